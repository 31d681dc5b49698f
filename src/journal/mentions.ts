import type { JournalDocument, Place, Year, YearGoal } from './journal.ts';
import { resolved } from './linkedGoals.ts';
import { cachedBy } from './phrases.ts';
import type { Entry, Section } from './retrospective.ts';
import { goalKey, withoutTags } from './sameGoal.ts';

/** An entry that says something of a goal. */
export interface Mention {
  readonly document: JournalDocument;
  readonly section: Section;
  readonly entry: Entry;
}

/**
 * The entries of a year that mention a goal, in the order of its documents: they link to it, carry its `#tag` or
 * `[tag]`, or contain its words or a part of them that stands in quotes. What only resembles it does not count.
 */
export function mentionsOf(goal: Pick<YearGoal, 'year' | 'places'>, { documents }: Pick<Year, 'documents'>): Mention[] {
  const sought = soughtOf(goal.places);
  return documents.flatMap((document) =>
    document.retrospective.sections.flatMap((section) =>
      'entries' in section && !('year' in section && section.year !== goal.year)
        ? section.entries
            .filter((entry) => mentions(entry, document, sought))
            .map((entry) => ({ document, section, entry }))
        : [],
    ),
  );
}

/** What an entry is searched for. */
interface Sought {
  readonly places: readonly Place[];
  /** Without tags; a linked goal may have other words where it was planned. */
  readonly texts: readonly Compact[];
  readonly quotes: readonly Compact[];
  readonly tags: ReadonlySet<string>;
}

function soughtOf(places: readonly Place[]): Sought {
  const texts = [...new Set(places.map(({ goal }) => goal.text))];
  return {
    places,
    texts: texts.map((text) => compact(withoutTags(text))),
    quotes: texts.flatMap(quotesIn),
    tags: new Set(texts.flatMap(tagsIn)),
  };
}

function mentions(entry: Entry, document: JournalDocument, { places, texts, quotes, tags }: Sought): boolean {
  const lines = linesOf(entry);
  if (tags.size > 0 && lines.some((line) => tagsIn(line).some((tag) => tags.has(tag)))) return true;
  const letters = lettersOf(entry);
  const holds = (at: number, part: Compact) =>
    letters[at]?.includes(part.letters) === true && contains(compact(lines[at] ?? ''), part);
  if ([...texts, ...quotes].some((part) => lines.some((_, at) => holds(at, part)))) return true;
  if (lines.flatMap(quotesIn).some((part) => texts.some((text) => contains(text, part)))) return true;
  return entry.links.some(({ target }) => places.some((place) => leadsTo(target, document.path, place)));
}

function linesOf({ text, notes }: Entry): readonly string[] {
  return [text, ...notes.map((note) => note.text)];
}

/** Each goal of a year asks for them, and most find in them that they are not there. */
const lettersOf = cachedBy((entry: Entry) => linesOf(entry).map((line) => compact(line).letters));

/** `2023.md#learn-to-sail` and `#1-learn-to-sail`: only a goal that is a heading has an address of its own. */
function leadsTo(target: string, from: string, { document, goal }: Place): boolean {
  if (goal.form !== 'heading') return false;
  const { path, anchor } = resolved(target, from);
  const key = goalKey(goal.text);
  return path === document.path && [anchor, anchor.replace(/^\d+-/, '')].some((slug) => goalKey(slug) === key);
}

const TAG = /(?<=^|\s)#[\p{L}\p{N}_-]+|\[[^[\]]{2,40}\]/gu;

/** `#health` and `[health]`; `#1` and the `x` of a ticked box are no tags. */
function tagsIn(text: string): readonly string[] {
  const tags = text.normalize('NFKC').toLowerCase().match(TAG) ?? [];
  return tags.filter((tag) => /\p{L}/u.test(tag));
}

const QUOTE =
  /“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|〈([^〈〉]+)〉|«([^«»]+)»|„([^„“”]+)[“”]/gu;

function quotesIn(text: string): readonly Compact[] {
  if (!/["“‘'「『《〈«„]/.test(text)) return [];
  return [...text.matchAll(QUOTE)].map(([, ...parts]) => compact(parts.find((part) => part !== undefined) ?? ''));
}

/** The letters and digits of a text, and which of them begin or end a word. */
interface Compact {
  readonly letters: string;
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function compact(text: string): Compact {
  const begins = new Set<number>();
  const ends = new Set<number>();
  let letters = '';
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    begins.add(letters.length);
    letters += word;
    ends.add(letters.length);
  }
  return { letters, begins, ends };
}

/** Fewer letters say too little, also in a script that writes a word with one. */
const SHORTEST = 2;
/** Words of these scripts are not parted by spaces, */
const UNPARTED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
/** and behind a word of these others stand, as particles do. */
const ENDINGS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]$/u;

/** Whether whole words of a text are those of a part, however the spaces stand. */
function contains({ letters, begins, ends }: Compact, part: Compact): boolean {
  const sought = part.letters;
  if (sought.length < SHORTEST) return false;
  const [openBefore, openBehind] = [UNPARTED.test(sought), ENDINGS.test(sought)];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    if ((openBefore || begins.has(at)) && (openBehind || ends.has(at + sought.length))) return true;
  }
  return false;
}
