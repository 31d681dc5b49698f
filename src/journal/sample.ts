import { hanFormsIn, languageOf, lettersIn, smallWordsIn, type Tallied } from './language.ts';
import type { LanguageWords } from './languageWords.ts';
import { lexiconOf } from './lexicon.ts';
import { once } from './once.ts';
import { cachedBy, fold, ownText } from './phrases.ts';
import type { LanguageId } from './retrospective.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Whose, whoseWords } from './whose.ts';

/** As much of a text as is searched for words that may stand anywhere. */
export interface Sample {
  /** The language that most of it is written in, with the words of the document's headings. */
  language(headings: readonly string[]): LanguageId;
  /** How often it speaks of one person, and how often of a group, in one language. */
  whose(language: LanguageId): Whose;
  /** How often it says `this year`. */
  thisYear(): number;
}

/** A piece that words are counted in once, as long as the document has it. */
interface Stretch extends Tallied {
  readonly text: string;
  readonly whose: (words: LanguageWords) => Whose;
  readonly thisYear: () => number;
}

const stretches = new WeakMap<Sample, { readonly vocabulary: Vocabulary; readonly byText: Map<string, Stretch> }>();

/** `before` is the sample of the version before: only what is new in this one is searched. */
export function sampleOf(text: string, vocabulary: Vocabulary, before?: Sample): Sample {
  const known = before && stretches.get(before);
  const all = stretchesIn(text).map(
    (one) => (known?.vocabulary === vocabulary && known.byText.get(one)) || stretchOf(ownText(one), vocabulary),
  );
  const sample: Sample = {
    language: (headings) => languageOf(all, headings, vocabulary),
    whose(language) {
      const words = vocabulary.languages.find(({ id }) => id === language);
      const each = words === undefined ? [] : all.map((one) => one.whose(words));
      return { mine: sum(each.map(({ mine }) => mine)), ours: sum(each.map(({ ours }) => ours)) };
    },
    thisYear: () => sum(all.map((one) => one.thisYear())),
  };
  stretches.set(sample, { vocabulary, byText: new Map(all.map((one) => [one.text, one])) });
  return sample;
}

function stretchOf(text: string, vocabulary: Vocabulary): Stretch {
  const folded = once(() => fold(text));
  return {
    text,
    letters: once(() => lettersIn(text)),
    hanForms: once(() => hanFormsIn(text)),
    smallWords: once(() => smallWordsIn(text, vocabulary)),
    whose: cachedBy((words) => whoseWords(folded(), words)),
    thisYear: once(() => lexiconOf(vocabulary).find('thisYear', folded()).length),
  };
}

/** How many characters of a text are searched. */
const SEARCHED = 20_000;
/** A stretch ends at the first blank line or item of a list behind so many. */
const STRETCH = 300;

/** No words go on over a blank line, or into a heading or an item: where something is typed, the others stay what they are. */
function stretchesIn(text: string): readonly string[] {
  const searched = text.slice(0, SEARCHED);
  const found: string[] = [];
  let start = 0;
  for (const { index } of searched.matchAll(/\n(?=#|\r?\n|[-*+] )/g)) {
    if (searched[index + 1] !== '#' && index - start < STRETCH) continue;
    found.push(searched.slice(start, index));
    start = index;
  }
  return [...found, searched.slice(start)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
