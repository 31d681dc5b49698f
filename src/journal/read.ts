import { documentYear } from './documentYear.ts';
import { findFrontMatter } from './frontMatter.ts';
import { languageOf } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { blocksOf } from './markdown.ts';
import { outlineOf, type Part } from './outline.ts';
import { fold } from './phrases.ts';
import { recognise } from './recognise.ts';
import type { Reason, Retrospective } from './retrospective.ts';
import { sectionsOf } from './sections.ts';
import { type Sense, senseOf } from './sense.ts';
import type { Status, StatusId } from './status.ts';
import { statusWordsOf } from './statusWords.ts';
import { linesOf } from './text.ts';
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

/** Reads a markdown document. Any text gives an answer, in time proportional to its length. */
export function read(text: string, context: ReadContext): Reading {
  const { vocabulary } = context;
  const lines = linesOf(text);
  const frontMatter = findFrontMatter(text, lines);
  const bodyStart = frontMatter?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const parts = outlineOf(text, blocksOf(text, lines, bodyStart).blocks);
  const senses = parts.map((part) => senseOf(part.heading?.text ?? '', vocabulary));
  const title = titleOf(parts, senses, frontMatter?.title ?? null);
  const titles = [
    ...(title === null ? [] : [senses[title]]),
    frontMatter?.title ? senseOf(frontMatter.title, vocabulary) : undefined,
  ].filter((sense) => sense !== undefined);
  const written = writtenIn(text, parts, vocabulary);
  const found = documentYear({
    frontMatterYear: frontMatter?.year ?? null,
    titles,
    headings: senses.filter((_, index) => index !== title),
    date: written ?? frontMatter?.date ?? null,
    path: context.path,
  });
  if (found === null) return { kind: 'other', reasons: [{ code: 'no-year' }] };
  const sections = sectionsOf({
    text,
    parts,
    children: childrenOf(parts),
    senses,
    lexicon: lexiconOf(vocabulary),
    words: statusWordsOf(context.statuses, vocabulary),
    vocabulary,
    year: found.year,
    title,
  });
  const recognition = recognise({
    titles,
    sections,
    path: context.path,
    hasFrontMatterGoals: (frontMatter?.goals.length ?? 0) > 0,
  });
  if (!recognition.retrospective) return { kind: 'other', reasons: recognition.reasons };
  const reasons = [...recognition.reasons, found.reason];
  const retrospective: Retrospective = {
    year: found.year,
    covers: { quarters: [1, 2, 3, 4], months: [] },
    language: languageOf(text.slice(bodyStart), vocabulary),
    title: title === null ? null : (parts[title]?.heading ?? null),
    written,
    sections,
    problems: [],
    reasons,
  };
  return { kind: 'retrospective', retrospective, reasons };
}

/** Whether a document is worth parsing: it says somewhere that it looks back, or that it has goals. Never says no to a retrospective. */
export function mayBeRetrospective(text: string, vocabulary: Vocabulary): boolean {
  const lexicon = lexiconOf(vocabulary);
  const folded = fold(text);
  return (['document', 'annual', 'goals', 'plan', 'container'] as const).some((role) => lexicon.has(role, folded));
}

/** The part that carries the document's title: its first heading, where no other stands beside it that it does not name. */
function titleOf(parts: readonly Part[], senses: readonly Sense[], frontMatterTitle: string | null): number | null {
  const index = parts.findIndex((part) => part.heading !== null && part.heading.level <= 6);
  const heading = parts[index]?.heading;
  const sense = senses[index];
  if (!heading || sense === undefined || sense.period) return null;
  if (frontMatterTitle !== null && fold(frontMatterTitle) === fold(heading.text)) return index;
  const equals = parts.filter((part) => part.heading?.level === heading.level).length;
  if (heading.level === 1 && equals === 1) return index;
  const named =
    sense.has('annual') ||
    (sense.has('document') && sense.years.length > 0) ||
    (sense.years.length > 0 && sense.rest([]) <= 4);
  return named && frontMatterTitle === null ? index : null;
}

function childrenOf(parts: readonly Part[]): readonly (readonly number[])[] {
  const children: number[][] = parts.map(() => []);
  for (const [index, { parent }] of parts.entries()) if (parent !== null) children[parent]?.push(index);
  return children;
}
