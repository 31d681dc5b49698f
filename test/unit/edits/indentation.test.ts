import assert from 'node:assert/strict';
import { prefixOf, reindented, unquoted } from '../../../src/edits/indentation.ts';

describe('lines below an item that comes to stand in another column', () => {
  const rows: readonly (readonly [
    name: string,
    from: number,
    to: number,
    lines: readonly string[],
    after: readonly string[],
    quote?: string,
  ])[] = [
    ['stand right below its words again', 2, 3, ['  - far', '    - off'], ['   - far', '     - off']],
    ['stay where they are still below it', 2, 3, ['    - far'], ['    - far']],
    ['stay where they come to be right below its words', 2, 4, ['    - far'], ['    - far']],
    ['go as far to the right of its words as they were', 2, 4, ['   - far'], ['     - far']],
    ['do not become code', 2, 3, ['         - far'], ['      - far']],
    ['keep their tabs where nothing changes', 4, 4, ['\t- far'], ['\t- far']],
    ['leave empty ones alone', 2, 3, ['  - far', '', '   ', '  - off'], ['   - far', '', '   ', '   - off']],
    ['are not counted where they are empty', 2, 3, ['  ', '    - far'], ['  ', '    - far']],
    ['leave those alone that go on with a paragraph', 2, 3, ['and off', '  - far'], ['and off', '   - far']],
    ['are not counted where they go on with a paragraph', 2, 3, ['and off', '    - far'], ['and off', '    - far']],
    ['are none but such', 2, 3, ['and off'], ['and off']],
    ['keep their bars', 2, 3, ['>   - far', '>', '>and off'], ['>    - far', '>', '>and off'], '> '],
  ];
  for (const [name, from, to, lines, after, quote] of rows)
    it(name, () => assert.deepEqual(reindented(lines, from, to, quote), after));
});

describe('bars of quotes', () => {
  it('are told from the white space behind them', () => {
    assert.deepEqual(prefixOf('   '), { quote: '', indent: '   ' });
    assert.deepEqual(prefixOf('>   '), { quote: '> ', indent: '  ' });
    assert.deepEqual(prefixOf('>'), { quote: '>', indent: '' });
    assert.deepEqual(prefixOf(' > >\t'), { quote: ' > >\t', indent: '' });
  });

  it('go as many as there are, however a line has them', () => {
    const rows = [
      ['> far', '> ', 'far'],
      ['>far', '> ', 'far'],
      ['   >  far', '> ', ' far'],
      ['> > far', '> ', '> far'],
      ['>> far', '> > ', 'far'],
      ['a > b', '> ', 'a > b'],
      ['far', '> ', 'far'],
    ] as const;
    for (const [line, quote, bare] of rows) assert.equal(unquoted(line, quote), bare, line);
  });
});
