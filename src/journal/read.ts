import { documentYear, leadingDate } from './documentYear.ts';
import { findFrontMatter } from './frontMatter.ts';
import { frontMatterSections } from './frontMatterGoals.ts';
import type { Role } from './languageWords.ts';
import { leadsOver } from './leads.ts';
import { type Outline, withLedParts } from './ledParts.ts';
import { lexiconOf } from './lexicon.ts';
import { Memory } from './memory.ts';
import { once } from './once.ts';
import { outlineOf, type Part } from './outline.ts';
import { mentionsPeriod } from './period.ts';
import { fold } from './phrases.ts';
import { problemsOf } from './problems.ts';
import { recognise } from './recognise.ts';
import type { Covers, Reason, Retrospective, Section } from './retrospective.ts';
import type { DocumentPeriod } from './roles.ts';
import { sectionsOf } from './sections.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Status, StatusId } from './status.ts';
import { statusWordsOf } from './statusWords.ts';
import { linesOf } from './text.ts';
import { announcedBy, datedTitles, hasYear, nameOf, partOf, setsGoalsOf, titleOf } from './title.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writtenIn } from './written.ts';

export interface ReadContext {
  /** `/`-separated, relative to the workspace. */
  readonly path: string;
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  readonly statuses: readonly Status[];
  readonly vocabulary: Vocabulary;
  /** What a struck-through goal says; `infer` (the default) lets the goals around it tell. */
  readonly strike?: StatusId | 'infer';
  /** Whether the person says that this is a retrospective, whatever it says itself. */
  readonly included?: boolean;
}

export type Reading =
  | { readonly kind: 'retrospective'; readonly retrospective: Retrospective; readonly reasons: readonly Reason[] }
  | { readonly kind: 'other'; readonly reasons: readonly Reason[] };

const WHOLE_YEAR: Covers = { quarters: [1, 2, 3, 4], months: [] };

const memories = new WeakMap<Reading, Memory>();

/**
 * Reads a markdown document. Any text gives an answer, in time proportional to its length; after a reading of the
 * version before, mostly in proportion to what has changed.
 */
export function read(text: string, context: ReadContext, before?: Reading): Reading {
  const memory = (before && memories.get(before)?.copy()) ?? new Memory();
  const reading = readWith(memory, text, context);
  memories.set(reading, memory);
  return reading;
}

function readWith(memory: Memory, text: string, context: ReadContext): Reading {
  const { vocabulary, statuses } = context;
  const path = context.path.normalize('NFC');
  const lines = linesOf(text);
  const frontMatter = findFrontMatter(text, lines);
  const bodyStart = frontMatter?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const outline = outlineOf(text, memory.blocks(text, lines, bodyStart, context));
  const { headings, ...understood } = understandHeadings(outline, frontMatter?.title ?? null, vocabulary);
  const names = () => nameOf(path).map((name) => senseOf(name, vocabulary));
  const titles = datedTitles(understood.titles, headings.find(hasYear), names, vocabulary);
  const written = writtenIn(text, outline, vocabulary);
  const date = written ?? frontMatter?.date ?? null;
  const leads = leadsOver(text, outline[understood.title]?.body ?? [], vocabulary);
  const subtitle = senseOf(frontMatter?.subtitle ?? '', vocabulary);
  const frontMatterYear = frontMatter?.year ?? null;
  const found = documentYear({ frontMatterYear, titles, subtitle, headings, leads, date, path });
  if (found === null) return { kind: 'other', reasons: [{ code: 'no-year' }] };
  const { year } = found;
  // Many a note has its title in its file name alone.
  const named = titles.length > 0 ? titles : names();
  const document = {
    year,
    part: partOf(named),
    sets: found.sets || setsGoalsOf(named, year, found.reason.code !== 'year-goals-title'),
    announced: announcedBy(named, year, [...headings, ...leads]),
    datedInIt: (date ?? leadingDate(path))?.year === year,
  };
  const led = withLedParts(text, { parts: outline, ...understood }, document, vocabulary);
  const first = frontMatterSections(frontMatter, year, statusWordsOf(statuses, vocabulary), isKnown(statuses));
  const sections = behindFrontMatter(first, ownSections(text, led, document, context, memory));
  const sample = memory.sample(text.slice(bodyStart), vocabulary);
  const language = once(() => sample.language(headings.map(({ words }) => words)));
  const recognition = recognise({
    titles: named,
    inText: titles.length > 0,
    subtitle,
    sections,
    path,
    sample,
    language,
  });
  const included = context.included === true;
  if (!recognition.retrospective && !included) return { kind: 'other', reasons: recognition.reasons };
  const said: readonly Reason[] = included ? [{ code: 'included' }] : [];
  const reasons = [...said, ...recognition.reasons, found.reason];
  const heading = led.parts[led.title]?.heading ?? null;
  const problems = problemsOf({ frontMatter, title: heading, path, year, sections });
  const covers = document.part ?? WHOLE_YEAR;
  const retrospective = {
    year,
    covers,
    language: language(),
    title: heading,
    written,
    sections,
    problems,
    reasons,
  };
  return { kind: 'retrospective', retrospective, reasons };
}

function isKnown(statuses: readonly Status[]): (status: StatusId) => boolean {
  return (status) => statuses.some((one) => one.id === status);
}

function ownSections(
  text: string,
  { parts, senses, title }: Outline,
  document: DocumentPeriod,
  { statuses, vocabulary, today, strike = 'infer' }: ReadContext,
  memory: Memory,
): readonly Section[] {
  return sectionsOf({
    text,
    parts,
    children: childrenOf(parts),
    senses,
    lexicon: lexiconOf(vocabulary),
    words: statusWordsOf(statuses, vocabulary),
    vocabulary,
    document,
    title,
    today,
    strike,
    known: isKnown(statuses),
    memory,
  });
}

interface Headings {
  /** For each part of the outline; the document's own is that of the title in the front matter. */
  readonly senses: readonly Sense[];
  readonly title: number;
  readonly titles: readonly Sense[];
  /** Those that are no title. */
  readonly headings: readonly Sense[];
}

function understandHeadings(parts: readonly Part[], frontMatterTitle: string | null, vocabulary: Vocabulary): Headings {
  const inText = parts.map((part) => senseOf(part.heading?.text ?? '', vocabulary));
  const named = senseOf(frontMatterTitle ?? '', vocabulary);
  const senses = inText.map((sense, index) => (index === 0 ? named : sense));
  const title = titleOf(parts, senses, frontMatterTitle);
  const titles = [title > 0 ? inText[title] : undefined, frontMatterTitle === null ? undefined : named].filter(
    (sense) => sense !== undefined,
  );
  return { senses, title, titles, headings: inText.filter((_, index) => index !== title) };
}

/** The sections of the front matter come first; the others' parents move with them. */
function behindFrontMatter(first: readonly Section[], own: readonly Section[]): readonly Section[] {
  return [
    ...first,
    ...own.map((section) => ({ ...section, parent: section.parent === null ? null : section.parent + first.length })),
  ];
}

/** Roles whose words a retrospective has somewhere, unless it is a year with its periods and nothing else. */
const TELLING: ReadonlySet<Role> = new Set(['document', 'annual', 'goals', 'plan', 'container', 'thisYear']);

/** How much of a text is searched at a time. */
const STRETCH = 2000;

/** Whether a document is worth parsing: it says somewhere that it looks back, that it has goals, or which period it tells of. */
export function mayBeRetrospective(text: string, vocabulary: Vocabulary): boolean {
  const lexicon = lexiconOf(vocabulary);
  for (let start = 0; start < text.length; ) {
    // Most retrospectives say so at the top. The last line is looked at twice, since words may go on over its end.
    const end = text.length - start <= 2 * STRETCH ? text.length : lineEnd(text, start + STRETCH);
    const folded = fold(text.slice(start, end));
    if (lexicon.mentions(TELLING, folded) || mentionsPeriod(folded, vocabulary)) return true;
    start = end === text.length ? end : Math.max(lineEnd(text, end - 80), start + STRETCH);
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function childrenOf(parts: readonly Part[]): readonly (readonly number[])[] {
  const children: number[][] = parts.map(() => []);
  for (const [index, { parent }] of parts.entries()) if (parent !== null) children[parent]?.push(index);
  return children;
}
