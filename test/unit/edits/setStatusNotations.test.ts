import { ENGLISH, JAPANESE, KOREAN, table } from './statusTable.ts';

table('signs', KOREAN, [
  ['- 책 읽기 (O)', 'missed', '- 책 읽기 (X)'],
  ['- 책 읽기 (O)', 'partly', '- 책 읽기 (△)'],
  ['- 책 읽기 (O)', 'dropped', '- 책 읽기 (O) 🗑️'],
  ['- 책 읽기 (O) 🗑️', 'done', '- 책 읽기 (O)'],
  ['- 책 읽기 (X)', 'planned', '- 책 읽기 (X) ⬜'],
  ['- 책 읽기 (△)\n- 운동 (○)', 'missed', '- 책 읽기 (×)\n- 운동 (○)'],
  ['- 책 읽기 (◎)', 'missed', '- 책 읽기 (X)'],
  ['- 책 읽기 (√)\n- 운동 (○)', 'partly', '- 책 읽기 (△)\n- 운동 (○)'],
  ['- 책 읽기 (√)\n- 운동 (○)', 'missed', '- 책 읽기 (×)\n- 운동 (○)'],
  ['- 책 읽기\n- 운동 (O)', 'done', '- 책 읽기 (O)\n- 운동 (O)'],
  ['- 책 읽기\n\n  다 읽었다. O\n\n- 운동 ✅', 'missed', '- 책 읽기\n\n  다 읽었다. X\n\n- 운동 ✅'],
]);

table('words', KOREAN, [
  ['- 책 읽기 (완료)', 'missed', '- 책 읽기 (미달성)'],
  ['- 책 읽기 - 완료', 'partly', '- 책 읽기 - 일부 달성'],
  ['- 책 읽기 (달성)', 'planned', '- 책 읽기 (예정)'],
  ['- 책 읽기\n- 운동 (미달성)', 'done', '- 책 읽기 (달성)\n- 운동 (미달성)'],
]);

table('words', ENGLISH, [
  ['- Read more (done)', 'missed', '- Read more (missed)'],
  ['- Read more (Done)', 'missed', '- Read more (Missed)'],
  ['- Read more — done', 'in-progress', '- Read more — in progress'],
  ['- Read more\n  - Status: done', 'missed', '- Read more\n  - Status: missed'],
]);

table('words below a goal', ENGLISH, [
  ['- Read more\n  - Done', 'partly', '- Read more\n  - Partly'],
  ['- Read more\n\n  It rained.\n\n  Done.', 'partly', '- Read more\n\n  It rained.\n\n  Partly.'],
  ['- Read more\n  - -> done', 'missed', '- Read more\n  - -> missed'],
  ['### Read more\n\nIt rained. Result: done.', 'missed', '### Read more\n\nIt rained. Result: missed.'],
  ['- Read more\n  - Thirty books - done.\n- Run ✅', 'missed', '- Read more\n  - Thirty books - missed.\n- Run ✅'],
  // that are part of a sentence
  ['- Read more\n  - It rained. Done.\n- Run ✅', 'partly', '- Read more 🤔\n  - It rained. Done.\n- Run ✅'],
  ['- Read more 🤔\n  - It rained. Done.\n- Run ✅', 'planned', '- Read more ⬜\n  - It rained. Done.\n- Run ✅'],
  ['- Read more\n  - Done in May, at last.\n- Run ✅', 'missed', '- Read more ❌\n  - Done in May, at last.\n- Run ✅'],
  ['- Read more\n  - Nope. I hurt my knee\n- Run ✅', 'done', '- Read more ✅\n  - Nope. I hurt my knee\n- Run ✅'],
  ['- **Read more.** Nope, I hurt my knee', 'done', '- **Read more ✅.** Nope, I hurt my knee'],
]);

table('emoji written by their names', ENGLISH, [
  ['- Read more :white_check_mark:', 'missed', '- Read more :x:'],
  ['- Read more :+1:', 'partly', '- Read more :thinking:'],
  ['- :-1: Read more', 'done', '- :white_check_mark: Read more'],
  ['- Read more :x:', 'planned', '- Read more'],
  ['- Read more :x:', 'dropped', '- Read more :wastebasket:'],
  ['- Read more\n- Write :x:', 'done', '- Read more :white_check_mark:\n- Write :x:'],
  ['- Read more ✅\n- Write :x:', 'missed', '- Read more ❌\n- Write :x:'],
]);

table('a white circle', JAPANESE, [
  ['- ⚪ 読書\n- × 早起き', 'missed', '- × 読書\n- × 早起き'],
  ['- ⚪ 読書\n- × 早起き', 'partly', '- △ 読書\n- × 早起き'],
  ['- 読書 ⚪\n- 早起き ×', 'missed', '- 読書 ×\n- 早起き ×'],
]);

table('signs', JAPANESE, [
  ['- ○ 読書', 'missed', '- × 読書'],
  ['- △ 読書', 'done', '- ○ 読書'],
]);

table('a goal whose list has no marks', ENGLISH, [
  ['- Read more\n\n## 2024 goals\n\n- ✅ Write', 'done', '- ✅ Read more\n\n## 2024 goals\n\n- ✅ Write'],
  ['- Read more\n\n## 2024 goals\n\n- Write (Done)', 'done', '- Read more ✅\n\n## 2024 goals\n\n- Write (Done)'],
  [
    '| Goal | Why |\n|---|---|\n| Read more | fun |\n\n## 2024 goals\n\n- ✅ Write',
    'done',
    '| Goal | Why |\n|---|---|\n| Read more ✅ | fun |\n\n## 2024 goals\n\n- ✅ Write',
  ],
  ['- Read more\n\n## 2024 goals\n\n- [x] Write', 'done', '- Read more ✅\n\n## 2024 goals\n\n- [x] Write'],
]);

table('a goal beside others whose marks', ENGLISH, [
  // stand where its own cannot
  ['- Read\n- Write\n  - Result: ✅', 'done', '- Read ✅\n- Write\n  - Result: ✅'],
  ['- Read\n- Write\n  ✅', 'done', '- Read ✅\n- Write\n  ✅'],
  ['- Read\n\n### Achieved\n\n- Write', 'missed', '- Read ❌\n\n### Achieved\n\n- Write'],
  // stand beside their words, and not at the end
  ['- **Read**: much\n- **✅ Write**: lots', 'done', '- **✅ Read**: much\n- **✅ Write**: lots'],
  ['- **Read**\n- **Write ✅**', 'done', '- **Read ✅**\n- **Write ✅**'],
]);

table('figures, strikes and boxes of HTML say nothing new', ENGLISH, [
  ['- Read more (50%)', 'done', '- Read more (50%) ✅'],
  ['- Read more (50%) ✅', 'partly', '- Read more (50%)'],
  ['- Read more (50%)', 'planned', '- Read more (50%) ⬜'],
  ['- ~~Read more~~\n- Write', 'missed', '- ~~Read more~~ ❌\n- Write'],
  ['- <input type="checkbox"> Read more', 'done', '- <input type="checkbox"> Read more ✅'],
  ['- <input type="checkbox"> Read more ✅', 'planned', '- <input type="checkbox"> Read more'],
  ['- [ ] Read more ✅', 'missed', '- [ ] Read more ❌'],
  ['- <input type="checkbox"> Read more ✅', 'missed', '- <input type="checkbox"> Read more ❌'],
  [
    '<input type=checkbox checked> Read\n\n<input type=checkbox> Write',
    'missed',
    '<input type=checkbox checked> Read ❌\n\n<input type=checkbox> Write',
  ],
]);

table(
  'T28 front matter',
  {
    before: '---\n# of 2023\ntitle: "2023 Retrospective"\ngoals:\n',
    after: '\ntags: [a, b] # kept\n---\n\n## Q1\n\n- An entry\n',
  },
  [
    ["  - text: Read more\n    status: 'done' # yes", 'missed', "  - text: Read more\n    status: 'missed' # yes"],
    ['  - text: Read more\n    status: "✅"', 'partly', '  - text: Read more\n    status: "🤔"'],
    ['  - { text: Read more, status: done }', 'in-progress', '  - { text: Read more, status: in-progress }'],
    ['  - Read more', 'done', '  - Read more ✅'],
    ['  - "Read more" # first', 'done', '  - "Read more ✅" # first'],
    ["  - 'Read more ✅'", 'planned', "  - 'Read more'"],
  ],
);

table('marks inside the line', ENGLISH, [
  [
    '- **Read more ✅**: thirty books, all of them from the library around the corner',
    'partly',
    '- **Read more 🤔**: thirty books, all of them from the library around the corner',
  ],
  ['- Read more\n  - Result: ✅', 'missed', '- Read more\n  - Result: ❌'],
  ['- Read more\n  - Result: ✅', 'planned', '- Read more\n  - Result: ⬜'],
  [
    '| Goal | Status |\n| --- | --- |\n| Read more | ✅ |',
    'planned',
    '| Goal | Status |\n| --- | --- |\n| Read more | ⬜ |',
  ],
  ['- Read more ✅\n  thirty of them', 'planned', '- Read more ⬜\n  thirty of them'],
  ['- ✅ # and more', 'planned', '- ⬜ # and more'],
  ['- Read more\n  ✅', 'planned', '- Read more\n  ⬜'],
]);

table('words of front matter', { before: '---\ntitle: 2023 회고\ngoals:\n', after: '\n---\n\n## 1분기\n\n- 한 일\n' }, [
  ['  - text: 책 읽기\n    status: 완료', 'missed', '  - text: 책 읽기\n    status: 미달성'],
  ["  - text: 책 읽기\n    status: '완료' # 끝", 'partly', "  - text: 책 읽기\n    status: '일부 달성' # 끝"],
  ['  - text: 책 읽기\n    status: ✅', 'planned', '  - text: 책 읽기\n    status: ⬜'],
]);

table('words behind what leads over to them', ENGLISH, [
  [
    '1. **Read**. => Done! Eleven came.\n2. **Run**. => Missed. Too late.',
    'missed',
    '1. **Read**. => Missed! Eleven came.\n2. **Run**. => Missed. Too late.',
  ],
  [
    '### Read\n\n**Status:** done\n\nFar.\n\n### Run\n\n**Status:** missed',
    'dropped',
    '### Read\n\n**Status:** dropped\n\nFar.\n\n### Run\n\n**Status:** missed',
  ],
  [
    '- Read\n- Run\n\nThe results, in the same order:\n\n- Twelve of them, two very long — partly\n- It rained. Missed.',
    'missed',
    '- Read\n- Run\n\nThe results, in the same order:\n\n- Twelve of them, two very long — missed\n- It rained. Missed.',
  ],
]);
