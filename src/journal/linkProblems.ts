import { type Anchor, anchorsOf } from './anchors.ts';
import type { Journal, JournalDocument } from './journal.ts';
import { resolved } from './linkedGoals.ts';
import type { GoalsSection, Retrospective } from './retrospective.ts';
import { linesOf, type Span } from './text.ts';
import type { ToldProblem } from './toldProblem.ts';

/** What has to be looked at beyond the model. */
export interface LinkedFiles {
  /** The text that a document's model was read from; undefined where it cannot be had. */
  textOf(document: JournalDocument): Promise<string | undefined>;
  /** Whether a file is there that is none of the journal's documents: `../notes/plan%20b.md`, without `#…`. */
  exists(target: string): Promise<boolean>;
}

interface Asked {
  readonly document: JournalDocument;
  readonly journal: Journal;
  readonly files: LinkedFiles;
}

/** The links from a document's reviews to what they review whose file or heading is gone. The web is not asked. */
export async function linkProblems(document: JournalDocument, text: string, journal: Journal, files: LinkedFiles) {
  const asked: Asked = { document, journal, files: remembering(document, text, files) };
  const problems: ToldProblem[] = [];
  for (const link of reviewLinks(text, document.retrospective)) {
    const problem = await problemOf(link, asked);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Several links lead to one file, and one of them to the document itself. */
function remembering(own: JournalDocument, text: string, files: LinkedFiles): LinkedFiles {
  const texts = new Map<string, Promise<string | undefined>>([[own.uri, Promise.resolve(text)]]);
  return {
    textOf(document) {
      const known = texts.get(document.uri) ?? files.textOf(document);
      texts.set(document.uri, known);
      return known;
    },
    exists: (target) => files.exists(target),
  };
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
  const text = await files.textOf(target);
  return text === undefined || hasAnchor(text, anchor) ? undefined : broken('anchor');
}

/** `#L12` is a line to VS Code; an element of HTML may have the name too. */
function hasAnchor(text: string, anchor: string): boolean {
  if (anchor === '' || /^L\d+/u.test(anchor)) return true;
  const name = comparable(anchor);
  return (
    anchorsOf(text).some((known) => comparable(known.anchor) === name) ||
    [...text.matchAll(/\b(?:id|name)="([^"\r\n]{1,200})"/g)].some(([, id = '']) => comparable(id) === name)
  );
}

function comparable(anchor: string): string {
  return anchor.normalize('NFC').toLowerCase();
}

/** Where the goals of a review's year were planned: the heading, if only one document of the journal plans them. */
async function meantBy({ year }: GoalsSection, { document, journal, files }: Asked) {
  const plans = journal.documents.flatMap((other) => {
    const plan = other.retrospective.sections.find((section) => section.kind === 'plan' && section.year === year);
    return plan === undefined || other === document ? [] : [{ other, plan }];
  });
  const [only] = plans;
  if (only === undefined || plans.length > 1) return null;
  const text = await files.textOf(only.other);
  if (text === undefined) return null;
  return { path: only.other.path, anchor: anchorAt(text, only.plan.heading?.line.start)?.anchor ?? '' };
}

function anchorAt(text: string, start: number | undefined): Anchor | undefined {
  if (start === undefined) return undefined;
  const line = linesOf(text).at(start);
  return anchorsOf(text).find((anchor) => anchor.line === line);
}
