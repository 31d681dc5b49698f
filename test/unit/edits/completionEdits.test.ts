import assert from 'node:assert/strict';
import { sectionInLine, statusOffers } from '../../../src/edits/completionEdits.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { readingOf, retrospectiveOf, WRITING } from './journalText.ts';

const HEAD = '# 2023 review\n\n## Reviewing the 2023 goals\n\n';

/** The text after a status was chosen for what `‹` and `›` stand around; undefined where it is not offered. */
function chosen(marked: string, status: string): string | undefined {
  const typed = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 };
  const text = marked.replaceAll(/[‹›]/g, () => '');
  const reading = readingOf(text);
  if (reading.kind !== 'retrospective') return undefined;
  const found = statusOffers({ text, retrospective: reading.retrospective, typed }, readingOf, WRITING);
  const offer = found?.offers.find((one) => one.status.id === status);
  return offer && applyEdits(text, [{ span: typed, text: offer.text }, ...offer.elsewhere]);
}

describe('a status that is typed behind a goal', () => {
  const cases: readonly (readonly [what: string, before: string, status: string, after: string | undefined])[] = [
    ['a first mark', '1. Read‹ :do›\n2. Run\n', 'done', '1. Read ✅\n2. Run\n'],
    ['the mark that stands there', '1. Read 🤔‹ :do›\n', 'done', '1. Read ✅\n'],
    ['the box of a task', '- [ ] Read‹ :do›\n- [x] Run\n', 'done', '- [x] Read\n- [x] Run\n'],
    ['what a box cannot say', '- [x] Read‹ :pa›\n- [x] Run\n', 'partly', '- [x] Read 🤔\n- [x] Run\n'],
    [
      'a mark before, as the others have it',
      '- ✅ Run\n- ❌ Sing\n- Read‹ 완›\n',
      'partly',
      '- ✅ Run\n- ❌ Sing\n- 🤔 Read\n',
    ],
    [
      'a word in brackets, as the others have it',
      '- Run (done)\n- Sing (missed)\n- Read‹ ›\n',
      'done',
      '- Run (done)\n- Sing (missed)\n- Read (done)\n',
    ],
    [
      'before the spaces of a hard break',
      '- Read‹ :do›  \n  on and on\n- Run ✅\n',
      'done',
      '- Read ✅  \n  on and on\n- Run ✅\n',
    ],
    ['the mark that stands below it', '- Read‹ :do›\n  - Result: ❌\n', 'done', '- Read\n  - Result: ✅\n'],
    ['no mark any more', '1. Read ✅‹ :pl›\n', 'planned', '1. Read\n'],
    ['not the one that it has', '1. Read ✅‹ :do›\n', 'done', undefined],
    [
      'nothing in a merge conflict',
      '<<<<<<< ours\n1. Read‹ :do›\n=======\n1. Run\n>>>>>>> theirs\n',
      'done',
      undefined,
    ],
  ];
  for (const [what, before, status, after] of cases) {
    it(`becomes ${what}`, () => assert.equal(chosen(HEAD + before, status), after && HEAD + after));
  }
});

describe('what is offered for a status', () => {
  const done = (goals: string, typed: string) => {
    const text = HEAD + goals;
    const start = text.indexOf(typed);
    const typing = { text, retrospective: retrospectiveOf(text), typed: { start, end: start + typed.length } };
    const offer = statusOffers(typing, readingOf, WRITING)?.offers.find(({ status }) => status.id === 'done');
    return offer && [offer.text, offer.elsewhere.map((edit) => edit.text)];
  };

  it('stands in the place of what was typed, or elsewhere, and never in both', () => {
    assert.deepEqual(done('1. Read :do\n', ' :do'), [' ✅', []]);
    assert.deepEqual(done('1. Read 🤔 :do\n', ' :do'), ['', ['✅']]);
    assert.deepEqual(done('- [ ] Read :do\n', ' :do'), ['', ['x']]);
  });
});

describe('a status that is typed elsewhere', () => {
  it('is not offered', () => {
    assert.equal(chosen(`${HEAD}1. Read\n\n## Q1\n\n- Moved‹ :do›\n`, 'done'), undefined);
    assert.equal(chosen('A list of shops‹ :do›\n', 'done'), undefined);
  });
});

describe('a missing section in the line of its heading', () => {
  const section = { level: 2, heading: 'Q2', marker: '- ' };
  const inserted = (marked: string) => {
    const at = marked.indexOf('|');
    const start = marked.lastIndexOf('\n', at) + 1;
    const text = marked.replace('|', () => '');
    const words = sectionInLine(text, retrospectiveOf(text), { start, end: at }, section);
    return applyEdits(text, [{ span: { start, end: at }, text: words }]);
  };

  it('takes the place of what was typed, with its list', () => {
    const text = `${HEAD}1. Read\n\n## Q1\n\n- Moved\n\n`;
    assert.equal(inserted(`${text}## Q|`), `${text}## Q2\n\n- `);
  });

  it('keeps the empty lines that headings have here, also to what follows', () => {
    const text = `${HEAD}1. Read\n\n## Q1\n\n- Moved\n`;
    assert.equal(inserted(`${text}#|\n## Q3\n\n- Sang\n`), `${text}\n## Q2\n\n- \n\n## Q3\n\n- Sang\n`);
  });

  it('needs no empty line where there is one, of white space too, nor at the end of the text', () => {
    const text = `${HEAD}1. Read\n\n## Q1\n\n- Moved\n`;
    assert.equal(inserted(`${text}\t \n#|\n  \n## Q3\n`), `${text}\t \n## Q2\n\n- \n  \n## Q3\n`);
    assert.equal(inserted(`${text}#|`), `${text}\n## Q2\n\n- `);
    assert.equal(inserted(`${text}\n#|\nMore.\n`), `${text}\n## Q2\n\n- \n\nMore.\n`);
  });

  it('needs none before the first line', () => {
    const text = 'x\n# 2023 review\n\n## Q1\n\n- Moved\n';
    const words = sectionInLine(text, retrospectiveOf(text), { start: 0, end: 1 }, section);
    assert.equal(words, '## Q2\n\n- \n');
  });

  it('has the line ends of the document', () => {
    const text = `${HEAD}1. Read\n\n## Q1\n\n- Moved\n\n`.replaceAll('\n', '\r\n');
    assert.equal(inserted(`${text}#|`), `${text}## Q2\r\n\r\n- `);
  });
});
