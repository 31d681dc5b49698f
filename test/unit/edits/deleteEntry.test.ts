import assert from 'node:assert/strict';
import { deleteEntry } from '../../../src/edits/moveByRef.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { entryRefsOf } from '../../../src/journal/findEntry.ts';
import { MOVING, sheet } from './moving.ts';

function deleted(text: string, words: string): string {
  const own = sheet(text);
  const ref = [...entryRefsOf(own.retrospective, own.uri).values()].find((one) => one.text === words);
  const plan = deleteEntry(new Map([[own.uri, own]]), ref ?? assert.fail(words), MOVING);
  return 'refused' in plan ? plan.refused : applyEdits(text, plan.get(own.uri) ?? []);
}

const HEAD = '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n1. Walk ✅\n\n## Q1\n\n';
const TAIL = '\n## Q2\n\n- Rest\n';

describe('deleting an entry', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['- Ate\n- Ran\n  - far\n\n    and long\n- Slept\n', '- Ate\n- Slept\n'],
    ['- Ran\n- Slept\n', '- Slept\n'],
    ['- Ate\n- Ran\n', '- Ate\n'],
    ['* Ate\n\n* Ran\n\n* Slept\n', '* Ate\n\n* Slept\n'],
    ['1. Ate\n2. Ran\n3. Slept\n', '1. Ate\n3. Slept\n'],
    ['> - Ate\n> - Ran\n', '> - Ate\n'],
    ['- Ate\t \n- Ran  \n- Slept\t \n', '- Ate\t \n- Slept\t \n'],
    ['- Ran $& $1\n- Ran\n', '- Ran $& $1\n'],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () => assert.equal(deleted(HEAD + before + TAIL, 'Ran'), HEAD + after + TAIL));
  }

  it('with any line ends, behind a byte order mark, and at the end of a text', () => {
    const text = `\ufeff${HEAD}- Ate\n- Ran\n  - far`.replaceAll('\n', '\r\n');
    assert.equal(deleted(text, 'Ran'), text.replace('\r\n- Ran\r\n  - far', ''));
  });

  it('leaves the heading of the only one', () => {
    assert.equal(deleted(`${HEAD}- Ran\n${TAIL}`, 'Ran'), `${HEAD}${TAIL.slice(1)}`);
  });

  it('changes nothing between the marks of a conflict', () => {
    const text = `${HEAD}<<<<<<< ours\n- Ate\n=======\n- Ran\n>>>>>>> theirs\n${TAIL}`;
    assert.equal(deleted(text, 'Ran'), 'merge-conflict');
  });

  it('changes nothing where the entry or its document is gone, or another text would read otherwise', () => {
    const own = sheet(`${HEAD}- Ran\n- Ate\n${TAIL}`);
    const ref = { uri: own.uri, heading: 'Q1', text: 'Gone', occurrence: 0 };
    const gone = { uri: own.uri, refused: 'entry-gone' };
    assert.deepEqual(deleteEntry(new Map([[own.uri, own]]), ref, MOVING), gone);
    assert.deepEqual(deleteEntry(new Map(), ref, MOVING), gone);
    const blind = { ...MOVING, reread: () => MOVING.reread(own, '# A note\n') };
    assert.deepEqual(deleteEntry(new Map([[own.uri, own]]), { ...ref, text: 'Ran' }, blind), {
      uri: own.uri,
      refused: 'reads-otherwise',
      line: 8,
    });
  });

  it('asks first where its section was guessed at', () => {
    const text = `${HEAD}- Ran\n- Ate\n${TAIL}`;
    const own = sheet(text);
    const sections = own.retrospective.sections.map((section) => ({ ...section, certain: false }));
    const unsure = new Map([[own.uri, { ...own, retrospective: { ...own.retrospective, sections } }]]);
    const ref = { uri: own.uri, heading: 'Q1', text: 'Ran', occurrence: 0 };
    assert.deepEqual(deleteEntry(unsure, ref, MOVING), { uri: own.uri, refused: 'uncertain', line: 8 });
    assert.ok(!('refused' in deleteEntry(unsure, ref, { ...MOVING, confirmed: true })));
  });
});
