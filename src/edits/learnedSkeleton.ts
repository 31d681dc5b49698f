import { type FrontMatter, findFrontMatter } from '../journal/frontMatter.ts';
import type { Retrospective, Section } from '../journal/retrospective.ts';
import { linesOf, type Span, slice } from '../journal/text.ts';
import type { Vocabulary } from '../journal/vocabulary.ts';
import { firstMarker, markerFor, ownMarker, rawWords } from './asWritten.ts';
import { isMethodHeading } from './builtInTemplates.ts';
import type { MoveWords } from './moveWords.ts';
import { periodSkeleton } from './periodSkeleton.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';
import { redated } from './writtenDate.ts';
import type { Day } from './yearWords.ts';

/** A document of the journal that shows how its person writes. */
export interface Sibling {
  readonly text: string;
  readonly retrospective: Retrospective;
  /** The journal's other retrospectives: what stands in several of them is a habit. */
  readonly others: readonly Retrospective[];
}

/** The sibling's own headings in their order, moved to another time; what it tells of its own year stays behind. */
export function learnedSkeleton(sibling: Sibling, moved: MoveWords, today: Day, vocabulary: Vocabulary): Skeleton {
  const { text, retrospective } = sibling;
  const dated = (line: string) => redated(line, today, retrospective.language, vocabulary);
  const { title, written } = retrospective;
  const frontMatter = findFrontMatter(text, linesOf(text));
  const body = frontMatter?.bodyStart ?? 0;
  const inBody = (span: Span) => span.start >= body;
  return {
    frontMatter: frontMatter ? learnedFrontMatter(text, frontMatter, (line) => dated(line) ?? moved(line)) : '',
    title:
      title && inBody(title.line) ? { level: title.level, text: withoutSubtitle(moved(rawWords(text, title))) } : null,
    written:
      written && inBody(written.line) && written.line.start !== title?.line.start
        ? (dated(slice(text, written.line)) ?? null)
        : null,
    sections: learnedSections(sibling, moved, vocabulary),
  };
}

/** `2024 회고: 성장의 해` is `2024 회고` the year after; `2024 - Year in review` stays, as the year alone is no title. */
function withoutSubtitle(title: string): string {
  const [, name = title] = /^(.*\d.*?)(?:\s+[-–—|~]\s+|\s*[:：]\s+).*$/.exec(title) ?? [];
  return /\p{L}{2}/u.test(name.replaceAll(/\d+\s?[년年]?/g, () => '')) ? name : title;
}

function learnedSections(sibling: Sibling, moved: MoveWords, vocabulary: Vocabulary): readonly SkeletonSection[] {
  const { text, retrospective } = sibling;
  const periods = periodSkeleton(text, retrospective, vocabulary);
  const roles = retrospective.sections.map((section) => roleOf(section, sibling));
  const seen = new Set<string>();
  return retrospective.sections.flatMap((section, index): readonly SkeletonSection[] => {
    const role = roles[index] ?? null;
    if (role === null || isInside(section, retrospective.sections, roles)) return [];
    if (role === 'period') return (periods.get(section) ?? []).map((period) => withWords(period, moved));
    const heading = section.heading && { level: section.heading.level, text: moved(rawWords(text, section.heading)) };
    const key = heading !== null && (role === 'free' || role === 'container') ? heading.text : role;
    if (seen.has(key) || (heading === null && role !== 'review')) return [];
    seen.add(key);
    return [{ role, heading, marker: markerIn(text, section, role) }];
  });
}

function withWords(section: SkeletonSection, moved: MoveWords): SkeletonSection {
  const { heading } = section;
  return { ...section, heading: heading && { ...heading, text: moved(heading.text) } };
}

/** Goals begin with an item, whatever form they had; other sections where they had a list, and no sections, of their own. */
function markerIn(text: string, section: Section, role: SkeletonSection['role']): string | null {
  if (role === 'review' || role === 'plan') return firstMarker(text, section);
  const isWhole = section.own.end === section.block.end;
  return role === 'free' && (isWhole || ownMarker(text, section) !== undefined) ? markerFor(text, section, []) : null;
}

type Role = SkeletonSection['role'] | null;

function roleOf(section: Section, sibling: Sibling): Role {
  switch (section.kind) {
    case 'review':
    case 'plan':
    case 'period':
    case 'container':
      return section.kind;
    case 'learned':
    case 'other':
      return 'free';
    case 'unknown':
      // A heading that was not understood comes along where the person writes it again and again.
      if (section.heading && isMethodHeading(section.heading.text)) return 'free';
      return sibling.others.some((other) => other.sections.some((one) => sameHeading(one, section))) ? 'free' : null;
  }
}

function sameHeading(one: Section, other: Section): boolean {
  const words = (section: Section) => section.heading?.text.replaceAll(/\d{4}/g, () => '');
  return one.kind === 'unknown' && words(one) === words(other) && one.heading?.level === other.heading?.level;
}

/** Whether a section belongs to the content of another, which is not carried over: a story below a goal, a travel's lessons. */
function isInside(section: Section, sections: readonly Section[], roles: readonly Role[]): boolean {
  const free = roles[sections.indexOf(section)] === 'free';
  for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null) {
    const role = roles[at];
    if (role === 'review' || role === 'plan' || (free && (role === 'free' || role === null))) return true;
  }
  return false;
}

const KEPT_KEYS = /^(?:title|date|year|type|layout|lang|language|tags?|categor(?:y|ies)|authors?|kind)$/i;
const KEY = { yaml: /^([\w-]+):/, header: /^([\w-]+):/, toml: /^([\w-]+)[ \t]*=/ };
const FENCES = { yaml: ['---'], header: [], toml: ['+++'] };

/** The front matter's lines that are the same every year, in the same form. */
function learnedFrontMatter(text: string, { kind, content }: FrontMatter, moved: MoveWords): string {
  const kept: string[] = [];
  let keeping = false;
  const [top = ''] = kind === 'toml' ? slice(text, content).split(/^\s*\[/m, 1) : [slice(text, content)];
  for (const line of top.trimEnd().split(/\r\n?|\n/)) {
    const key = KEY[kind].exec(line)?.[1];
    if (key !== undefined) keeping = KEPT_KEYS.test(key);
    if (keeping && !/^\s*#/.test(line)) kept.push(moved(line));
  }
  return kept.length === 0 ? '' : [...FENCES[kind], ...kept, ...FENCES[kind]].join('\n');
}
