import type { FoundGoal } from '../journal/find.ts';
import { wordsSpan } from '../journal/goalWords.ts';
import { linesOf, slice } from '../journal/text.ts';
import { touchesConflict } from './mergeConflict.ts';
import type { Refusal, RefusalCode, TextEdit } from './textEdit.ts';
import { quotedScalar, unquotedScalar } from './yamlScalar.ts';

/** Gives a goal other words. Its marker, its mark and its notes stay. `confirmed`: the person says that it is a goal. */
export function rewordGoal(
  text: string,
  { goal, section }: FoundGoal,
  words: string,
  confirmed = false,
): readonly TextEdit[] | Refusal {
  const refuse = (refused: RefusalCode): Refusal => ({ refused, line: linesOf(text).at(goal.line.start) });
  const wanted = words.replace(/\s+/g, () => ' ').trim();
  const span = wordsSpan(text, goal);
  if (wanted === '') return refuse('empty-text');
  if (!(goal.certain && section.certain) && !confirmed) return refuse('uncertain');
  if (touchesConflict(text, [goal.line])) return refuse('merge-conflict');
  if (wanted === goal.text) return [];
  if (goal.links.length > 0) return refuse('wording-unwritable');
  return [{ span, text: written(goal.form, wanted, slice(text, span)) }];
}

/** As the place takes it: a cell of a table, a value of the front matter, words of markdown. */
function written(form: FoundGoal['goal']['form'], words: string, now: string): string {
  switch (form) {
    case 'front-matter': {
      const [quote] = unquotedScalar(now);
      return quotedScalar(quote, words);
    }
    case 'row':
      return words.replaceAll('|', () => '\\|');
    default:
      return words;
  }
}
