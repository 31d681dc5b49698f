import type { Candidate } from './candidates.ts';
import { withoutRetold } from './dedupe.ts';
import { leadOf } from './lead.ts';
import { type Marked, readMarks } from './marks.ts';
import type { Goal, Mark, Notation } from './retrospective.ts';
import type { StatusWords } from './statusWords.ts';

/** The goals that candidates of one section are, each once, with the marks that they carry. */
export function goalsFrom(source: string, candidates: readonly Candidate[], words: StatusWords): readonly Goal[] {
  const marked = markedGoals(source, candidates, words);
  const stories = new Set(marked.filter((_, index) => candidates[index]?.story));
  return withoutRetold(marked, stories);
}

/** Weak marks count where at least half of the goals are marked. */
function markedGoals(source: string, candidates: readonly Candidate[], words: StatusWords): readonly Goal[] {
  const loose = candidates.map((candidate) => goalOf(source, candidate, words, true));
  const marked = loose.filter((goal) => goal.marks.length > 0).length;
  if (marked >= 2 && marked * 2 >= loose.length) return loose;
  return candidates.map((candidate) => goalOf(source, candidate, words, false));
}

function goalOf(source: string, candidate: Candidate, words: StatusWords, weak: boolean): Goal {
  const { plain, said, form, line, block } = candidate;
  const lead = leadOf(plain, words);
  const marked = readMarks(source, plain, words, weak, lead);
  const marks: Mark[] = [...marked.marks, ...marksBelow(candidate, words)];
  if (said !== null) marks.push({ ...said, place: 'elsewhere', outer: said.span });
  const sorted = marks.sort((a, b) => RANK.indexOf(a.notation) - RANK.indexOf(b.notation));
  const label = plain.span(marked.start, marked.end);
  const story =
    lead < plain.text.length
      ? [{ text: plain.text.slice(lead).replace(/^[\s:：.—–-]+/u, ''), block: plain.span(lead, plain.text.length) }]
      : [];
  return {
    text: textOf(plain.text, marked),
    status: sorted[0]?.status ?? null,
    marks: sorted,
    form,
    label,
    line: lead < plain.text.length ? { start: line.start, end: plain.span(0, lead).end } : line,
    block,
    notes: [...story, ...candidate.notes.map((note) => ({ text: note.plain.text, block: note.block }))],
    certain: true,
  };
}

/** Which notation decides where a goal has several: the one that can say more. */
const RANK: readonly Notation[] = [
  'front-matter',
  'emoji',
  'sign',
  'word',
  'box',
  'figure',
  'strike',
  'heading',
  'list',
];

function textOf(text: string, { start, end, holes }: Marked): string {
  let words = '';
  let at = start;
  for (const hole of holes) {
    words += text.slice(at, hole.start);
    at = hole.end;
  }
  return (words + text.slice(at, end)).replace(/\s+/g, ' ').trim();
}

/** How many notes are looked at for a status without a label before it. */
const NOTES_NEAR = 2;

/** `Status: done`, `→ 達成`, or a line that is nothing but a status. */
function marksBelow({ notes }: Candidate, words: StatusWords): readonly Mark[] {
  for (const [index, { plain }] of notes.entries()) {
    const text = plain.text.slice(0, 80);
    const labelled = words.label(text);
    const arrow = /^(?:->|=>|→|⇒)\s*/u.exec(text)?.[0].length ?? 0;
    const from = labelled || (index < NOTES_NEAR ? arrow : 0);
    const expression = words.expression(text.slice(from));
    if (expression === null || (from === 0 && (index >= NOTES_NEAR || !expression.whole))) continue;
    const span = plain.span(from + expression.start, from + expression.end);
    return [{ status: expression.status, notation: expression.notation, place: 'below', span, outer: span }];
  }
  return [];
}
