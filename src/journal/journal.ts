import { decoded } from './decoded.ts';
import { groupBy } from './groupBy.ts';
import { keysOf } from './linkedGoals.ts';
import { once } from './once.ts';
import type { Goal, GoalsSection, Retrospective } from './retrospective.ts';
import type { StatusId } from './status.ts';
import { threadsOf } from './threads.ts';

export interface JournalDocument {
  readonly uri: string;
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly retrospective: Retrospective;
}

/** A series of retrospectives in one folder. */
export interface Journal {
  /** Stable over sessions: the series' folder. */
  readonly id: string;
  /** Name of the series' folder. */
  readonly name: string;
  readonly documents: readonly JournalDocument[];
  /** Newest first, also years that are only planned so far. */
  readonly years: readonly Year[];
  readonly threads: readonly Thread[];
}

export interface Year {
  readonly year: number;
  /** Documents that look back on this year; empty for a year that is only planned. */
  readonly documents: readonly JournalDocument[];
  readonly goals: readonly YearGoal[];
}

/** One goal of one year, however many documents mention it. */
export interface YearGoal {
  readonly year: number;
  readonly text: string;
  readonly status: StatusId | null;
  /** Where its status is read and written. */
  readonly home: Place;
  /** Everywhere it stands, the home first. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly document: JournalDocument;
  readonly section: GoalsSection;
  readonly goal: Goal;
}

/** The same goal carried through several years, newest first. */
export interface Thread {
  readonly text: string;
  readonly goals: readonly YearGoal[];
}

/** The journals that documents make: one for each folder, with year-named folders looked through. */
export function buildJournals(documents: readonly JournalDocument[]): readonly Journal[] {
  const series = groupBy(
    [...documents].sort((a, b) => compare(a.uri, b.uri)),
    seriesOf,
  );
  return [...series]
    .map(([id, own]): Journal => {
      const years = gatherYears(own);
      // A third of the work, and the tree needs none of it.
      const threads = once(() => threadsOf(years.flatMap((year) => year.goals)));
      return {
        id,
        name: nameOf(id),
        documents: own,
        years,
        get threads() {
          return threads();
        },
      };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

const YEAR_FOLDER = /^(?:19|20)\d\d(?:년|年)?$/;
const INDEX_FILE = /^(?:_?index|readme)\.[^.]+$/i;

/** The address of the folder that a document's series lives in: `2022/2022.md` and `2023/2023.md` are one series. */
function seriesOf({ uri, path }: JournalDocument): string {
  const folders = path.split('/').slice(0, -1);
  const segments = uri.split('/');
  const root = segments.slice(0, Math.max(0, segments.length - 1 - folders.length));
  const file = segments.at(-1) ?? '';
  const own = segments.slice(root.length, -1).filter((segment, index) => {
    const folder = folders[index] ?? segment;
    // `2023-retrospective/index.md` stands for one document.
    const bundle = index === folders.length - 1 && INDEX_FILE.test(file) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(folder);
    return !YEAR_FOLDER.test(folder) && !bundle;
  });
  return [...root, ...own].join('/');
}

function nameOf(id: string): string {
  return decoded(id.split('/').findLast((segment) => segment !== '') ?? id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The years of a journal, newest first: what its documents look back on and what their goals are for. */
function gatherYears(documents: readonly JournalDocument[]): readonly Year[] {
  const byYear = groupBy(documents, (document) => document.retrospective.year);
  const places = groupBy(documents.flatMap(placesIn), (place) => place.section.year);
  const years = new Set([...byYear.keys(), ...places.keys()]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({ year, documents: byYear.get(year) ?? [], goals: goalsOf(year, places.get(year) ?? []) }));
}

function placesIn(document: JournalDocument): readonly Place[] {
  return document.retrospective.sections.flatMap((section) =>
    section.kind === 'review' || section.kind === 'plan'
      ? section.goals.map((goal) => ({ document, section, goal }))
      : [],
  );
}

/** Each goal once, in the order of the review, then of the plan. */
function goalsOf(year: number, places: readonly Place[]): readonly YearGoal[] {
  const ranked = [...places].sort((a, b) => rank(a) - rank(b));
  const same = groupBy(ranked, keysOf(ranked));
  return [...same.values()].flatMap((found): readonly YearGoal[] => {
    const home = homeOf(found);
    return home === undefined
      ? []
      : [
          {
            year,
            text: home.goal.text,
            status: home.goal.status,
            home,
            places: [home, ...found.filter((place) => place !== home)],
          },
        ];
  });
}

/** The review before the plan; within them the occurrence that is marked. */
function homeOf(places: readonly Place[]): Place | undefined {
  const best = places.filter((place) => rank(place) === Math.min(...places.map(rank)));
  return best.find((place) => place.goal.status !== null) ?? best[0];
}

function rank(place: Place): number {
  return place.section.kind === 'review' ? 0 : 1;
}
