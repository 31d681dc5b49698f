import type { JournalDocument } from '../journal/journal.ts';
import type { PeriodSection, Retrospective } from '../journal/retrospective.ts';
import { slice } from '../journal/text.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import type { Fix } from './fixProblem.ts';
import { relativeLink } from './relativeLink.ts';

/** What would mend a problem of a document, the likeliest first; that a goal gets a status is no matter of these. */
export function fixesOf(problem: ToldProblem, document: JournalDocument, text: string): readonly Fix[] {
  switch (problem.code) {
    case 'goal-not-reviewed': {
      const { texts } = problem;
      // Each by itself too, but a light bulb is no place for long lists.
      const single = texts.length > 1 && texts.length <= 5 ? texts.map((one) => [one]) : [];
      return [texts, ...single].map((some) => ({ kind: 'add-goals', texts: some }));
    }
    case 'broken-link': {
      const link = mendedLink(problem, document);
      return link === undefined ? [] : [{ kind: 'mend-links', links: [link] }];
    }
    case 'duplicate-period':
      return problem.path === null ? periodFixes(slice(text, problem.span), problem.span.start, document) : [];
    case 'year-mismatch': {
      const { year, other } = problem;
      const title = slice(text, problem.span);
      const [from, to] = title.includes(String(year)) ? [year, other] : [other, year];
      return title.includes(String(from)) ? [{ kind: 'say-year', from, to }] : [];
    }
    case 'front-matter-broken':
    case 'two-statuses':
    case 'unknown-mark':
    case 'goal-without-status':
    case 'goal-not-planned':
    case 'review-twice':
    case 'statuses-differ':
    case 'section-unknown':
      return [];
  }
}

/**
 * The one fix for all that nobody has to look at: links to headings that were reworded, in the file that they still
 * lead to. Undefined where there are none.
 */
export function safeFix(problems: readonly ToldProblem[], document: JournalDocument): Fix | undefined {
  const links = problems.flatMap((problem) => {
    if (problem.code !== 'broken-link') return [];
    const link = mendedLink(problem, document);
    return link !== undefined && fileOf(link.target) === fileOf(link.to) ? [link] : [];
  });
  return links.length === 0 ? undefined : { kind: 'mend-links', links };
}

/** `./2023.md` and `2023.md` are one file. */
function fileOf(target: string): string {
  return target.replace(/^\.\//u, () => '').replace(/#.*/su, () => '');
}

function mendedLink({ target, meant }: ToldProblem & { readonly code: 'broken-link' }, { path }: JournalDocument) {
  if (meant === null) return undefined;
  const way = relativeLink(path, meant.path);
  // People who write links without the dot go on to do so.
  const file = target.startsWith('./') ? way : way.replace(/^\.\//u, () => '');
  return { target, to: meant.anchor === '' ? file : `${file}#${meant.anchor}` };
}

function periodFixes(heading: string, start: number, { retrospective }: JournalDocument): readonly Fix[] {
  const renamed = retrospective.sections
    .filter((one): one is PeriodSection => one.kind === 'period' && one.heading?.line.start === start)
    .flatMap((section) => nextQuarter(heading, section, retrospective) ?? []);
  return [...renamed.map((to): Fix => ({ kind: 'rename-period', heading, to })), { kind: 'merge-periods', heading }];
}

/** `## Q2` for a second `## Q1` in a document without a second quarter: most likely it was copied. */
function nextQuarter(
  heading: string,
  { quarters, months }: PeriodSection,
  { sections }: Retrospective,
): string | undefined {
  const [quarter] = quarters;
  if (quarter === undefined || quarters.length > 1 || months.length > 0 || quarter === 4) return undefined;
  if (sections.some((one) => one.kind === 'period' && one.quarters.includes(quarter + 1))) return undefined;
  const numbers = heading.match(/\d+/g) ?? [];
  return numbers.filter((number) => number === String(quarter)).length === 1
    ? heading.replace(new RegExp(`(?<!\\d)${quarter}(?!\\d)`), () => String(quarter + 1))
    : undefined;
}
