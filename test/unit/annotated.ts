import type { DocumentSummary, GoalSummary, PeriodSummary, ProblemSummary } from '../../src/journal/summary.ts';

/** One document of the corpus: what a person wrote, and what a careful reader finds in it. */
export interface AnnotatedDocument {
  /** What the document shows, from the first `⟦// …⟧` of it; else its path. */
  readonly name: string;
  /** Line of the `⟦file …⟧` in the corpus file, from 1. */
  readonly line: number;
  /** Relative to an imagined workspace. */
  readonly path: string;
  /** The day on which it is read. */
  readonly today: Day;
  /** The text without the annotations. */
  readonly text: string;
  readonly expected: Expected;
}

export type ExpectedGoal = Omit<GoalSummary, 'confidence'>;

export interface Expected extends Omit<DocumentSummary, 'goals'> {
  readonly goals: readonly ExpectedGoal[];
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ANNOTATION = / ?⟦([^⟧]*)⟧/g;
const FILE = /^⟦file ([^:]+): (.*)⟧$/;
const GOAL = /^(review|plan) (\d{4})(?: ([a-z-]+))?(?:: (.*))?$/;
const PERIOD = /^period ([QHM]\d+)(?:-([QHM]\d+))?(?: of (\d{4}))?, (\d+) entr(?:y|ies)(?:: (.*))?$/;
const PROBLEM = /^problem ([a-z-]+)$/;
/** A day after all the years that the corpus writes about. */
const DEFAULT_DAY: Day = { year: 2026, month: 6, day: 15 };

/** Splits a corpus file into its documents; `test/fixtures/reading/README.md` describes the notation. */
export function annotatedDocuments(source: string): readonly AnnotatedDocument[] {
  const documents: AnnotatedDocument[] = [];
  const lines = source.replace(/\n$/, '').split('\n');
  const starts = lines.flatMap((line, index) => (FILE.test(line) ? [index] : []));
  if (starts[0] !== 0) throw new SyntaxError('a corpus file begins with ⟦file …⟧');
  for (const [index, start] of starts.entries()) {
    documents.push(documentOf(lines.slice(start, starts[index + 1]), start + 1));
  }
  return documents;
}

function documentOf(source: readonly string[], line: number): AnnotatedDocument {
  const [, path = '', words = ''] = FILE.exec(source[0] ?? '') ?? [];
  const [head = '', ...options] = words.split(', ');
  const annotated = new Annotations(path, head);
  const text: string[] = [];
  for (const [index, raw] of source.slice(1).entries()) {
    const plain = raw.replaceAll(ANNOTATION, '');
    if (/[⟦⟧]/.test(plain)) throw new SyntaxError(`line ${line + index + 1}: an annotation without its other bracket`);
    const notes = [...raw.matchAll(ANNOTATION)].map(([, note = '']) => note);
    // A line of annotations alone is no line of the document.
    const stands = notes.length === 0 || plain !== '';
    if (stands) text.push(plain);
    for (const note of notes) annotated.take(note, plain, text.length, line + index + 1);
  }
  return {
    name: annotated.name ?? path,
    line,
    path,
    today: dayOf(options),
    text: written(text, options),
    expected: annotated.expected(),
  };
}

class Annotations {
  name: string | undefined;
  readonly #path: string;
  readonly #language: DocumentSummary['language'];
  readonly #year: number | null;
  readonly #goals: ExpectedGoal[] = [];
  readonly #periods: PeriodSummary[] = [];
  readonly #problems: ProblemSummary[] = [];

  constructor(path: string, head: string) {
    const [, language, year] = /^([a-z-]+) (\d{4})$/.exec(head) ?? [];
    if (year === undefined && head !== 'no retrospective') throw new SyntaxError(`${path}: ${head}`);
    this.#path = path;
    this.#language = (language as DocumentSummary['language'] | undefined) ?? null;
    this.#year = year === undefined ? null : Number(year);
  }

  take(note: string, plain: string, line: number, sourceLine: number): void {
    if (note.startsWith('//')) {
      this.name ??= note.slice(2).trim();
      return;
    }
    const goal = GOAL.exec(note);
    const period = PERIOD.exec(note);
    const problem = PROBLEM.exec(note);
    if (goal) {
      const [, section = '', year, status = null, text = wordsOf(plain)] = goal;
      this.#goals.push({ year: Number(year), section: section as GoalSummary['section'], text, status, line });
    } else if (period) {
      const [, from = '', to = from, year = this.#year, entries, label = wordsOf(plain)] = period;
      this.#periods.push({ label, year: Number(year), ...covered(from, to), entries: Number(entries), line });
    } else if (problem) {
      this.#problems.push({ code: problem[1] as ProblemSummary['code'], line });
    } else {
      throw new SyntaxError(`line ${sourceLine}: ⟦${note}⟧ is no annotation`);
    }
  }

  expected(): Expected {
    return {
      file: this.#path,
      retrospective: this.#year !== null,
      year: this.#year,
      language: this.#language,
      goals: this.#goals,
      periods: this.#periods,
      problems: this.#problems,
    };
  }
}

/** The words of a line as they stand: `  2. Read more` and `### Read more` are `Read more`. */
function wordsOf(line: string): string {
  return line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)]|#+)\s+)?/, '').trim();
}

/** `Q1`, `H2` and spans of them name quarters; `M3` and `M12-M1` name months, in the order of the calendar. */
function covered(from: string, to: string): { quarters: readonly number[]; months: readonly number[] } {
  const [first] = monthsOf(from);
  const [, last] = monthsOf(to);
  const months = [first];
  for (let month = first; month !== last; months.push(month)) month = (month % 12) + 1;
  if (from.startsWith('M')) return { quarters: [], months };
  return { quarters: [...new Set(months.map((month) => Math.ceil(month / 3)))], months: [] };
}

/** First and last month of `Q1`, `H2`, `M3`. */
function monthsOf(period: string): readonly [number, number] {
  const length = { Q: 3, H: 6, M: 1 }[period.charAt(0)] ?? 1;
  const last = Number(period.slice(1)) * length;
  return [last - length + 1, last];
}

function dayOf(options: readonly string[]): Day {
  for (const option of options) {
    const [, year, month, day] = /^on (\d{4})-(\d\d)-(\d\d)$/.exec(option) ?? [];
    if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  }
  return DEFAULT_DAY;
}

/** The bytes that a corpus file cannot show are options of its `⟦file …⟧` line. */
function written(lines: readonly string[], options: readonly string[]): string {
  const end = options.includes('crlf') ? '\r\n' : '\n';
  const text = lines.join(end) + (options.includes('no final newline') ? '' : end);
  return options.includes('bom') ? `\uFEFF${text}` : text;
}
