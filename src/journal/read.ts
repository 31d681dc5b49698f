import { documentYear, titleYearOf } from './documentYear.ts';
import { findFrontMatter } from './frontMatter.ts';
import { frontMatterSections } from './frontMatterGoals.ts';
import { languageOf } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { blocksOf } from './markdown.ts';
import { outlineOf, type Part } from './outline.ts';
import { fold } from './phrases.ts';
import { problemsOf } from './problems.ts';
import { recognise } from './recognise.ts';
import type { Covers, Reason, Retrospective, Section } from './retrospective.ts';
import { sectionsOf } from './sections.ts';
import { senseOf } from './sense.ts';
import type { Status, StatusId } from './status.ts';
import { statusWordsOf } from './statusWords.ts';
import { linesOf } from './text.ts';
import { partOf, titleOf } from './title.ts';
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
}

export type Reading =
  | { readonly kind: 'retrospective'; readonly retrospective: Retrospective; readonly reasons: readonly Reason[] }
  | { readonly kind: 'other'; readonly reasons: readonly Reason[] };

const WHOLE_YEAR: Covers = { quarters: [1, 2, 3, 4], months: [] };

/** Reads a markdown document. Any text gives an answer, in time proportional to its length. */
export function read(text: string, context: ReadContext): Reading {
  const { vocabulary, statuses } = context;
  const lines = linesOf(text);
  const frontMatter = findFrontMatter(text, lines);
  const bodyStart = frontMatter?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const parts = outlineOf(text, blocksOf(text, lines, bodyStart).blocks);
  const senses = parts.map((part) => senseOf(part.heading?.text ?? '', vocabulary));
  const frontMatterTitle = frontMatter?.title ?? null;
  const title = titleOf(parts, senses, frontMatterTitle);
  const titles = [
    title === null ? undefined : senses[title],
    frontMatterTitle === null ? undefined : senseOf(frontMatterTitle, vocabulary),
  ].filter((sense) => sense !== undefined);
  const headings = senses.filter((_, index) => index !== title);
  const written = writtenIn(text, parts, vocabulary);
  const found = documentYear({
    frontMatterYear: frontMatter?.year ?? null,
    titles,
    headings,
    date: written ?? frontMatter?.date ?? null,
    path: context.path,
  });
  if (found === null) return { kind: 'other', reasons: [{ code: 'no-year' }] };
  const { year } = found;
  const part = partOf(titles);
  const words = statusWordsOf(statuses, vocabulary);
  const known = (status: StatusId) => statuses.some((one) => one.id === status);
  const document = { year, part };
  const strike = context.strike ?? 'infer';
  const lexicon = lexiconOf(vocabulary);
  const own = sectionsOf({
    text,
    parts,
    children: childrenOf(parts),
    senses,
    lexicon,
    words,
    vocabulary,
    document,
    title,
    today: context.today,
    strike,
    known,
  });
  const sections = behindFrontMatter(frontMatterSections(frontMatter, year, words, known), own);
  const recognition = recognise({
    titles,
    sections,
    path: context.path,
    hasFrontMatterGoals: (frontMatter?.goals.length ?? 0) > 0,
  });
  if (!recognition.retrospective) return { kind: 'other', reasons: recognition.reasons };
  const reasons = [...recognition.reasons, found.reason];
  const heading = title === null ? null : (parts[title]?.heading ?? null);
  const retrospective: Retrospective = {
    year,
    covers: part ?? WHOLE_YEAR,
    language: languageOf(text.slice(bodyStart), vocabulary),
    title: heading,
    written,
    sections,
    problems: problemsOf({ frontMatter, title: heading, titleYear: titleYearOf(titles), sections }),
    reasons,
  };
  return { kind: 'retrospective', retrospective, reasons };
}

/** The sections of the front matter come first; the others' parents move with them. */
function behindFrontMatter(first: readonly Section[], own: readonly Section[]): readonly Section[] {
  return [
    ...first,
    ...own.map((section) => ({ ...section, parent: section.parent === null ? null : section.parent + first.length })),
  ];
}

/** Whether a document is worth parsing: it says somewhere that it looks back, or that it has goals. Never says no to a retrospective. */
export function mayBeRetrospective(text: string, vocabulary: Vocabulary): boolean {
  const lexicon = lexiconOf(vocabulary);
  const folded = fold(text);
  return (['document', 'annual', 'goals', 'plan', 'container'] as const).some((role) => lexicon.has(role, folded));
}

function childrenOf(parts: readonly Part[]): readonly (readonly number[])[] {
  const children: number[][] = parts.map(() => []);
  for (const [index, { parent }] of parts.entries()) if (parent !== null) children[parent]?.push(index);
  return children;
}
