import type { GoalsSection, LanguageId, Reason, ReasonCode, Section } from './retrospective.ts';
import type { Sample } from './sample.ts';
import type { Sense } from './sense.ts';
import { greetsYear, isInSubtitle } from './title.ts';
import type { Whose } from './whose.ts';
import { absoluteYears, distance } from './years.ts';

export interface RecognitionClues {
  readonly titles: readonly Sense[];
  /** Whether the document has its title in its text; else the file's name stands for it. */
  readonly inText: boolean;
  /** What the front matter says below the title, which may be a play on words. */
  readonly subtitle: Sense;
  readonly sections: readonly Section[];
  readonly path: string;
  /** Of the document's text without its front matter. */
  readonly sample: Sample;
  /** The document's language, which is only worth finding out where the rest speaks for a retrospective. */
  readonly language: () => LanguageId;
}

export interface Recognition {
  readonly retrospective: boolean;
  readonly reasons: readonly Reason[];
}

/** What it takes to be taken for a retrospective. A wrong guess costs more trust than a missed document. */
const ENOUGH = 3;

/** Weighs what speaks for a document being a person's retrospective, and what against. */
export function recognise(clues: RecognitionClues): Recognition {
  const evidence = [...titleOrName(clues), ...sectionEvidence(clues.sections), ...fileEvidence(clues.path)];
  // What a title leaves open, the text may settle; where the title says nothing, the text alone is too little.
  if (evidence.some(({ code }) => OPEN.has(code))) evidence.push(...bodyEvidence(clues));
  if (total(evidence) >= ENOUGH && !evidence.some(({ code }) => code === 'front-matter-goals'))
    evidence.push(...groupEvidence(clues, evidence));
  else evidence.push(...ownEvidence(clues));
  const weight = total(evidence);
  const reasons = evidence.map(({ weight: _, ...reason }) => reason);
  return { retrospective: weight >= ENOUGH, reasons };
}

const OPEN: ReadonlySet<ReasonCode> = new Set(['title-retrospective', 'title-year', 'file-title']);

type Evidence = Reason & { readonly weight: number };

/** What the name of a file can say at most: the text must say something too. */
const NAME_AT_MOST = 2;

function titleOrName({ titles, inText, subtitle }: RecognitionClues): readonly Evidence[] {
  const found = titleEvidence(titles);
  if (inText)
    return found.some(({ weight }) => weight < 0 || weight >= NAME_AT_MOST) ? found : subtitled(subtitle, found);
  return found.map((one) =>
    one.weight > 0 ? { ...one, code: 'file-title', weight: Math.min(one.weight, NAME_AT_MOST) } : one,
  );
}

const LOOKS_BACK: ReadonlySet<ReasonCode> = new Set(['title-annual', 'title-retrospective']);

/** `The long way around`, and below it `My year 2020` */
function subtitled(subtitle: Sense, title: readonly Evidence[]): readonly Evidence[] {
  const said = titleEvidence([subtitle]).filter(({ code }) => LOOKS_BACK.has(code));
  const dated = subtitle.years.some(({ kind }) => kind === 'absolute');
  return dated && total(said) > 0
    ? said.map((one) => ({ ...one, code: 'title-retrospective', weight: Math.min(one.weight, NAME_AT_MOST) }))
    : title;
}

/** Letters beside year and known words that a title may have before it may be about something else. */
const SPARE_TITLE = 4;
const SPARE_GOALS_TITLE = 7;
/** `My New Year's resolutions` */
const SPARE_PLAIN = 4;
/** Without a year, `How I do my year in review` tells of the habit. */
const SPARE_ANNUAL = 24;

function titleEvidence(titles: readonly Sense[]): readonly Evidence[] {
  const all = titles.map((sense): readonly Evidence[] => {
    const { written: words } = sense;
    const found = titleSays(sense);
    const evidence = found === null ? [] : [{ ...found, words }];
    if (sense.has('foreign')) return [...evidence, { code: 'title-foreign', words, weight: againstOf(sense) }];
    // Nobody's year: the title waits to be filled in.
    return /[{<%]\s?[{%]/.test(words) ? [{ code: 'title-template', words, weight: -9 }] : evidence;
  });
  return all.sort((a, b) => Math.abs(total(b)) - Math.abs(total(a)))[0] ?? [];
}

function titleSays(sense: Sense): Evidence | null {
  const year = sense.years.some((mention) => mention.kind === 'absolute');
  const ahead = sense.years.some((mention) => mention.kind === 'relative' && mention.offset === 1);
  const spare = spareOf(sense);
  if (sense.has('annual')) return { code: 'title-annual', weight: year ? 4 : spare <= SPARE_ANNUAL ? 3 : 2 };
  if (sense.has('document') && sense.years.length > 0)
    return { code: 'title-retrospective', weight: spare <= SPARE_TITLE || beginsWithYear(sense, 'document') ? 3 : 2 };
  if (sense.has('goals') && year && spare <= SPARE_GOALS_TITLE) return { code: 'title-goals', weight: 3 };
  // `New Year's resolutions`: of which year, the date tells.
  if (sense.has('goals') && ahead && sense.rest(['goals', 'review', 'document']) <= SPARE_PLAIN)
    return { code: 'title-goals', weight: 2 };
  if (sense.has('goals') && beginsWithYear(sense, 'goals')) return { code: 'title-goals', weight: 2 };
  if (sense.has('learned') && year) return { code: 'title-retrospective', weight: 2 };
  // `My results in 2021`
  if (year && sense.isMine && sense.has('review') && spare <= SPARE_TITLE)
    return { code: 'title-retrospective', weight: 3 };
  if (greetsYear(sense)) return { code: 'title-year', weight: 1.5 };
  // `Report of 2022` may be anybody's.
  const alone = sense.spareBefore(['document', 'annual', 'goals', 'plan']);
  return year && alone <= SPARE_TITLE ? { code: 'title-year', weight: sense.isMine ? 2.5 : 1.5 } : null;
}

/**
 * How much a word for something else than a person's year says: all where the title names no year, `How to write a
 * yearly review`; less where it only tells what a year was full of, `2021 retrospective - from boot camp to a team`.
 */
function againstOf(sense: Sense): number {
  if (sense.years.length === 0) return -6;
  return isInSubtitle(sense, 'foreign') ? -1.5 : -3;
}

/** `2021 retrospective and 2022 goals` begins with what it is; what follows may be anything. */
function beginsWithYear(sense: Sense, role: 'document' | 'goals'): boolean {
  const year = sense.years.find((mention) => mention.kind === 'absolute');
  const hits = sense.hits(role);
  const hit = year && hits.find((one) => distance(one, year) <= 1);
  if (year === undefined || hit === undefined || Math.min(hit.start, year.start) > 0) return false;
  return sense.ends(Math.max(hit.end, year.end));
}

/** Letters of a title that say neither year nor that it looks back; `a developer's` before it and a subtitle are left aside. */
function spareOf(sense: Sense): number {
  return sense.spareBefore(['document', 'annual', 'goals', 'plan', 'review']);
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.weight, 0);
}

function sectionEvidence(sections: readonly Section[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const goals = sections
    .filter((section): section is GoalsSection => section.kind === 'review' || section.kind === 'plan')
    .filter((section) => section.certain && section.goals.length > 0);
  const words = (section: Section | undefined) =>
    section?.heading ? { words: section.heading.text, span: section.heading.line } : {};
  if (goals.some((section) => section.goals.some((goal) => goal.form === 'front-matter')))
    found.push({ code: 'front-matter-goals', weight: 3 });
  const review = goals.find((section) => section.kind === 'review');
  const plan = goals.find((section) => section.kind === 'plan');
  if (review) found.push({ code: 'has-review', ...words(review), weight: 1.5 });
  if (plan) found.push({ code: 'has-plan', ...words(plan), weight: 1.5 });
  const periods = sections.filter((section) => section.kind === 'period');
  if (periods.length >= 2) found.push({ code: 'has-periods', ...words(periods[0]), weight: 1 });
  return found;
}

/** How many words about this year tell something. */
const OFTEN = 3;

function bodyEvidence({ sample }: RecognitionClues): readonly Evidence[] {
  return sample.thisYear() >= OFTEN ? [{ code: 'says-this-year', weight: 1 }] : [];
}

const DATED: ReadonlySet<ReasonCode> = new Set(['goals-of-coming-year', 'goals-of-year', 'goals-set-before']);
const MINE = 3;

/** Goals of a year below a title that has a year and words of its own are a person's where they speak of themselves. */
function ownEvidence({ titles, sections, ...clues }: RecognitionClues): readonly Evidence[] {
  const dated = sections.some(
    (one) => 'goals' in one && one.goals.length > 1 && one.reasons.some(({ code }) => DATED.has(code)),
  );
  const titled = titles.some((sense) => !sense.has('foreign') && sense.years.some(({ kind }) => kind === 'absolute'));
  if (!dated || !titled) return [];
  const { mine, ours } = whoseOf(clues);
  return mine >= MINE && mine > 2 * ours ? [{ code: 'says-mine', weight: 1.5 }] : [];
}

/** How often a text speaks of a group before it may be the group's; a title of goals alone is a team's as easily as a person's. */
const OURS = 4;
const OURS_OF_GOALS = 2;
/** The same below a title with further words, which may be the group's name: `Harbour Lights 2021 annual review`. */
const OURS_NAMED = 2;

/** A club's, a firm's or a team's year looks like a person's, but for who tells it. */
function groupEvidence(clues: RecognitionClues, evidence: readonly Evidence[]): readonly Evidence[] {
  const { mine, ours } = whoseOf(clues);
  const undated = clues.titles.some((sense) => sense.has('goals') && sense.years.length === 0);
  const goals = undated || evidence.some(({ code }) => code === 'title-goals');
  const named = clues.titles.some((sense) => spareOf(sense) > SPARE_TITLE);
  const group = goals ? ours >= OURS_OF_GOALS && ours > 2 * mine : ours >= (named ? OURS_NAMED : OURS) && mine === 0;
  return group ? [{ code: 'says-ours', weight: named ? -4 : -3 }] : [];
}

function whoseOf({ sample, language }: Pick<RecognitionClues, 'sample' | 'language'>): Whose {
  return sample.whose(language());
}

function fileEvidence(path: string): readonly Evidence[] {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return /^(?:19|20)\d\d(?:년)?$/.test(name) && absoluteYears(name).length > 0
    ? [{ code: 'file-year', words: name, weight: 1 }]
    : [];
}
