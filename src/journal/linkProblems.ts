import { anchorsOf } from './anchors.ts';
import type { Journal, JournalDocument } from './journal.ts';
import { resolved } from './linkedGoals.ts';
import type { GoalsSection, Retrospective } from './retrospective.ts';
import { linesOf, type Span } from './text.ts';
import type { ToldProblem } from './toldProblem.ts';

/** What has to be looked at beyond the model. */
export interface LinkedFiles {
  /** The headings of the text that a document's model was read from; undefined where that cannot be had. */
  anchorsIn(document: JournalDocument): Promise<Anchors | undefined>;
  /** Whether a file is there that is none of the journal's documents: `../notes/plan%20b.md`, without `#…`. */
  exists(target: string): Promise<boolean>;
}

/** What links can lead to within one document. */
export interface Anchors {
  has(anchor: string): boolean;
  /** The anchor of the heading that an offset lies in; empty where it lies in none. */
  at(offset: number): string;
}

/** Headings, and elements of HTML that have a name. */
export function anchorsIn(text: string): Anchors {
  const headings = anchorsOf(text);
  const elements = [...text.matchAll(/\b(?:id|name)="([^"\r\n]{1,200})"/g)].map(([, id = '']) => id);
  const names = new Set([...headings.map(({ anchor }) => anchor), ...elements].map(comparable));
  const byLine = new Map(headings.map(({ line, anchor }) => [line, anchor]));
  const lines = linesOf(text);
  return { has: (anchor) => names.has(comparable(anchor)), at: (offset) => byLine.get(lines.at(offset)) ?? '' };
}

function comparable(anchor: string): string {
  return anchor.normalize('NFC').toLowerCase();
}

interface Asked {
  readonly document: JournalDocument;
  readonly journal: Journal;
  readonly files: LinkedFiles;
}

/** The links from a document's reviews to what they review whose file or heading is gone. The web is not asked. */
export async function linkProblems(document: JournalDocument, text: string, journal: Journal, files: LinkedFiles) {
  const asked: Asked = { document, journal, files: remembering(files) };
  const problems: ToldProblem[] = [];
  for (const link of reviewLinks(text, document.retrospective)) {
    const problem = await problemOf(link, asked);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Many links lead to few files. */
function remembering(files: LinkedFiles): LinkedFiles {
  const anchors = new Map<JournalDocument, Promise<Anchors | undefined>>();
  const found = new Map<string, Promise<boolean>>();
  return {
    anchorsIn: (document) => known(anchors, document, () => files.anchorsIn(document)),
    exists: (target) => known(found, target, () => files.exists(target)),
  };
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

export interface ReviewLink {
  readonly section: GoalsSection;
  /** As it is written, without the angle brackets that it may stand in. */
  readonly target: string;
  readonly span: Span;
}

/** `[words](<target> "title")`: a target that is written in any other way is left alone. */
const LINK =
  /(?<!!)\[[^[\]\r\n]+\]\((?:<([^<>\r\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)?))(?:[ \t]+"[^"\r\n]*")?\)/dg;
const WEB = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** The links above a review's first goal, where it says what it reviews, and those in the goals' own lines. */
export function reviewLinks(text: string, { sections }: Retrospective): readonly ReviewLink[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'review') return [];
    const { own, goals } = section;
    const [first] = goals;
    const above = { start: own.start, end: first === undefined ? own.end : Math.max(own.start, first.line.start) };
    const spans = [above, ...goals.map(({ line }) => line)];
    return spans.flatMap((span) => linksIn(text, span).map((link) => ({ section, ...link })));
  });
}

function linksIn(text: string, { start, end }: Span): readonly Omit<ReviewLink, 'section'>[] {
  const written = text.slice(start, end);
  if (!written.includes('](')) return [];
  return [...written.matchAll(LINK)].flatMap((match): readonly Omit<ReviewLink, 'section'>[] => {
    const at = match.indices?.[1] ?? match.indices?.[2];
    const target = match[1] ?? match[2];
    if (at === undefined || target === undefined || WEB.test(target) || isInCode(written, match.index)) return [];
    return [{ target, span: { start: start + at[0], end: start + at[1] } }];
  });
}

function isInCode(written: string, at: number): boolean {
  const line = written.slice(written.lastIndexOf('\n', at) + 1, at);
  return line.split('`').length % 2 === 0;
}

async function problemOf(link: ReviewLink, asked: Asked): Promise<ToldProblem | undefined> {
  const { document, journal, files } = asked;
  const { path, anchor } = resolved(link.target.split('?')[0] ?? '', document.path);
  const composed = path.normalize('NFC');
  const target = journal.documents.find((other) => other.path === composed || other.path === `${composed}.md`);
  const broken = async (gone: 'file' | 'anchor'): Promise<ToldProblem> => {
    const { target: written, span } = link;
    return { code: 'broken-link', span, related: [], target: written, gone, meant: await meantBy(link.section, asked) };
  };
  if (target === undefined) {
    return (await files.exists(link.target.split(/[?#]/)[0] ?? '')) ? undefined : broken('file');
  }
  const anchors = await files.anchorsIn(target);
  // `#L12` is a line to VS Code.
  const isFound = anchors === undefined || anchor === '' || /^L\d+/u.test(anchor) || anchors.has(anchor);
  return isFound ? undefined : broken('anchor');
}

/** Where the goals of a review's year were planned: the heading, if only one document of the journal plans them. */
async function meantBy({ year }: GoalsSection, { document, journal, files }: Asked) {
  const plans = journal.documents.flatMap((other) => {
    const plan = other.retrospective.sections.find((section) => section.kind === 'plan' && section.year === year);
    return plan === undefined || other === document ? [] : [{ other, plan }];
  });
  const [only] = plans;
  const anchors = only === undefined || plans.length > 1 ? undefined : await files.anchorsIn(only.other);
  if (only === undefined || anchors === undefined) return null;
  const { heading } = only.plan;
  return { path: only.other.path, anchor: heading === null ? '' : anchors.at(heading.line.start) };
}
