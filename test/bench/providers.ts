import { statusSpans } from '../../src/editor/statusSpans.ts';
import { sectionOffers, statusOffers } from '../../src/edits/completionEdits.ts';
import { placesAt } from '../../src/edits/completionPlace.ts';
import { goalAt, refsOf, sectionRefOf } from '../../src/journal/find.ts';
import { goalStoryOf } from '../../src/journal/goalStory.ts';
import { buildJournals, type Journal, type JournalDocument } from '../../src/journal/journal.ts';
import { problemsIn } from '../../src/journal/journalProblems.ts';
import { anchorsIn, linkProblems } from '../../src/journal/linkProblems.ts';
import { progressOf, waitsForReview } from '../../src/journal/progress.ts';
import type { ReadContext, Reading } from '../../src/journal/read.ts';
import type { Retrospective } from '../../src/journal/retrospective.ts';
import { nextStatus } from '../../src/journal/status.ts';
import { rowsOf } from '../../src/views/treeRows.ts';

/** An open document that has been read, among the others of its journal. */
export interface Page {
  readonly text: string;
  readonly document: JournalDocument;
  readonly others: readonly JournalDocument[];
  readonly context: ReadContext;
  readonly read: (text: string) => Reading;
}

/**
 * What each provider of the editor works out at a change, beside the one reading that all of them share: all but the
 * objects of the host that it wraps its answer in.
 */
export function providersOf(page: Page): Readonly<Record<string, () => unknown>> {
  const { text, document, others, context, read } = page;
  const { retrospective, uri } = document;
  const { statuses, vocabulary, today } = context;
  const [journal] = buildJournals([document, ...others]);
  if (journal === undefined) throw new Error('a document makes a journal');
  const places = placesIn(text, retrospective);
  return {
    'the journal with the change': () => buildJournals([document, ...others]),
    lenses: () => lensesOf(retrospective, uri, context),
    hover: () => goalStoryOf(journal, goalOf(retrospective, places.goal).goal),
    diagnostics: () => diagnosticsOf(page, journal),
    decorations: () => statusSpans(text, retrospective),
    'completion of a status': () => {
      const typed = { start: places.goal, end: places.goal };
      return [
        placesAt(text, retrospective, places.goal),
        statusOffers({ text, retrospective, typed }, read, { statuses, vocabulary, today }),
      ];
    },
    'completion of a heading': () => {
      const typed = { start: places.heading, end: places.heading };
      const habits = { others: others.map((other) => other.retrospective), vocabulary };
      return [
        placesAt(text, retrospective, places.heading),
        sectionOffers({ text, retrospective, typed }, read, habits),
      ];
    },
    'mark links': () => refsOf(retrospective, uri),
    'language status': () => progressOf(goalsOf(retrospective), statuses),
    'rows of the tree': () => rowsOf([journal]).map((row) => row.children().map((year) => year.children())),
  };
}

function goalsOf({ sections }: Retrospective) {
  return sections.flatMap((section) => (section.kind === 'review' || section.kind === 'plan' ? section.goals : []));
}

function goalOf(retrospective: Retrospective, offset: number) {
  const found = goalAt(retrospective, offset);
  if (found === undefined) throw new Error('a goal stands there');
  return found;
}

function placesIn(text: string, retrospective: Retrospective) {
  const goal = goalsOf(retrospective)[0]?.line.end;
  if (goal === undefined) throw new Error('the benchmark reads documents with goals');
  return { goal, heading: text.lastIndexOf('\n## ') + 1 };
}

function lensesOf(retrospective: Retrospective, uri: string, { statuses, today }: ReadContext): readonly unknown[] {
  const refs = refsOf(retrospective, uri);
  return retrospective.sections.map((section) =>
    section.kind === 'review' || section.kind === 'plan'
      ? [
          progressOf(section.goals, statuses),
          section.goals.map((goal) => [
            refs.get(goal),
            nextStatus(statuses, goal.status),
            waitsForReview({ status: goal.status, year: section.year }, today),
          ]),
        ]
      : [section.kind === 'period' ? sectionRefOf(retrospective, uri, section) : null],
  );
}

async function diagnosticsOf({ text, document, context }: Page, journal: Journal): Promise<readonly unknown[]> {
  const links = await linkProblems(document, text, journal, {
    anchorsIn: async () => anchorsIn(text),
    exists: async () => true,
  });
  return [...problemsIn(document, { ...context, journal }), ...links];
}
