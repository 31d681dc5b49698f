import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainFields } from '../../../src/journal/plainFields.ts';
import { readYaml } from '../../../src/journal/yamlFields.ts';

/** Pieces of which front matter is made, harmless and not. */
const PIECES = [
  ...[
    'title',
    'year',
    'date',
    'goals',
    'tags',
    'true',
    '2023',
    'a key',
    '"title"',
    'title2',
    '- x',
    '  sub',
    '?',
    '&a',
  ],
  ...[
    ':',
    ': ',
    ':  ',
    ' :',
    '- ',
    '[',
    ']',
    '[a, b c]',
    '[a,b]',
    '[a, ]',
    '{a: b}',
    ',',
    '#',
    ' # ',
    '"',
    "'",
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    'Ferns and mosses',
    '회고',
    '2023',
    '0x1F',
    '007',
    '1e3',
    '1.5',
    '-1',
    '.5',
    '1_000',
    'true',
    'NULL',
    'Null',
    '~',
    'yes',
  ],
  ...[
    '2024-01-02',
    '2024-01-02 09:00',
    '2024-01-02T09:00:00',
    '2024-01-02:',
    '\\',
    '\\n',
    '*a',
    '!!str',
    '---',
    '...',
    '=',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0085',
    'é',
    '👍',
    "it's",
    'a:b',
    'a #b',
    'a# b',
  ],
];
const field = fc
  .tuple(
    fc.constantFrom('title', 'year', 'date', 'tags', 'layout', 'x-y_1'),
    fc.constantFrom(': ', ':', ':  '),
    fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[\r\n]/.test(piece))), { maxLength: 3 }),
    fc.constantFrom('\n', '\r\n', ' \n', '\n\n', '\n# so\n'),
  )
  .map(([key, colon, value, end]) => key + colon + value.join('') + end);
const source = fc.oneof(
  fc.array(field, { maxLength: 4 }).map((fields) => fields.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

describe('plain front matter', () => {
  it('says what the library says, or leaves it to it', () => {
    fc.assert(
      fc.property(source, (text) => {
        const fields = plainFields(text);
        if (fields !== undefined) assert.deepEqual(fields, readYaml(text, 0), JSON.stringify(text));
      }),
      { numRuns: Number(process.env['LONG_RUNS'] ?? 3000) },
    );
  });

  const plain = [
    'title: "2023 retrospective"\ndate: 2024-12-30\ntags: [review, year]\n',
    "# mine\r\nlayout: post\r\ntitle: 'Ferns: and mosses'\r\nyear: 2023\r\n\r\ndraft:\r\n",
    'title: 2023 회고\n'.replace('2023 회고', '회고, 2023'),
    'date: 2024-01-02 09:00\n',
    '',
  ];
  for (const text of plain) {
    it(`is read without it: ${JSON.stringify(text)}`, () => assert.deepEqual(plainFields(text), readYaml(text, 0)));
  }

  for (const text of [
    'goals:\n',
    'a: |\n  b\n',
    'a: b: c\n',
    'a: true\n',
    'a: "x\\n"\n',
    'a: 1.5\n',
    '- a\n',
    ' a: b\n',
  ])
    it(`is left to it: ${JSON.stringify(text)}`, () => assert.equal(plainFields(text), undefined));
});
