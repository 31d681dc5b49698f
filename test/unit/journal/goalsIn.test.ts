import assert from 'node:assert/strict';
import { goalsIn } from '../../../src/journal/find.ts';
import { retrospectiveOf } from './context.ts';

/** `‹` and `›` stand around each selection, `|` is a cursor. */
const CASES: Readonly<Record<string, readonly [review: string, goals: string]>> = {
  'a cursor in the words': ['1. Re|ad 🤔\n2. Sleep\n3. Run\n', 'Read'],
  'a cursor at the end': ['1. Read 🤔|\n2. Sleep\n3. Run\n', 'Read'],
  'a cursor in the notes': ['1. Read\n   - twel|ve\n2. Sleep\n3. Run\n', 'Read'],
  'a cursor on the heading': ['|\n1. Read\n2. Sleep\n', ''],
  'several cursors, two in one goal': ['1. R|ead\n2. Sleep\n3. R|u|n\n', 'Read Run'],
  'a selection over two lines': ['1. Re‹ad\n2. Sl›eep\n3. Run\n', 'Read Sleep'],
  'whole lines, up to the start of the next': ['‹1. Read\n2. Sleep\n›3. Run\n', 'Read Sleep'],
  'from the end of a line': ['1. Read‹\n2. Sleep›\n3. Run\n', 'Sleep'],
  'a selection within the notes': ['1. Read\n   - tw‹el›ve\n2. Sleep\n', 'Read'],
  'from the notes to the next goal': ['1. Read\n   - tw‹elve\n2. Sl›eep\n', 'Sleep'],
  'a selection and a cursor, backwards in the document': ['1. Read\n2. Sleep\n3. ‹Run›\n4. Sing|\n', 'Run Sing'],
  'a selection of a word': ['1. ‹Read› more\n2. Sleep\n', 'Read more'],
};

describe('the goals of selections', () => {
  for (const [what, [review, goals]] of Object.entries(CASES)) {
    it(`are those of ${what}`, () => {
      const marked = `# 2023 review\n\n## Reviewing the 2023 goals\n${review.startsWith('|') ? '' : '\n'}${review}`;
      const text = marked.replaceAll(/[‹›|]/g, () => '');
      const places = [...marked.matchAll(/[‹›|]/g)].map(({ 0: sign, index }, nth) => ({ sign, at: index - nth }));
      const selections = places.flatMap(({ sign, at }, nth) => {
        if (sign === '›') return [];
        return [{ start: at, end: sign === '|' ? at : (places[nth + 1]?.at ?? at) }];
      });
      const found = goalsIn(retrospectiveOf(text), selections.toReversed());
      assert.equal(found.map(({ goal }) => goal.text).join(' '), goals);
    });
  }
});
