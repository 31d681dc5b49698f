import { findFrontMatter } from '../journal/frontMatter.ts';
import type { JournalDocument } from '../journal/journal.ts';
import { yearOfName } from '../journal/problems.ts';
import type { PeriodSection, Retrospective } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import type { ToldProblem } from '../journal/toldProblem.ts';
import { absoluteYears } from '../journal/years.ts';
import { type Fix, onlyYearIn, yearInFrontMatter } from './fixProblem.ts';
import { mendFrontMatter } from './mendFrontMatter.ts';
import { relativeLink } from './relativeLink.ts';

/** What would mend a problem of a document, the likeliest first; that a goal gets a status is no matter of these. */
export function fixesOf(problem: ToldProblem, document: JournalDocument, text: string): readonly Fix[] {
  switch (problem.code) {
    case 'goal-not-reviewed':
      return allAndEach(problem.texts, (texts) => ({ kind: 'add-goals', texts }));
    case 'broken-link': {
      const link = mendedLink(problem, document) ?? withoutAnchor(problem);
      return link === undefined ? [] : [{ kind: 'mend-links', links: [link] }];
    }
    case 'duplicate-period':
      return problem.path === null ? periodFixes(slice(text, problem.span), problem.span.start, document) : [];
    case 'year-mismatch':
      return yearFixes(text, problem.span, document);
    case 'goal-not-planned':
      return problem.plan === null ? [] : allAndEach(problem.texts, (texts) => ({ ...planned(problem), texts }));
    case 'front-matter-broken': {
      const mending = mendFrontMatter(text);
      return mending === undefined ? [] : [{ kind: 'mend-front-matter', mistake: mending.mistake }];
    }
    case 'two-statuses':
    case 'unknown-mark':
    case 'goal-without-status':
    case 'review-twice':
    case 'statuses-differ':
    case 'section-unknown':
      return [];
  }
}

/** All goals at once, and each by itself too; but a light bulb is no place for long lists. */
function allAndEach(texts: readonly string[], fixOf: (texts: readonly string[]) => Fix): readonly Fix[] {
  const single = texts.length > 1 && texts.length <= 5 ? texts.map((one) => [one]) : [];
  return [texts, ...single].map(fixOf);
}

function planned({ year }: ToldProblem & { readonly code: 'goal-not-planned' }) {
  return { kind: 'plan-goals', year } as const;
}

/**
 * One for each year that title, front matter or file name say, by which all of them say it; the fewest changes first. A
 * file is renamed only where the text stays as it is: these are different edits.
 */
function yearFixes(text: string, title: Span, { path }: JournalDocument): readonly Fix[] {
  const inFrontMatter = findFrontMatter(text, linesOf(text))?.year ?? null;
  const [inTitle = null, ...others] = new Set(absoluteYears(slice(text, title)).map(({ year }) => year));
  const name = yearOfName(path);
  if (inTitle === null || others.length > 0) return [];
  const said = [inTitle, inFrontMatter, name].filter((year) => year !== null);
  const fixes = [...new Set(said)].flatMap((to): readonly Fix[] => {
    const change = (year: number | null) => (year === to ? null : year);
    const say = { title: change(inTitle), frontMatter: change(inFrontMatter), to };
    const isInText = say.title !== null || say.frontMatter !== null;
    const isInName = change(name) !== null;
    if (isInName === isInText) return [];
    if (isInName) return [{ kind: 'rename-file', to }];
    const isWritten =
      (say.title === null || onlyYearIn(text, title, say.title) !== undefined) &&
      (say.frontMatter === null || yearInFrontMatter(text, say.frontMatter) !== undefined);
    return isWritten ? [{ kind: 'say-year', ...say }] : [];
  });
  return fixes.sort((a, b) => costOf(a) - costOf(b));
}

/** The title is the least of it, and a file's name may be known elsewhere. */
function costOf(fix: Fix): number {
  return fix.kind !== 'say-year' ? 3 : fix.frontMatter === null ? 0 : fix.title === null ? 1 : 2;
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

function withoutHeading(target: string): string {
  return target.replace(/#.*$/su, () => '');
}

/** `./2023.md` and `2023.md` are one file. */
function fileOf(target: string): string {
  return withoutHeading(target).replace(/^\.\//u, () => '');
}

function mendedLink({ target, meant }: BrokenLink, { path }: JournalDocument) {
  if (meant === null) return undefined;
  const way = relativeLink(path, meant.path);
  // People who write links without the dot go on to do so.
  const file = target.startsWith('./') ? way : way.replace(/^\.\//u, () => '');
  return { target, to: meant.anchor === '' ? file : `${file}#${meant.anchor}` };
}

/** Where nothing tells which heading was meant, the file is still there. */
function withoutAnchor({ target, gone }: BrokenLink) {
  const file = withoutHeading(target);
  return gone === 'file' || file === '' ? undefined : { target, to: file };
}

type BrokenLink = ToldProblem & { readonly code: 'broken-link' };

function periodFixes(heading: string, start: number, { retrospective }: JournalDocument): readonly Fix[] {
  const renamed = retrospective.sections.flatMap((section) =>
    section.kind === 'period' && section.heading?.line.start === start
      ? nextQuarter(heading, section, retrospective)
      : [],
  );
  return [...renamed.map((to): Fix => ({ kind: 'rename-period', heading, to })), { kind: 'merge-periods', heading }];
}

/** `## Q2` for a second `## Q1` in a document without a second quarter: most likely it was copied. */
function nextQuarter(heading: string, { quarters }: PeriodSection, { sections }: Retrospective): readonly string[] {
  const [quarter, ...others] = quarters;
  if (quarter === undefined || others.length > 0 || quarter === 4) return [];
  if (sections.some((one) => one.kind === 'period' && one.quarters.includes(quarter + 1))) return [];
  const parts = heading.split(new RegExp(`(?<!\\d)${quarter}(?!\\d)`));
  return parts.length === 2 ? [parts.join(String(quarter + 1))] : [];
}
