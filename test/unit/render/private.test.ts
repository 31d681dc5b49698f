import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withoutPrivate } from '../../../src/render/private.ts';

/** What is left of a text, its empty lines left out. */
function left(text: string): readonly string[] {
  return withoutPrivate(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

describe('private parts', () => {
  for (const [what, text, expected] of [
    ['nothing', '# A\n\nopen\n', ['# A', 'open']],
    [
      'a section',
      '# A\n\n<!-- private -->\n## B\n\nsecret\n\n### C\n\nsecret\n\n## D\n\nopen\n',
      ['# A', '## D', 'open'],
    ],
    ['a section behind an empty line', '## A\n\n<!-- private -->\n\n## B\n\nsecret\n\n## C\n', ['## A', '## C']],
    ['an underlined heading', 'A\n===\n\n<!-- private -->\nB\n---\n\nsecret\n\nC\n---\n', ['A', '===', 'C', '---']],
    [
      'a heading that is bold',
      '## A\n\n<!-- private -->\n**B**\n\nsecret\n\n**C**\n\nopen\n',
      ['## A', '**C**', 'open'],
    ],
    ['the title, and so everything', '<!-- private -->\n# A\n\n## B\n\nsecret\n', []],
    ['lines', 'open\n\n<!-- private -->\n- secret\n<!-- /private -->\n\nopen too\n', ['open', 'open too']],
    [
      'lines over several sections',
      '## A\n<!-- private -->\n## B\nsecret\n## C\nsecret\n<!-- /private -->\n## D\n',
      ['## A', '## D'],
    ],
    ['lines in a list', '- a\n  <!-- private -->\n  - secret\n  <!-- /private -->\n- b\n', ['- a', '- b']],
    ['lines in a quote', '> a\n> <!-- private -->\n> secret\n> <!-- /private -->\n> b\n', ['> a', '> b']],
    [
      'one in another',
      'a\n<!-- private -->\nb\n<!-- private -->\nc\n<!-- /private -->\nd\n<!-- /private -->\ne\n',
      ['a', 'e'],
    ],
    [
      'a section, and lines further on',
      '<!-- private -->\n## A\nsecret\n## B\nopen\n<!-- private -->\nsecret\n<!-- /private -->\nend\n',
      ['## B', 'open', 'end'],
    ],
    ['what is never closed', 'a\n\n<!-- private -->\n\nb\n\n## C\n\nd\n', ['a']],
    ['the words before a marker', 'a\n- secret <!-- private -->\nb\n<!-- /private -->\nc\n', ['a', 'c']],
    ['without regard to case and blanks', 'a\n<!--PRIVATE-->\nb\n<!--  / private-->\nc\n', ['a', 'c']],
    [
      'what begins before a fence and ends behind it',
      'a\n<!-- private -->\n```\n<!-- /private -->\n```\n<!-- /private -->\nb\n',
      ['a', 'b'],
    ],
  ] as const) {
    it(`leaves out ${what}`, () => assert.deepEqual(left(text), expected));
  }

  for (const [what, text] of [
    ['in a fence', '```html\n<!-- private -->\n```\nopen\n'],
    ['in a fence of a list', '- a\n\n  ```\n  <!-- private -->\n  ```\n\nopen\n'],
    ['in an indented block', 'a\n\n    <!-- private -->\n\nopen\n'],
    ['as code in a line', 'Write `<!-- private -->` before it.\n\nopen\n'],
    ['in the front matter', '---\ntitle: "<!-- private -->"\n---\n\nopen\n'],
    ['that only ends', 'a\n<!-- /private -->\nopen\n'],
    ['that says something else', 'a\n<!-- privately -->\nopen\n'],
  ] as const) {
    it(`takes no marker ${what} for one`, () => assert.equal(withoutPrivate(text), text));
  }

  it('keeps the line ends, so that lines keep their numbers', () => {
    assert.equal(withoutPrivate('a\r\n<!-- private -->\r\nb\r\n<!-- /private -->\r\nc\r\n'), 'a\r\n\r\n\r\n\r\nc\r\n');
  });

  it('never lets out what stands between the two markers, whatever is around them', () => {
    const line = fc.constantFrom(
      '## A',
      '# B',
      '- c',
      '  - d',
      '> e',
      '```',
      'f',
      '',
      '**g**',
      '<!-- private -->',
      '1. h',
      '---',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, after) => {
        const inCode = before.filter((one) => one === '```').length % 2 === 1;
        const text = [
          '# T',
          ...before,
          '',
          '<!-- private -->',
          '',
          'S3CRET',
          '',
          '<!-- /private -->',
          '',
          ...after,
        ].join('\n');
        return inCode || !withoutPrivate(text).includes('S3CRET');
      }),
    );
  });
});
