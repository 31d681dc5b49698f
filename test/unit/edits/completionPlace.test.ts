import assert from 'node:assert/strict';
import { placesAt } from '../../../src/edits/completionPlace.ts';
import { slice } from '../../../src/journal/text.ts';
import { retrospectiveOf } from './journalText.ts';

const HEAD = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🤔\n2. Sleep\n';

/** What stands behind `HEAD`, with `|` for the cursor, and what can be completed there: `kind "typed"`. */
const CASES: readonly (readonly [typing: string, places: string])[] = [
  ['3. Walk :|', 'mark " :"; goal "Walk :"'],
  ['3. Walk :do|', 'mark " :do"; goal "Walk :do"'],
  ['3. Walk :완|', 'mark " :완"; goal "Walk :완"'],
  ['3. Walk |', 'mark " "; goal "Walk "'],
  ['3. Walk 완료|', 'mark " 완료"; goal "Walk 완료"'],
  ['3. Walk :do|  ', 'mark " :do"; goal "Walk :do"'],
  ['3. Walk ✅ :|', 'mark " :"; goal "Walk ✅ :"'],
  ['3. Walk: :|', 'mark " :"; goal "Walk: :"'],
  // A clause goes on behind its colon.
  ['3. Walk:|', 'goal "Walk:"'],
  ['3. Walk :| to work', ''],
  // The first word of an item is nothing that could be marked.
  ['3. Wa|', 'goal "Wa"'],
  ['3. |', 'goal ""'],
  ['- [ ] |', 'goal ""'],
  ['- [ ] Wa|', 'goal "Wa"'],
  // Notes are the person's own.
  ['3. Walk\n   - far :|', ''],
  ['3. Walk\n   - far|', ''],
  ['\n## Q1\n\n- Moved :|', ''],
  ['\n#|', 'heading "#"'],
  ['\n## Q|', 'heading "## Q"'],
  ['\n|', 'heading ""'],
  ['\n### Swim ✅\n\nFar.\n\n### Walk 🤔 :do|', 'heading "### Walk 🤔 :do"; mark " :do"'],
  ['\n## Q| 1', ''],
  ['\n#Q|', ''],
  ['\n#######|', ''],
  ['\nsome ## Q|', ''],
  // Four spaces make code of it, two words a mark of the last alone.
  ['3. Walk  :do|', 'mark "  :do"; goal "Walk  :do"'],
  ['3. Walk far|', 'mark " far"; goal "Walk far"'],
  ['13) Wa|', 'goal "Wa"'],
  ['-  [x]  Wa|', 'goal "Wa"'],
  ['x - Wa|', 'mark " Wa"'],
  ['3. Walk [a] fa|', 'mark " fa"; goal "Walk [a] fa"'],
  ['3. [a] [20|', 'link "[20"'],
  ['13) [|', ''],
  ['-   [|', ''],
  ['x - [|', 'link "["'],
  ['- a [|', 'link "["'],
  ['\nsee [20|](x)', ''],
  ['\nsee [20|](', ''],
  ['\nsee [20| [more', 'link "[20"'],
  ['\n```sh\n# a comment|', ''],
  ['\n```sh\n# a comment\n```\n\n#|', 'heading "#"'],
  ['\n~~~~\n```\n#|', ''],
  ['\n~~~~\n~~~\n#|', ''],
  ['\n~~~\n~~~~\n\n#|', 'heading "#"'],
  ['\n  ```\n#|', ''],
  ['\na ``` b\n\n#|', 'heading "#"'],
  ['\n``\n\n#|', 'heading "#"'],
  ['\n~~\n\n#|', 'heading "#"'],
  ['\nsee [|', 'link "["'],
  ['\nsee [|]', 'link "[]"'],
  ['\nsee [20|] and more', 'link "[20]"'],
  ['3. [2022|', 'link "[2022"'],
  // A box, an image, a reference, what is no open bracket, and what VS Code completes itself.
  ['3. [|', ''],
  ['3. [ |', ''],
  ['\n![al|', ''],
  ['\n[a][b|', ''],
  ['\n[a](|', ''],
  ['\n[a](2022.md#|)', ''],
  ['\nsee \\[|', ''],
];

describe('the places where something can be completed', () => {
  for (const [typing, expected] of CASES) {
    it(`are found for ${JSON.stringify(typing)}`, () => {
      const marked = HEAD + typing;
      const text = marked.replace('|', () => '');
      const places = placesAt(text, retrospectiveOf(text), marked.indexOf('|'));
      assert.equal(places.map(({ kind, typed }) => `${kind} "${slice(text, typed)}"`).join('; '), expected);
    });
  }

  it('are those of a goal in either of two reviews, and in no plan', () => {
    const text = `${HEAD}\n## Reviewing the 2022 goals\n\n- Swim\n- Wa`;
    assert.deepEqual(
      placesAt(text, retrospectiveOf(text), text.length).map(({ kind }) => kind),
      ['goal'],
    );
    const planned = text.replace('Reviewing the 2022 goals', () => '2024 goals');
    assert.deepEqual(placesAt(planned, retrospectiveOf(planned), planned.length), []);
  });

  it('have a box where the item has one', () => {
    const text = `${HEAD}- [ ] Wa`;
    const [place] = placesAt(text, retrospectiveOf(text), text.length);
    assert.equal(place?.kind === 'goal' && place.hasBox, true);
    const [without] = placesAt(`${HEAD}- Wa`, retrospectiveOf(`${HEAD}- Wa`), HEAD.length + 4);
    assert.equal(without?.kind === 'goal' && without.hasBox, false);
  });
});
