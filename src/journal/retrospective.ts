import type { Link } from './links.ts';
import type { StatusId } from './status.ts';
import type { Span } from './text.ts';

/**
 * One markdown document that looks back on a period, as data.
 * Every span is in offsets of the document's own text, line ends and byte order mark included.
 */
export interface Retrospective {
  /** The year that the document looks back on. */
  readonly year: number;
  /** What part of the year it covers; a yearly document covers all four quarters. */
  readonly covers: Covers;
  readonly language: LanguageId;
  readonly title: Heading | null;
  readonly written: Written | null;
  /** In document order; `parent` gives the nesting. Parts of a review, a plan or a period are no sections of their own. */
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
  /** Why this is a retrospective, and of this year. */
  readonly reasons: readonly Reason[];
}

export type LanguageId = 'en' | 'ko' | 'ja' | 'zh-hans' | 'zh-hant' | 'de' | 'fr' | 'es' | 'pt' | 'ru';

/** Quarters 1 to 4 and months 1 to 12, ascending, except over New Year: `12-1월` is `[12, 1]`. */
export interface Covers {
  readonly quarters: readonly number[];
  readonly months: readonly number[];
}

export interface Heading {
  /** Its words, without numbering, decoration and closing marks. */
  readonly text: string;
  /** 1 to 6; 7 for a paragraph that is bold throughout, 8 for a sentence above a list that says whose goals it holds. */
  readonly level: number;
  /** `## 2024 목표`, the whole line or lines without the line end. */
  readonly line: Span;
}

/** `작성일: 2023-12-30` */
export interface Written {
  readonly line: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Section = GoalsSection | PeriodSection | OtherSection;

interface SectionBase {
  /** Null for goals in the front matter, and for a document's list that stands under its title alone. */
  readonly heading: Heading | null;
  /** Index in `sections` of the section that this one stands in. */
  readonly parent: number | null;
  /** Heading and everything under it, up to the next heading of its level or a higher one. */
  readonly block: Span;
  /** Heading and body up to the first heading below it. */
  readonly own: Span;
  readonly reasons: readonly Reason[];
  /** False where the section was understood by its position or by a guess: shown as such, not edited without asking. */
  readonly certain: boolean;
}

/** Goals set earlier, each with its status (review), or goals for a coming period (plan). */
export interface GoalsSection extends SectionBase {
  readonly kind: 'review' | 'plan';
  /** The year that the goals are for. */
  readonly year: number;
  readonly goals: readonly Goal[];
}

/** What was done in a quarter, a half, a month or a span of them. */
export interface PeriodSection extends SectionBase {
  readonly kind: 'period';
  /** The document's year, unless the heading names another. */
  readonly year: number;
  /** Of a section that names quarters or halves; empty for one that names months. */
  readonly quarters: readonly number[];
  readonly months: readonly number[];
  readonly entries: readonly Entry[];
}

/** `container` holds the periods; `unknown` was not understood. */
export interface OtherSection extends SectionBase {
  readonly kind: 'container' | 'learned' | 'other' | 'unknown';
  readonly entries: readonly Entry[];
}

/** An item of a review or a plan. */
export interface Goal {
  /** Its words alone: no list marker, number, mark, emphasis or doubled white space. */
  readonly text: string;
  /** Links in its line to other places of the journal; a goal may name the one that it was planned as. */
  readonly links: readonly Link[];
  /** The words of earlier goals that it continues: of each note that is nothing but a link to another place. */
  readonly continues: readonly string[];
  /** Null where there is no mark at all. */
  readonly status: StatusId | null;
  /** Every notation of a status that the goal carries; the first decides. */
  readonly marks: readonly Mark[];
  readonly form: GoalForm;
  /** The words in the document, from the first to the last character of them. */
  readonly label: Span;
  /** `1. Read more 🤔`: list marker to last character, over all its hard-wrapped lines. */
  readonly line: Span;
  /** The goal with its notes, up to the end of its last line, without that line's end. */
  readonly block: Span;
  readonly notes: readonly Note[];
}

export type GoalForm = 'ordered' | 'bullet' | 'task' | 'heading' | 'paragraph' | 'row' | 'front-matter';

export interface Note {
  /** The first line of the note, as in `Goal.text`. */
  readonly text: string;
  readonly block: Span;
}

/** The characters that say a status. */
export interface Mark {
  readonly status: StatusId;
  readonly notation: Notation;
  readonly place: 'behind' | 'before' | 'below' | 'elsewhere';
  /** What a change of the status replaces: `🤔`, the `x` of `[x]`, the `달성` of `(달성)`. */
  readonly span: Span;
  /** What taking the mark away removes: the span, its brackets or dash, and the one space that separates it. */
  readonly outer: Span;
}

export type Notation =
  | 'emoji'
  | 'box'
  /** `(O)`, `(△)`, `(X)`, `○` before the text. */
  | 'sign'
  | 'word'
  /** Percentage, n/m, score, grade, stars. */
  | 'figure'
  | 'strike'
  /** The heading above (`## Completed goals`). */
  | 'heading'
  /** A second list, matched by position. */
  | 'list'
  /** `<input type="checkbox" checked>` */
  | 'input'
  | 'front-matter';

/** An item of a period or of another section. */
export interface Entry {
  readonly text: string;
  /** Links in it, or in its notes, to other places of the journal. */
  readonly links: readonly Link[];
  readonly line: Span;
  readonly block: Span;
  readonly notes: readonly Note[];
}

/** Something a person may want to mend. The host words it. */
export type Problem = { readonly span: Span } & (
  | { readonly code: 'front-matter-broken' | 'front-matter-toml' | 'two-statuses' | 'unknown-mark' }
  /** The document is taken for one of `year`, but its title or its file name names `other`. */
  | { readonly code: 'year-mismatch'; readonly year: number; readonly other: number; readonly in: 'title' | 'name' }
  /** `first` is the line of the heading that has the same period. */
  | { readonly code: 'duplicate-period'; readonly first: Span }
);

export type ProblemCode = Problem['code'];

/** Why a thing was understood as it was: a code, the words that showed it, and their place. The host words it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly words?: string;
  readonly span?: Span;
}

export type ReasonCode = RecognitionCode | YearCode | SectionCode;

/** What speaks for a document being a retrospective, or against. */
export type RecognitionCode =
  /** The person's settings say so, by a glob. */
  | 'included'
  | 'excluded'
  /** Not one word that a retrospective has. */
  | 'no-words'
  | 'no-year'
  | 'title-annual'
  | 'title-retrospective'
  | 'title-goals'
  | 'title-year'
  | 'title-foreign'
  | 'title-template'
  | 'front-matter-goals'
  | 'has-review'
  | 'has-plan'
  | 'has-periods'
  | 'says-this-year'
  | 'says-ours'
  | 'says-mine'
  | 'file-title'
  | 'file-year';

/** Where a document's year stands. */
export type YearCode =
  | 'year-front-matter'
  | 'year-title'
  | 'year-goals-title'
  | 'year-headings'
  | 'year-file'
  | 'year-folder'
  | 'year-title-alone'
  | 'year-date';

/** What showed what a section is. */
export type SectionCode = GoalsCode | 'period-words' | 'container-words' | 'learned-words' | 'other-words';

export type GoalsCode =
  | 'goals-review'
  | 'goals-of-coming-year'
  | 'goals-set-before'
  | 'goals-of-year'
  | 'goals-of-this-year'
  | 'goals-promise'
  | 'goals-word'
  | 'goals-of-period'
  | 'numbered-goals'
  | 'goals-of-coming-period'
  | 'review-of-retrospective'
  | 'goals-in-front-matter'
  | 'goals-said-above'
  | 'goals-below-year'
  | 'list-for-coming-year'
  | 'marked-look-back'
  | 'outcomes-side-by-side'
  | 'marked-headings';
