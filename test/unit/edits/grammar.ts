import fc from 'fast-check';

/** How all goals of a generated document wear their marks. */
export type Style = 'behind' | 'before' | 'box' | 'sign' | 'word' | 'mixed';

export interface Generated {
  readonly text: string;
  readonly style: Style;
  /** Whether what looks like a note is so deep that it goes on with the goal's own paragraph. */
  readonly lazy: boolean;
}

const WORDS = [
  'Read more',
  'Run',
  '책 읽기',
  '책 읽기'.normalize('NFD'),
  'Écrire'.normalize('NFD'),
  '家族と散歩',
  'Visit all 👨‍👩‍👧‍👦',
  'Trip to 🇰🇷',
  'Wave 🙋🏽‍♀️ often',
  'Give more ❤️',
  'Save $& and $1',
  '[Read](https://example.org/a_(b)) more',
  '**Bold** plan',
  'Use `code ✅ inside` daily',
  'Say "no" more',
  'C# and F#',
  'Go 100 km',
  'Keep [life] simple',
  'Tab\tinside',
];

const STATUS_MARKS: Readonly<Record<Exclude<Style, 'mixed'>, readonly string[]>> = {
  behind: ['', ' ✅', ' 🤔', ' ❌', ' 🗑️', ' 🚧', ' ➡️'],
  before: ['', '✅ ', '🤔 ', '❌ ', '🗑️ '],
  box: ['[ ] ', '[x] '],
  sign: [' (O)', ' (△)', ' (X)'],
  word: [' (Done)', ' (Missed)', ' (In progress)', ' (Partly)'],
};

const NOISE = [
  '```\n- [ ] not a goal ✅\n```',
  '~~~~ text\n1. not a goal ❌\n~~~\n~~~~',
  '    indented ✅ code',
  '<!-- - [ ] hidden ✅ -->',
  '<!--\n- hidden ✅\n\n- [ ] too\n-->',
  '<details>\n\n<b>bold</b> ✅\n\n</details>',
  '| a | b |\n|---|:-:|\n| 1 ✅ | 2 |',
  'A paragraph[^1] with ✅ and [ ] in it.',
  '[^1]: A foot note.',
  '> A quote ✅\nlazy',
  '$$\nx = 1\n$$',
];

interface Layout {
  readonly style: Style;
  readonly marker: '-' | '*' | '+' | '1.' | '1)';
  readonly form: 'list' | 'heading' | 'table';
  readonly indent: string;
  /** Between marker and words, where the indent of the notes leaves it room. */
  readonly gap: string;
  readonly loose: boolean;
  readonly lazy: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  style: fc.constantFrom<Style>('behind', 'behind', 'before', 'box', 'sign', 'word', 'mixed'),
  marker: fc.constantFrom('-', '*', '+', '1.', '1)'),
  form: fc.constantFrom('list', 'list', 'list', 'heading', 'table'),
  indent: fc.constantFrom('  ', '   ', '    ', '\t'),
  gap: fc.constantFrom(' ', ' ', '  ', '\t'),
  loose: fc.boolean(),
  lazy: fc.constantFrom(false, false, false, true),
});

interface Goal {
  readonly words: string;
  readonly mark: number;
  readonly any: Exclude<Style, 'mixed'>;
  readonly notes: number;
  readonly wrapped: boolean;
  readonly trailing: string;
}

const goal: fc.Arbitrary<Goal> = fc.record({
  words: fc.constantFrom(...WORDS),
  mark: fc.nat(9),
  any: fc.constantFrom('behind', 'before', 'box', 'sign', 'word'),
  notes: fc.nat(2),
  wrapped: fc.boolean(),
  trailing: fc.constantFrom('', '', '', '  ', '\t'),
});

function goalText(goal: Goal, index: number, layout: Layout): string {
  const style = layout.style === 'mixed' ? goal.any : layout.style;
  // A box in a heading or a table is no task.
  const worn = layout.form !== 'list' && style === 'box' ? 'behind' : style;
  const marks = STATUS_MARKS[worn];
  const mark = marks[goal.mark % marks.length] ?? '';
  const isBefore = worn === 'before' || worn === 'box';
  const wrap = goal.wrapped && layout.form === 'list' ? '\n   and more of it' : '';
  const line = isBefore ? `${mark}${goal.words}${wrap}` : `${goal.words}${wrap}${mark}`;
  if (layout.form === 'table') return `| ${line} | why ✅ |`;
  if (layout.form === 'heading') return `### ${line}\n${'\nA story ✅ of it.\n'.repeat(goal.notes)}`;
  const marker = /^\d/.test(layout.marker) ? `${index + 1}${layout.marker.slice(-1)}` : layout.marker;
  // Two spaces are not enough below `1. `.
  const indent = layout.indent === '  ' && /^\d/.test(layout.marker) ? '   ' : layout.indent;
  const extra = layout.lazy ? '      ' : '';
  const notes = Array.from(
    { length: goal.notes },
    (_, depth) => `\n${indent.repeat(depth + 1)}${extra}- a note ❌ [ ]`,
  );
  const gap = indent === '\t' || indent === '    ' ? layout.gap : ' ';
  return `${marker}${gap}${line}${goal.trailing}${notes.join('')}`;
}

function goalsText(goals: readonly Goal[], layout: Layout): string {
  const texts = goals.map((goal, index) => goalText(goal, index, layout));
  if (layout.form === 'table') return ['| Goal | Why |', '|---|---|', ...texts].join('\n');
  return texts.join(layout.loose || layout.form === 'heading' ? '\n\n' : '\n');
}

/** Retrospectives as people lay them out, with everything around that looks like goals and is none. */
export const retrospective: fc.Arbitrary<Generated> = fc
  .record({
    layout,
    review: fc.array(goal, { minLength: 1, maxLength: 4 }),
    plan: fc.array(goal, { maxLength: 3 }),
    noise: fc.array(fc.constantFrom(...NOISE), { minLength: 3, maxLength: 3 }),
    noisy: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    korean: fc.boolean(),
    frontMatter: fc.boolean(),
    ends: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'], ['\r\n', '\n', '\n']),
    bom: fc.boolean(),
    final: fc.boolean(),
  })
  .map(({ layout, review, plan, noise, noisy, korean, frontMatter, ends, bom, final }) => {
    const around = noise.map((block, index) => (noisy[index] ? [block] : []));
    const blocks = [
      ...(frontMatter ? ['---\ntags: [a] # ✅\n---'] : []),
      korean ? '# 2023 회고' : '# 2023 Retrospective',
      ...(around[0] ?? []),
      korean ? '## 2022 회고를 회고하기' : '## Reviewing the 2023 goals ##',
      goalsText(review, layout),
      ...(around[1] ?? []),
      korean ? '## 1분기' : '## Q1',
      '- Moved ✅\n- [ ] Rested',
      ...(around[2] ?? []),
      ...(plan.length > 0 ? [korean ? '## 2024 목표' : '## 2024 goals', goalsText(plan, layout)] : []),
    ];
    let line = 0;
    const text = (blocks.join('\n\n') + (final ? '\n' : '')).replaceAll('\n', () => ends[line++ % ends.length] ?? '\n');
    return { text: (bom ? '\uFEFF' : '') + text, style: layout.style, lazy: layout.lazy };
  });
