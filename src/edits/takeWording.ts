import { findGoal, type GoalRef } from '../journal/find.ts';
import type { Reading } from '../journal/read.ts';
import { sameGoal } from '../journal/sameGoal.ts';
import { rewordGoal } from './rewordGoal.ts';
import { applyEdits, isRefusal, type Refusal, type TextEdit } from './textEdit.ts';

/**
 * Gives the goals of one document, which are one goal, the wording of another. Refused where the text would then not
 * read as these goals in that wording.
 */
export function takeWording(
  text: string,
  goals: readonly GoalRef[],
  words: string,
  read: (text: string) => Reading,
): readonly TextEdit[] | Refusal {
  const reading = read(text);
  if (reading.kind !== 'retrospective') return { refused: 'goal-gone' };
  const edits: TextEdit[] = [];
  for (const ref of goals) {
    const found = findGoal(reading.retrospective, ref);
    const plan = found === undefined ? { refused: 'goal-gone' as const } : rewordGoal(text, found, words);
    if (isRefusal(plan)) return plan;
    edits.push(...plan);
  }
  return holds(read(applyEdits(text, edits)), goals, words) ? edits : { refused: 'wording-unwritable' };
}

function holds(reading: Reading, goals: readonly GoalRef[], words: string): boolean {
  if (reading.kind !== 'retrospective') return false;
  return goals.every(({ section, year }) =>
    reading.retrospective.sections.some(
      (one) => one.kind === section && one.year === year && one.goals.some((goal) => sameGoal(goal.text, words)),
    ),
  );
}
