import assert from 'node:assert/strict';
import { buildJournals } from '../../../src/journal/journal.ts';
import { read } from '../../../src/journal/read.ts';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { unknownMarks } from '../../../src/journal/unknownMarks.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

/** `🐌 2: 2024 2023` for each mark that is found. */
function found(...texts: readonly string[]): readonly string[] {
  const documents = texts.map((text, index) => {
    const today = { year: 2025, month: 6, day: 1 };
    const path = `${index}.md`;
    const reading = read(text, { path, today, statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary });
    assert.equal(reading.kind, 'retrospective');
    return { uri: `file:///${path}`, path, retrospective: reading.retrospective };
  });
  const marks = unknownMarks(buildJournals(documents), DEFAULT_STATUSES);
  return marks.map(({ mark, count, years }) => `${mark} ${count}: ${years.join(' ')}`);
}

const review = (year: number, ...goals: readonly string[]) =>
  `# ${year} review\n\n## Reviewing the ${year} goals\n\n${goals.map((goal) => `- ${goal}\n`).join('')}`;
const plan = (year: number, ...goals: readonly string[]) =>
  `# ${year - 1} review\n\n## Goals for ${year}\n\n${goals.map((goal) => `- ${goal}\n`).join('')}`;

describe('unknownMarks', () => {
  it('counts emoji behind goals that were reviewed, over the years, the commonest first', () => {
    assert.deepEqual(
      found(review(2023, 'Run 🌵', 'Read 🐌', 'Sleep ✅'), review(2024, 'Swim 🐌', 'Walk🐌', '달리기 🌵', 'Sing 🐙')),
      ['🐌 3: 2024 2023', '🌵 2: 2024 2023', '🐙 1: 2024'],
    );
  });

  it('counts those before goals, where they are no decoration', () => {
    assert.deepEqual(found(review(2024, '🐌 Read', '🐌 Run', '🌵 Swim', '🎻 Practise')), ['🐌 2: 2024']);
  });

  it('takes an emoji in a plan for a decoration, unless it comes again', () => {
    assert.deepEqual(found(plan(2024, 'Read 📚', 'Run 👟', 'Rest 🐌', 'Sleep 🐌')), ['🐌 2: 2024']);
  });

  it('leaves out what a status has, however it is written, and goals that have a status', () => {
    assert.deepEqual(found(review(2024, 'Read ✅', 'Run ✔️', 'Swim 👎🏽', 'Sing 🐌 ❌', '[x] Walk 🐌')), []);
  });

  it('knows one emoji in every tone and with every selector', () => {
    assert.deepEqual(found(review(2024, 'Read 🙏🏽', 'Run 🙏', 'Swim ☀️', 'Sing ☀')), ['🙏 2: 2024', '☀️ 2: 2024']);
  });

  it('takes a composed emoji as one, and no sign for one', () => {
    assert.deepEqual(found(review(2024, 'Read 👨‍👩‍👧', 'Run 🇰🇷', 'Brand™', 'Read 12', 'Rust©')), [
      '👨‍👩‍👧 1: 2024',
      '🇰🇷 1: 2024',
    ]);
  });
});
