import type { PeriodSection, Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import { lineEndAt } from './appendItems.ts';
import { endOfContent } from './beginList.ts';
import { firstMatch } from './leading.ts';
import type { Refusal, TextEdit } from './textEdit.ts';

/** Puts what stands below the second of two headings behind what stands below the first; the second heading goes. */
export function mergePeriods(
  text: string,
  { sections }: Retrospective,
  first: Span,
  second: Span,
): readonly TextEdit[] | Refusal {
  const under = (line: Span) =>
    sections.find(
      (section): section is PeriodSection => section.kind === 'period' && section.heading?.line.start === line.start,
    );
  const [to, from] = [under(first), under(second)];
  if (to === undefined || from === undefined || isNested(to) || isNested(from)) {
    return { refused: 'section-gone', line: linesOf(text).at(second.start) };
  }
  const end = endOfContent(text, to.own);
  const body = bodyOf(text, from.own, second.end);
  const gap = gapBetween(text, to, end, from, body);
  const before = endOfContent(text, { start: 0, end: from.own.start });
  if (before === end) return [{ span: { start: end, end: body.start }, text: gap }];
  return [
    { span: { start: end, end }, text: gap + slice(text, body) },
    { span: { start: before, end: body.end }, text: '' },
  ];
}

/** What has headings of its own below it cannot be put behind another's text. */
function isNested({ own, block }: PeriodSection): boolean {
  return own.end !== block.end;
}

/** What stands below the heading, from the start of its first line that is not blank. */
function bodyOf(text: string, own: Span, headingEnd: number): Span {
  const end = endOfContent(text, own);
  if (text.slice(headingEnd, end).trim() === '') return { start: end, end };
  const blank = firstMatch(text.slice(headingEnd, end), /^(?:[ \t]*(?:\r\n?|\n))*/).length;
  return { start: headingEnd + blank, end };
}

/** Items join items; anything else stays apart. */
function gapBetween(text: string, to: PeriodSection, end: number, from: PeriodSection, body: Span): string {
  if (body.start === body.end) return '';
  const lineEnd = lineEndAt(text, from.own.start);
  const [last, next] = [to.entries.at(-1), from.entries[0]];
  const joins =
    last !== undefined &&
    next !== undefined &&
    endOfContent(text, last.block) === end &&
    text.slice(body.start, next.line.start).trim() === '';
  return joins ? lineEnd : lineEnd + lineEnd;
}
