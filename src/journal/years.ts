import type { Scan } from './lexicon.ts';

/** A year that folded words name: by its number, or from the year that is looked back on (last year: -1). */
export type YearMention = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'absolute'; readonly year: number }
  | { readonly kind: 'relative'; readonly offset: -1 | 0 | 1 }
);

/** `2023`, `'23`, `23년`, `令和5年`, `二〇二三` */
const FULL =
  /(?<!\d[.,]?)(?:19[5-9]\d|20\d\d|21\d\d)(?!\d|[.,]\d{3})(?:년도?의?|\s?年度?的?の?|\s(?:г\.|года?|году))?/g;
const SHORT = /(?:(?<=(?<![\p{L}\d])')(\d\d)(?!\d)|(?<!\d)([123][1-9])(?=년(?!\s?(?:차|간|후|전|동안|만|뒤|째))))/gu;
const ERA = /(令和|平成)(\d{1,2}|元)(?=年)/g;
const HAN = /[一二][〇零一二三四五六七八九○]{3}(?![〇零一二三四五六七八九十百])/g;
const HAN_DIGITS = '〇一二三四五六七八九';

export function yearsIn(folded: string, hits: Scan): readonly YearMention[] {
  const found: YearMention[] = [...absoluteYears(folded), ...relativeYears(hits)];
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, index, all) => {
      const before = all[index - 1];
      return before === undefined || mention.start >= before.end;
    });
}

export function absoluteYears(folded: string): readonly (YearMention & { readonly kind: 'absolute' })[] {
  // Most headings have nothing that a year is written with.
  if (!/[\d元一二]/.test(folded)) return [];
  const at = (match: RegExpExecArray, year: number) =>
    ({ kind: 'absolute', year, start: match.index, end: match.index + match[0].length }) as const;
  return [
    ...[...folded.matchAll(FULL)].map((match) => at(match, Number.parseInt(match[0], 10))),
    ...[...folded.matchAll(SHORT)].map((match) => at(match, 2000 + Number(match[1] ?? match[2]))),
    ...[...folded.matchAll(ERA)].map((match) =>
      at(match, (match[1] === '令和' ? 2018 : 1988) + (match[2] === '元' ? 1 : Number(match[2]))),
    ),
    ...[...folded.matchAll(HAN)].map((match) => at(match, hanYear(match[0]))),
  ];
}

function hanYear(digits: string): number {
  return Number([...digits.replace(/[零○]/g, '〇')].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
}

function relativeYears(hits: Scan): readonly YearMention[] {
  const offsets = { lastYear: -1, thisYear: 0, nextYear: 1 } as const;
  return (['nextYear', 'lastYear', 'thisYear'] as const).flatMap((role) =>
    (hits.get(role) ?? []).map((hit) => ({ kind: 'relative', offset: offsets[role], ...hit }) as const),
  );
}

/** The mention that stands nearest to a stretch of the words. */
export function nearest<Mention extends { readonly start: number; readonly end: number }>(
  mentions: readonly Mention[],
  to: { readonly start: number; readonly end: number },
  far: typeof distance = distance,
): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) if (best === undefined || far(mention, to) < far(best, to)) best = mention;
  return best;
}

export function distance(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
