import type { FrontMatter } from './frontMatter.ts';
import type { Goal, Heading, Mark, Problem, Section } from './retrospective.ts';
import { absoluteYears } from './years.ts';

export interface Findings {
  readonly frontMatter: FrontMatter | null;
  readonly title: Heading | null;
  readonly path: string;
  /** The document's year. */
  readonly year: number;
  readonly sections: readonly Section[];
}

/**
 * What contradicts itself or cannot be read, whatever else is told. An emoji that means no status may be free writing,
 * and `+++` is another tool's front matter.
 */
export function isTold({ code }: Problem): boolean {
  return code !== 'unknown-mark' && code !== 'front-matter-toml';
}

/** What a document alone shows that a person may want to mend, in its order. `journalProblems.ts` looks beyond it. */
export function problemsOf({ frontMatter, title, path, year, sections }: Findings): readonly Problem[] {
  const problems = [
    ...frontMatterProblems(frontMatter),
    ...yearProblems(frontMatter, title, path, year),
    ...periodProblems(sections),
    ...sections.flatMap(goalProblems),
  ];
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function frontMatterProblems(frontMatter: FrontMatter | null): readonly Problem[] {
  if (frontMatter === null) return [];
  if (frontMatter.kind === 'toml') return [{ code: 'front-matter-toml', span: frontMatter.span }];
  return frontMatter.broken === null ? [] : [{ code: 'front-matter-broken', span: frontMatter.broken }];
}

/** A title that names neither the year of the front matter nor that of the file: the title is where it is mended. */
function yearProblems(
  frontMatter: FrontMatter | null,
  title: Heading | null,
  path: string,
  year: number,
): readonly Problem[] {
  if (title === null) return [];
  const inTitle = absoluteYears(title.text.toLowerCase()).map((mention) => mention.year);
  const named = yearOfName(path);
  if (named !== null && named !== year && !inTitle.includes(named))
    return [{ code: 'year-mismatch', span: title.line, year, other: named, in: 'name' }];
  const [said] = inTitle;
  return frontMatter?.year === year && said !== undefined && !inTitle.includes(year)
    ? [{ code: 'year-mismatch', span: title.line, year, other: said, in: 'title' }]
    : [];
}

/** The year of `2024.md`: only a file that is named for a year and nothing else says so clearly enough. */
export function yearOfName(path: string): number | null {
  const year = /(?:^|\/)((?:19|20)\d\d)\.[^./]+$/.exec(path)?.[1];
  return year === undefined ? null : Number(year);
}

function periodProblems(sections: readonly Section[]): readonly Problem[] {
  const seen = new Map<string, Heading>();
  return sections.flatMap((section): readonly Problem[] => {
    if (section.kind !== 'period' || !section.heading) return [];
    // Below headings of their own, for work and for home, the same months may well come twice.
    const key = `${section.parent} ${section.year} ${section.quarters} ${section.months}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, section.heading);
      return [];
    }
    return [{ code: 'duplicate-period', span: section.heading.line, first: first.line }];
  });
}

function goalProblems(section: Section): readonly Problem[] {
  // Of what may be no goals nothing is to be mended.
  if ((section.kind !== 'review' && section.kind !== 'plan') || !section.certain) return [];
  const marked = section.goals.some((goal) => goal.marks.length > 0);
  return section.goals.flatMap((goal): readonly Problem[] => {
    if (contradictsItself(goal)) return [{ code: 'two-statuses', span: goal.line }];
    // Where nobody marks anything, an emoji decorates.
    return marked && section.kind === 'review' && goal.status === null && UNKNOWN_MARK.test(goal.text.slice(-12))
      ? [{ code: 'unknown-mark', span: goal.line }]
      : [];
  });
}

const UNKNOWN_MARK = /\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?$/u;

/**
 * Whether a goal's marks say different things. A notation that cannot say the goal's status stays as it is when the
 * status is written (a ticked box beside ❌), and is no contradiction.
 */
export function contradictsItself({ marks, status }: Pick<Goal, 'marks' | 'status'>): boolean {
  return status !== null && marks.some((mark) => contradicts(mark, status));
}

function contradicts(mark: Mark, status: string): boolean {
  switch (mark.notation) {
    case 'emoji':
      return mark.status !== status;
    case 'box':
      // Ticked or not is all that a box says for certain.
      return (status === 'done' || status === 'planned') && (mark.status === 'done') !== (status === 'done');
    case 'word':
    case 'sign':
    case 'figure':
    case 'strike':
    case 'heading':
    case 'list':
    case 'input':
    case 'front-matter':
      // A person's own words beside a mark may tell the rest of the story.
      return false;
    default:
      return mark.notation satisfies never;
  }
}
