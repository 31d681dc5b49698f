import { ENGLISH, KOREAN, table } from './statusTable.ts';

table('a remark behind a mark', ENGLISH, [
  ['1. Read more — ✅ finished in May\n2. Run ❌', 'planned', '1. Read more — ⬜ finished in May\n2. Run ❌'],
  ['1. Read more ✅ (in May)\n2. Run ❌', 'missed', '1. Read more ❌ (in May)\n2. Run ❌'],
  [
    '1. Sail\n2. Read more — done, in May and June\n3. Swim — dropped, no pool',
    'done',
    '1. Sail — done\n2. Read more — done, in May and June\n3. Swim — dropped, no pool',
  ],
  [
    '1. Sail\n2. Read more (done in May)\n3. Swim (dropped, no pool)',
    'done',
    '1. Sail (done)\n2. Read more (done in May)\n3. Swim (dropped, no pool)',
  ],
]);

table('a remark behind a mark', KOREAN, [
  ['1. 책 읽기 — ✅ 5월에 끝냈다\n2. 달리기 ❌', 'planned', '1. 책 읽기 — ⬜ 5월에 끝냈다\n2. 달리기 ❌'],
  [
    '1. 항해\n2. 책 읽기: 완료, 5월과 6월에\n3. 수영: 포기, 수영장이 없다',
    'done',
    '1. 항해: 달성\n2. 책 읽기: 완료, 5월과 6월에\n3. 수영: 포기, 수영장이 없다',
  ],
]);

table('an emoji behind', ENGLISH, [
  ['1. Read more 🤔', 'done', '1. Read more ✅'],
  ['1. Read more ✅', 'missed', '1. Read more ❌'],
  ['1. Read more ✅', 'planned', '1. Read more'],
  ['1. Read more', 'done', '1. Read more ✅'],
  ['1. Read more', 'dropped', '1. Read more 🗑️'],
  ['- Read more✅', 'partly', '- Read more🤔'],
  ['- Read more ✅\n  - and a note ❌', 'partly', '- Read more 🤔\n  - and a note ❌'],
  ['- Read more\n- Write ✅', 'done', '- Read more ✅\n- Write ✅'],
  ['- Read more ⬜', 'done', '- Read more ✅'],
  ['- [Read](https://example.org/?q=✅) more', 'done', '- [Read](https://example.org/?q=✅) more ✅'],
  ['- [Read](a.md)', 'missed', '- [Read](a.md) ❌'],
  ['- **Read** ✅', 'planned', '- **Read**'],
  ['- Read `✅`', 'done', '- Read `✅` ✅'],
]);

table('T20 variation selectors go with their emoji', ENGLISH, [
  ['- Read ✔️', 'missed', '- Read ❌'],
  ['- Read ✔', 'missed', '- Read ❌'],
  ['- Read ☑️', 'partly', '- Read 🤔'],
  ['- Read ☑', 'partly', '- Read 🤔'],
  ['- Read ⬜️', 'done', '- Read ✅'],
  ['- Read 🗑️', 'planned', '- Read'],
  ['- Read 🗑', 'done', '- Read ✅'],
  ['- Give ❤️', 'done', '- Give ❤️ ✅'],
  ['- Give ❤️ ✔️', 'planned', '- Give ❤️'],
]);

table('T21 neighbours that are one character to the eye', ENGLISH, [
  ['- Family 👨‍👩‍👧‍👦', 'done', '- Family 👨‍👩‍👧‍👦 ✅'],
  ['- Family 👨‍👩‍👧‍👦 ✅', 'planned', '- Family 👨‍👩‍👧‍👦'],
  ['- Family 👨‍👩‍👧‍👦✅', 'missed', '- Family 👨‍👩‍👧‍👦❌'],
  ['- Greet 🙋🏽', 'done', '- Greet 🙋🏽 ✅'],
  ['- Lift 💪🏽', 'missed', '- Lift ❌'],
  ['- Visit 🇰🇷 ✅', 'partly', '- Visit 🇰🇷 🤔'],
  ['- ✅ 🇰🇷 trip', 'partly', '- 🤔 🇰🇷 trip'],
]);

table('an emoji before', ENGLISH, [
  ['- ✅ Read more', 'partly', '- 🤔 Read more'],
  ['- ✅ Read more', 'planned', '- Read more'],
  ['- ✅ Read\n- ❌ Run', 'planned', '- Read\n- ❌ Run'],
  ['- ✅ # Read\n- ❌ Run', 'planned', '- ⬜ # Read\n- ❌ Run'],
  ['- ✅ 2 km\n- ❌ Run', 'planned', '- 2 km\n- ❌ Run'],
  ['- ✅ 2. Read\n- ❌ Run', 'planned', '- ⬜ 2. Read\n- ❌ Run'],
  ['- ✅ [ ] Read\n- ❌ Run', 'planned', '- [ ] Read\n- ❌ Run'],
  ['- ✅ > Read\n- ❌ Run', 'planned', '- ⬜ > Read\n- ❌ Run'],
  ['✅ # Read\n\n❌ Run', 'planned', '⬜ # Read\n\n❌ Run'],
  ['- Read more\n- ✅ Write\n- ❌ Run', 'done', '- ✅ Read more\n- ✅ Write\n- ❌ Run'],
  ['1. ✅ Read more\n2. ✅ Write\n3. Run ✅', 'planned', '1. Read more\n2. ✅ Write\n3. Run ✅'],
]);

table('a task box', ENGLISH, [
  ['- [ ] Read more', 'done', '- [x] Read more'],
  ['- [x] Read more', 'partly', '- [x] Read more 🤔'],
  ['- [x] Read more 🤔', 'missed', '- [x] Read more ❌'],
  ['- [x] Read more 🤔', 'done', '- [x] Read more'],
  ['- [X] Read more', 'partly', '- [X] Read more 🤔'],
  ['- [/] Read more', 'done', '- [x] Read more'],
  ['- [/] Read more', 'dropped', '- [/] Read more 🗑️'],
  ['1. [ ] Read more', 'done', '1. [x] Read more'],
  ['- Read more\n- [x] Write\n- [x] Run', 'done', '- [x] Read more\n- [x] Write\n- [x] Run'],
  ['- Read more\n- [x] Write\n- [x] Run', 'partly', '- Read more 🤔\n- [x] Write\n- [x] Run'],
]);

table('a task box of a year that is over, where an open one beside a ticked one means missed', ENGLISH, [
  ['- [x] Read more\n- [x] Write', 'planned', '- [ ] Read more ⬜\n- [x] Write'],
  ['- [ ] Read more ⬜\n- [x] Write', 'done', '- [x] Read more\n- [x] Write'],
  ['- [ ] Read more\n- [x] Write', 'planned', '- [ ] Read more ⬜\n- [x] Write'],
  ['- [x] Read more', 'planned', '- [ ] Read more'],
]);

const RUNNING = {
  before: '# 2026 Retrospective\n\n## Reviewing the 2026 goals\n\n',
  after: '\n\n## Q1\n\n- An entry\n',
};

table('a task box of the running year, where an open one is just open', RUNNING, [
  ['- [x] Read more\n- [x] Write', 'planned', '- [ ] Read more\n- [x] Write'],
]);

table('a task box beside what says nothing of boxes: a struck goal, and one without a mark', ENGLISH, [
  ['- [x] Read more\n- [x] ~~Write~~', 'planned', '- [ ] Read more\n- [x] ~~Write~~'],
  ['- [x] Read more\n- Write', 'planned', '- [ ] Read more\n- Write'],
  ['- [x] Read more\n- [x] Write 🤔', 'planned', '- [ ] Read more ⬜\n- [x] Write 🤔'],
]);

table('a task that is struck through, which an empty box alone leaves done', ENGLISH, [
  ['- [x] ~~Read more~~', 'planned', '- [ ] ~~Read more~~ ⬜'],
  ['- [x] ~~Read more~~\n- [ ] Write', 'planned', '- [ ] ~~Read more~~ ⬜\n- [ ] Write'],
  ['- [ ] ~~Read more~~ ⬜\n- [ ] Write', 'done', '- [x] ~~Read more~~\n- [ ] Write'],
  ['- [x] ~~Read more~~ ❌\n- [ ] Write', 'planned', '- [ ] ~~Read more~~ ⬜\n- [ ] Write'],
]);

const PLAN = { ...ENGLISH, before: '# 2023 Retrospective\n\n## 2024 goals\n\n' };

table('a task box of a plan, where an open one is just open', PLAN, [
  ['- [x] Read more\n- [x] Write', 'planned', '- [ ] Read more\n- [x] Write'],
]);

table('several marks of one goal', ENGLISH, [
  // that agree
  ['- ✅ Read more ✅\n- Run ❌', 'missed', '- ❌ Read more ❌\n- Run ❌'],
  ['- [x] Read more ✅', 'done', '- [x] Read more ✅'],
  // that contradict each other
  ['- ✅ Read more ❌\n- Run ✅', 'missed', '- Read more ❌\n- Run ✅'],
  ['- ✅ Read more ❌\n- Run ✅', 'partly', '- 🤔 Read more\n- Run ✅'],
  ['- ❌ Read more ✔️\n- Run ❌', 'done', '- Read more ✔️\n- Run ❌'],
]);

table('a goal that has no mark and gets none', ENGLISH, [
  ['- Read more\n- Run ✅', 'planned', '- Read more\n- Run ✅'],
]);

table('a heading', ENGLISH, [
  [
    '### Read more\n\nWent well.\n\n### Write ✅\n\nToo.',
    'done',
    '### Read more ✅\n\nWent well.\n\n### Write ✅\n\nToo.',
  ],
  ['### Read more ##\n\n### Write ✅', 'done', '### Read more ✅ ##\n\n### Write ✅'],
  ['### Read more ✅ ##\n\n### Write ✅', 'missed', '### Read more ❌ ##\n\n### Write ✅'],
  ['**Read**\n\nFar.\n\n**Write** ✅\n\nToo.', 'done', '**Read** ✅\n\nFar.\n\n**Write** ✅\n\nToo.'],
  ['**Read**\n\nFar.\n\n✅ **Write**\n\nToo.', 'done', '✅ **Read**\n\nFar.\n\n✅ **Write**\n\nToo.'],
  ['### Learn C#\n\n### Write ✅', 'done', '### Learn C# ✅\n\n### Write ✅'],
]);

table('a table', ENGLISH, [
  [
    '| Goal | Status |\n| --- | --- |\n| Read more | ✅ |\n| Write | ❌ |',
    'partly',
    '| Goal | Status |\n| --- | --- |\n| Read more | 🤔 |\n| Write | ❌ |',
  ],
  [
    '| Goal | Why |\n| --- | --- |\n| Read more ✅ | fun |\n| Write | work |',
    'partly',
    '| Goal | Why |\n| --- | --- |\n| Read more 🤔 | fun |\n| Write | work |',
  ],
  [
    '| Goal | Why |\n| --- | --- |\n| Read more   | fun |\n| Write ✅ | work |',
    'done',
    '| Goal | Why |\n| --- | --- |\n| Read more ✅   | fun |\n| Write ✅ | work |',
  ],
  [
    '| Goal | Why |\n| --- | --- |\n| Read more | fun |\n| ✅ Write | work |',
    'done',
    '| Goal | Why |\n| --- | --- |\n| ✅ Read more | fun |\n| ✅ Write | work |',
  ],
  [
    'Why | Goal\n--- | ---\nfun | Read\nwork | Write ✅',
    'done',
    'Why | Goal\n--- | ---\nfun | Read ✅\nwork | Write ✅',
  ],
]);

table('a heading that is underlined', { before: '2023 Retrospective\n===\n\n2023 goals\n===\n\n', after: '\n' }, [
  ['Read\n---\n\nWrite ✅\n---', 'done', 'Read ✅\n---\n\nWrite ✅\n---'],
  ['Learn C ##\n---\n\nWrite ✅\n---', 'done', 'Learn C ## ✅\n---\n\nWrite ✅\n---'],
]);

table('T30 white space at the end of a line stays there', ENGLISH, [
  ['1. Read more 🤔  ', 'done', '1. Read more ✅  '],
  ['1. Read more  ', 'done', '1. Read more ✅  '],
  ['1. Read more\t', 'done', '1. Read more ✅\t'],
  ['1. Read more ✅\t', 'planned', '1. Read more\t'],
]);

table('a goal of which a note says how it went, once no mark does', ENGLISH, [
  ['1. Read more ✅\n   - It rained. Done.\n2. Run ✅', 'planned', '1. Read more ⬜\n   - It rained. Done.\n2. Run ✅'],
  ['1. Read more ⬜\n   - It rained. Done.\n2. Run ✅', 'missed', '1. Read more ❌\n   - It rained. Done.\n2. Run ✅'],
  ['1. Read more ✅\n   - It rained.\n2. Run ✅', 'planned', '1. Read more\n   - It rained.\n2. Run ✅'],
  ['- [x] Read more 🤔\n  - Done.\n- [x] Run', 'done', '- [x] Read more\n  - Done.\n- [x] Run'],
]);

table('a word with a list below it, which no mark would make the name of a group', ENGLISH, [
  [
    '- Run ✅\n  - a note ❌ [ ]\n- Écrire\n  - a note ❌ [ ]',
    'planned',
    '- Run ⬜\n  - a note ❌ [ ]\n- Écrire\n  - a note ❌ [ ]',
  ],
  ['- Run ✅\n  - far\n- Write it down\n  - all', 'planned', '- Run\n  - far\n- Write it down\n  - all'],
]);

table('a goal over several lines', ENGLISH, [
  ['1. Read more\n   of the old ones', 'done', '1. Read more\n   of the old ones ✅'],
  ['1. Read more\nlazily', 'done', '1. Read more\nlazily ✅'],
  ['1. Read more\n   of the old ones ✅\n   - note', 'planned', '1. Read more\n   of the old ones\n   - note'],
]);

table('an emoji that parts lines', ENGLISH, [
  ['Walk ❌\nRun ❌\nRead ✅', 'planned', 'Walk ⬜\nRun ❌\nRead ✅'],
  ['- [x] Walk ❌\n  It rained.\n- Run ❌', 'planned', '- [ ] Walk ⬜\n  It rained.\n- Run ❌'],
  ['❌ Walk\n❌ Run\n✅ Read', 'planned', '⬜ Walk\n❌ Run\n✅ Read'],
  ['- Read ✅\n  It rained.\n- Walk ❌', 'planned', '- Read ⬜\n  It rained.\n- Walk ❌'],
  ['- ✅ Read ❌\n  It rained.\n- Walk ❌', 'done', '- ✅ Read ✅\n  It rained.\n- Walk ❌'],
  ['- ✅ Read ❌\n  - It rained.\n- Walk ❌', 'done', '- ✅ Read\n  - It rained.\n- Walk ❌'],
]);
