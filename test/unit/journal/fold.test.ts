import assert from 'node:assert/strict';
import { isFolded } from '../../../src/journal/letters.ts';
import { cachedByText, fold } from '../../../src/journal/phrases.ts';
import { isWhite, nextSpecial } from '../../../src/journal/special.ts';

const EVERY_CHARACTER = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('what is known of characters', () => {
  it('takes for folded only what folding leaves, and nothing that joins the letter before it', () => {
    const known = EVERY_CHARACTER.filter((char) => isFolded(`a${char}b`));
    assert.ok(known.length > 30_000);
    const changed = known.filter(
      (char) => char.normalize('NFKC').toLowerCase() !== char || /[\p{M}\u2018\u2019\u02bc\u200b]/u.test(char),
    );
    assert.deepEqual(changed, []);
  });

  it('folds spaces at the ends and in a row, whatever is known of the letters', () => {
    for (const text of [' goals', 'goals ', 'my  goals', ' ', ''])
      assert.equal(fold(text), text.trim().replace('  ', ' '));
    assert.equal(fold('Ｇoals’ №1\u200b\n  목표'), "goals' no1 목표");
  });

  it('takes for white space what a regular expression does', () => {
    assert.deepEqual(
      EVERY_CHARACTER.filter((char) => isWhite(char.charCodeAt(0))),
      EVERY_CHARACTER.filter((char) => /\s/.test(char)),
    );
  });

  it('looks closer at markup, at parts of letters and at white space that is no single space', () => {
    const closer = EVERY_CHARACTER.filter((char) => nextSpecial(`a${char}b`, 0, 3) === 1);
    const expected = /[\\`*_~[\]<&]|[\u0300-\u036f]|[\u1161-\u11c2]|[\u3099-\u309a]|[^\S ]/;
    assert.deepEqual(
      closer,
      EVERY_CHARACTER.filter((char) => expected.test(char)),
    );
    for (const [text, at] of [
      ['a  b', 1],
      ['a \u00a0b', 1],
      ['a![b', 1],
      ['a!b', 3],
      ['a==b', 1],
      ['a=b', 3],
    ] as const)
      assert.equal(nextSpecial(text, 0, text.length), at, text);
  });
});

describe('what is remembered of texts', () => {
  it('is made once for those asked for last, and made again for others', () => {
    const made: string[] = [];
    const lengthOf = cachedByText((text) => made.push(text) && text.length, 2);
    for (const text of ['one', 'three', 'one', 'eleven', 'one', 'three', 'thirty', 'eleven', 'one'])
      assert.equal(lengthOf(text), text.length);
    assert.deepEqual(made, ['one', 'three', 'eleven', 'thirty', 'one']);
  });
});
