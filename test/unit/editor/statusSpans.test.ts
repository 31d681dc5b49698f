import assert from 'node:assert/strict';
import { statusSpans } from '../../../src/editor/statusSpans.ts';
import { retrospectiveOf } from '../journal/context.ts';

/** `done: tinted words; … | goals' words; …` for each status of the goals of a review. */
function painted(...lines: readonly string[]): readonly string[] {
  const text = `# 2024 review\r\n\r\n## Reviewing the 2024 goals\r\n\r\n${lines.join('\r\n')}\r\n`;
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return [...statusSpans(text, retrospectiveOf(text, { path: '2024.md' }))].map(
    ([id, { tinted, goals }]) => `${id}: ${tinted.map(words).join('; ')} | ${goals.map(words).join('; ')}`,
  );
}

describe('what of a goal is painted', () => {
  for (const [what, lines, expected] of [
    ['the number of a goal with an emoji', ['1. Sail ✅', '2. Sew ❌'], ['done: 1. | Sail', 'missed: 2. | Sew']],
    ['goals of one status together', ['- Sail ✅', '* Sew ✅'], ['done: -; * | Sail; Sew']],
    ['a box with its brackets', ['- [x] Sail', '- [/] Sew'], ['done: -; [x] | Sail', 'in-progress: -; [/] | Sew']],
    [
      'a word, a sign, a figure',
      ['- Sail (done)', '- Sew (X)', '- Run (40%)'],
      ['done: -; done | Sail', 'missed: -; X | Sew', 'partly: -; 40% | Run'],
    ],
    ['no marker of a heading', ['### Sail ✅', '', 'Far.', '', '### Sew ❌'], ['done:  | Sail', 'missed:  | Sew']],
    ['nothing of a goal without a status', ['- Sail', '- Sew ✅'], ['done: - | Sew']],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(painted(...lines), expected));
  }
});
