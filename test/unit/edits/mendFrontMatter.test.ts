import assert from 'node:assert/strict';
import { mendFrontMatter } from '../../../src/edits/mendFrontMatter.ts';
import { applyEdits } from '../../../src/edits/textEdit.ts';
import { DISKS } from './journalText.ts';

const BODY = '# 2023 Retrospective\n\n- Sail ✅\n';
const matter = (lines: string) => `---\n${lines}\n---\n\n${BODY}`;

function mendedIn(text: string): string | undefined {
  const mending = mendFrontMatter(text);
  return mending && applyEdits(text, mending.edits);
}

/** The front matter of a text, and what is mended in it. */
const FRONT_MATTER: readonly (readonly [mistake: string, lines: string, mended?: string])[] = [
  ['a colon in the value', 'year: 2023\ntitle: 2023: a year', 'year: 2023\ntitle: "2023: a year"'],
  ['a sign that YAML keeps for itself', 'title: @home  \nyear: 2023', 'title: "@home"  \nyear: 2023'],
  ['words behind quotes', "title: 'So' it went", 'title: "\'So\' it went"'],
  ['a quote within quotes', "title: 'It's over'", 'title: "It\'s over"'],
  ['a value of a list', 'tags:\n  - home\n  - @work', 'tags:\n  - home\n  - "@work"'],
  ['a quote that is left open', 'title: "A year\nyear: 2023', 'title: "A year"\nyear: 2023'],
  ['a bracket that is left open', 'tags: [home, work\nyear: 2023', 'tags: [home, work]\nyear: 2023'],
  ['no space behind the colon', 'title: A year\nyear:2023', 'title: A year\nyear: 2023'],
  ['tabs', 'tags:\n\t- home\n\t- work\nyear: 2023', 'tags:\n  - home\n  - work\nyear: 2023'],
  ['tabs, and one among words', 'tags:\n\t- home\nplace: a\tb', 'tags:\n  - home\nplace: a\tb'],
  ['tabs among spaces', 'tags:\n  a: 1\n\tb: 2'],
  ['two mistakes', 'title: @home\nplace: @work'],
  ['a key in quotes', '"year": 2023\ntitle: @home'],
  ['a comment', 'title: @home # there'],
  ['a word that belongs to no key', 'title: A year\nwork\nyear: 2023'],
  ['a brace that is left open', 'place: {a: 1\nyear: 2023', 'place: {a: 1}\nyear: 2023'],
  ['words behind a bracket', 'title: [draft] A year', 'title: "[draft] A year"'],
  ['a list in a list', 'tags: [home, [work]'],
  ['a colon before a list', 'title: a: [x]', 'title: "a: [x]"'],
  ['a single quote that is left open', "title: 'A year\nyear: 2023", "title: 'A year'\nyear: 2023"],
  ['a value far behind its bullet', 'tags:\n  -   home\n  -   @work', 'tags:\n  -   home\n  -   "@work"'],
  ['a key in Korean', '제목: 2023: 한 해\n연도: 2023', '제목: "2023: 한 해"\n연도: 2023'],
  ['no space behind a key in Korean', '제목: 한 해\n연도:2023', '제목: 한 해\n연도: 2023'],
  ['a key of two words', 'my place: @home\nyear: 2023', 'my place: "@home"\nyear: 2023'],
  ['no space in a map', 'place:\n  city:Oslo\n  land: Norway', 'place:\n  city: Oslo\n  land: Norway'],
  ['tabs two deep', 'a:\n\tb:\n\t\tc: 1\tx', 'a:\n  b:\n    c: 1\tx'],
];

describe('mending front matter', () => {
  for (const [mistake, lines, mended] of FRONT_MATTER) {
    it(`${mended === undefined ? 'leaves' : 'mends'} ${mistake}`, () => {
      assert.equal(mendedIn(matter(lines)), mended && matter(mended));
    });
  }

  it('closes it behind its keys, unless words follow them', () => {
    for (const keys of ['year: 2023', 'year: 2023\ntags:\n  - a\n- b', 'tags:\n  - a\nyear: 2023']) {
      for (const behind of ['\n\n', '\n']) {
        const closed = keys.endsWith('- b') ? undefined : `---\n${keys}\n---${behind}${BODY}`;
        assert.equal(mendedIn(`---\n${keys}${behind}${BODY}`), closed, keys);
      }
    }
    assert.equal(mendedIn(`---\nyear: 2023\nSo it went.\n\n${BODY}`), undefined);
  });

  it('leaves every other byte as it is', () => {
    for (const [, lines, mended] of FRONT_MATTER) {
      if (mended === undefined) continue;
      for (const { name, write } of DISKS) assert.equal(mendedIn(write(matter(lines))), write(matter(mended)), name);
    }
  });

  it('does so in no text that has it whole, or none', () => {
    for (const text of [BODY, matter('year: 2023'), `+++\nyear =\n+++\n\n${BODY}`]) {
      assert.equal(mendFrontMatter(text), undefined);
    }
  });

  it('closes it above a heading, whatever its level and its keys', () => {
    for (const keys of [
      'year: 2023\n연도: 2023',
      'year: 2023\nmy place: home',
      'year: 2023\ntags:\n- a',
      'year: 2023\ntags:',
    ])
      for (const behind of ['\n# 2023\n', '\n### 2023\n', '\n\t \nWords.\n'])
        assert.equal(mendedIn(`---\n${keys}${behind}`), `---\n${keys}\n---${behind}`);
    for (const behind of ['\n#2023\n', '\n-a\n', '\nWords.\n'])
      assert.equal(mendedIn(`---\nyear: 2023${behind}`), undefined, behind);
  });

  it('tries a hundred lines, and no more', () => {
    const lines = (more: number) => `title: @home\n${'a: b\n'.repeat(more)}year: 2023`;
    assert.equal(mendedIn(matter(lines(98))), matter(lines(98).replace('@home', '"@home"')));
    assert.equal(mendedIn(matter(lines(99))), undefined);
  });

  it('says what was wrong, and touches no other place', () => {
    const mistakes = [
      'title: @home',
      'tags: [home',
      'year:2023\na: b',
      'tags:\n\t- home\n- x',
      'tags:\n\t- home\nyear: 2023',
    ]
      .map((lines) => mendFrontMatter(matter(lines)))
      .map((mending) => mending && `${mending.mistake} ${mending.edits.length}`);
    assert.deepEqual(mistakes, ['quotes 1', 'open 1', 'space 1', undefined, 'tabs 1']);
    assert.equal(mendFrontMatter('---\nyear: 2023\n')?.mistake, 'unclosed');
  });

  it('closes it where nothing stands below', () => {
    assert.deepEqual(mendFrontMatter('---\nyear: 2023')?.edits, [{ span: { start: 14, end: 14 }, text: '\n---' }]);
  });
});
