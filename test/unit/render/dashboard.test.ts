import assert from 'node:assert/strict';
import { DEFAULT_STATUSES } from '../../../src/journal/status.ts';
import { pageOf, wordsIn } from './dashboardPage.ts';

const Y2023 = `# 2023 Retrospective

## Goals for 2024

1. Read twelve books
    - Novels count.
2. Sleep before midnight
`;

const Y2024 = `# 2024 Retrospective

## Reviewing the 2024 goals

1. Read twelve **books** 🤔
    - Nine, see [the list](lists/books.md).
2. Sleep before midnight
3. Paint the fence ✅

## What I did, quarter by quarter

### Q1

#### January

- Moved to the \`river\` house
    - The piano came later

#### February

- Painted the \`kitchen\`

### Q2

- Pruned the pear tree

## Other

- A kitten

## Goals for 2025

1. Read twelve books
2. Grow tomatoes
    - Three pots, on the balcony.
`;

const FILES = { '2023.md': Y2023, '2024.md': Y2024 };

describe('dashboard of a year', () => {
  const page = pageOf(FILES, { year: 2024 });
  const { view, html, targets } = page;
  const year = page.year ?? assert.fail('no year is shown');

  it('has each goal once, with its status and the next one', () => {
    assert.deepEqual(
      year.goals.map(({ text, status, next }) => [text, status.id, next.id]),
      [
        ['Read twelve books', 'partly', 'missed'],
        ['Sleep before midnight', 'planned', 'done'],
        ['Paint the fence', 'done', 'partly'],
      ],
    );
  });

  it('says where a goal was planned and reviewed, and how it went in other years', () => {
    const [books, , fence] = year.goals;
    assert.deepEqual([books?.planned.map(label), books?.reviewed.map(label)], [['2023.md'], ['2024.md']]);
    assert.deepEqual([fence?.planned.map(label), fence?.reviewed.map(label)], [[], ['2024.md']]);
    assert.deepEqual(
      books?.thread.map((step) => [step.year, step.status.id]),
      [[2025, 'planned']],
    );
  });

  it('shows the notes of the review and of the plan, as markdown', () => {
    const notes = year.goals[0]?.notes.map(({ from, text }) => [from, wordsIn(String(text))]);
    assert.deepEqual(notes, [
      [null, 'Nine, see the list .'],
      [{ kind: 'plan', file: '2023.md' }, 'Novels count.'],
    ]);
    assert.match(wordsIn(html), /Nine, see the list \. plan 2023\.md: Novels count\./);
    const link = [...targets.values()].find(({ kind }) => kind === 'file');
    assert.deepEqual(link, {
      kind: 'file',
      uri: 'file:///2024.md',
      from: '2024.md',
      path: 'lists/books.md',
      fragment: '',
    });
  });

  it('counts what is over, in the bar and in words', () => {
    assert.deepEqual(
      year.progress.counts.map(({ status, count }) => [status.id, count]),
      [
        ['done', 1],
        ['partly', 1],
        ['planned', 1],
      ],
    );
    assert.match(wordsIn(html), /2\/3 closed DONE 1 PARTLY 1 PLANNED 1/);
    const [bar = ''] = html.match(/<svg class="bar".*?<\/svg>/s) ?? [];
    assert.deepEqual(
      [...bar.matchAll(/x="([^"]*)" width="([^"]*)"/g)].map(([, x, width]) => [x, width]),
      [
        ['0.00%', '33.33%'],
        ['33.33%', '33.33%'],
        ['66.67%', '33.33%'],
      ],
    );
  });

  it('names the goals that wait for a review', () => {
    assert.match(wordsIn(html), /1 waiting Sleep before midnight/);
    assert.equal(year.goals.filter(({ waiting }) => waiting).length, 1);
  });

  it('nests months in their quarters, and counts their entries', () => {
    assert.deepEqual(
      year.periods.map(({ title, count, inside }) => [title, count, inside.map((month) => month.title)]),
      [
        ['Q1', 2, ['January', 'February']],
        ['Q2', 1, []],
      ],
    );
    const entry = year.periods[0]?.inside[0]?.entries[0];
    assert.equal(entry?.words.toString(), 'Moved to the <code>river</code> house');
    assert.equal(wordsIn(String(entry?.notes)), 'The piano came later');
  });

  it('has the other sections, and the goals of the next year with the notes of its own document only', () => {
    assert.deepEqual(
      year.others.map(({ title }) => title),
      ['Other'],
    );
    assert.deepEqual(
      year.plans.map((plan) => [
        plan.year,
        plan.goals.map(({ text, notes }) => [text, notes.map((note) => [note.from, wordsIn(String(note.text))])]),
      ]),
      [
        [
          2025,
          [
            ['Read twelve books', []],
            ['Grow tomatoes', [[null, 'Three pots, on the balcony.']]],
          ],
        ],
      ],
    );
  });

  it('keeps the parts of a section together, and remarks on none of the person’s own', () => {
    const kpt = '## KPT\n\n### Keep\n\n- Tea\n\n### Problem\n\nToo late to bed.\n\n### Try\n';
    const { year, html } = pageOf({ '2024.md': `# 2024 Retrospective\n\n${kpt}\n## Songs\n\n- Long ✅\n` });
    assert.deepEqual(
      year?.others.map(({ title, count, inside }) => [title, count, inside.map((part) => part.title)]),
      [
        ['KPT', 1, ['Keep', 'Problem']],
        ['Songs', 1, []],
      ],
    );
    assert.doesNotMatch(html, /class="remark"/);
  });

  it('counts the problems that a person is told of', () => {
    const twice = '# 2024 Retrospective\n\n## Q1\n\n- a\n\n## Q1\n\n- b\n';
    assert.equal(pageOf({ '2024.md': twice }).year?.problems?.count, 1);
    assert.equal(pageOf({ '2024.md': twice }, { listsProblems: false }).year?.problems, null);
    assert.equal(pageOf({ '2024.md': `+++\nkind = 1\n+++\n\n${Y2024}` }).year?.problems, null);
  });

  it('leaves the notes of a later review to its own year', () => {
    const later = '# 2025 Retrospective\n\n## Reviewing the 2025 goals\n\n1. Grow tomatoes ✅\n    - Forty.\n';
    const [plan] = pageOf({ ...FILES, '2025.md': later }, { year: 2024 }).year?.plans ?? [];
    const tomatoes = plan?.goals.find(({ text }) => text === 'Grow tomatoes');
    assert.equal(tomatoes?.status.id, 'done');
    assert.deepEqual(
      tomatoes?.notes.map(({ from, text }) => [from, wordsIn(String(text))]),
      [[null, 'Three pots, on the balcony.']],
    );
  });

  it('has the years side by side, oldest first', () => {
    assert.deepEqual(
      view.years.map(({ label, current }) => [label, current]),
      [
        ['2023', false],
        ['2024', true],
        ['2025', false],
      ],
    );
    assert.match(html, /aria-current="page"><span>2024/);
  });

  it('speaks of goals and places by handle alone', () => {
    const pressed = [...html.matchAll(/data-(?:toggle|menu|open)="([^"]*)"/g)].map(([, handle]) => handle);
    const known = new Set([...targets.keys()].map((key) => key.replace(/"/g, '&quot;')));
    assert.ok(pressed.length > 20);
    assert.deepEqual(
      pressed.filter((handle) => !known.has(handle ?? '')),
      [],
    );
  });

  it('names every key once', () => {
    const keys = [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });
});

describe('dashboard of what is not quite there', () => {
  it('begins with the newest year that is written', () => {
    assert.equal(pageOf(FILES).year?.year, 2024);
  });

  it('shows a year that is only planned, and how to begin it', () => {
    const { html, view, year, targets } = pageOf(FILES, { year: 2025 });
    assert.match(wordsIn(html), /2025 only planned New/);
    assert.match(html, new RegExp(`data-open="${view.startHandle}"`));
    assert.deepEqual(targets.get(view.startHandle), { kind: 'new', year: { journal: 'file://', year: 2025 } });
    assert.equal(
      year?.goals.some(({ waiting }) => waiting),
      false,
      'the year still runs',
    );
  });

  it('waits for the reviews of the running year from December on', () => {
    assert.equal(pageOf(FILES, { year: 2025, month: 12 }).year?.goals[0]?.waiting, true);
  });

  it('says that there are no goals and no periods', () => {
    const { html } = pageOf({ '2024.md': '# 2024 Retrospective\n\n## Learned\n\n- Patience\n' });
    assert.match(wordsIn(html), /no goals for 2024 .*Add goal .*no periods Open document .*Patience/);
    const running = pageOf({ '2025.md': '# 2025 Retrospective\n\n## Learned\n\n- Patience\n' });
    assert.match(wordsIn(running.html), /no periods Log entry/);
  });

  it('names the sections that it did not understand where it found no goals, and says why on demand', () => {
    const text = '# 2024 Retrospective\n\n## Daydreams\n\nA boat.\n\n## Q1\n\n- Moved\n';
    const { html, year, targets } = pageOf({ '2024.md': text });
    assert.match(wordsIn(html), /no goals for 2024 not understood: Daydreams Add goal Why/);
    assert.deepEqual(targets.get(year?.unread?.explain.handle ?? ''), { kind: 'explain', uri: 'file:///2024.md' });
    assert.equal(pageOf(FILES, { year: 2024 }).year?.unread, null);
  });

  it('leads to the problems that it counts', () => {
    const { html } = pageOf({ '2024.md': '# 2024 Retrospective\n\n## Q1\n\n- a\n\n## Q1\n\n- b\n' });
    assert.match(wordsIn(html), /1 problems Show problems/);
  });

  it('offers a beginning where there is nothing', () => {
    const { html } = pageOf({});
    assert.equal(wordsIn(html), 'Nothing Nothing yet New');
  });

  it('makes do with the words of the model where a text is not at hand', () => {
    const { year } = pageOf(FILES, { year: 2024, texts: false });
    assert.deepEqual(
      year?.goals.map(({ title }) => String(title)),
      ['Read twelve books', 'Sleep before midnight', 'Paint the fence'],
    );
    assert.match(String(year?.goals[0]?.notes[0]?.text), /<li>Nine/);
  });

  it('shows images of the workspace where it may, and names them elsewhere', () => {
    const text = Y2024.replace(
      'The piano',
      '![piano](img/piano.png) ![far](https://example.com/a.png) ![x](a.exe) The',
    );
    const shown = (images: boolean) =>
      [...pageOf({ '2024.md': text }, { images }).html.matchAll(/<img src="([^"]*)" alt="([^"]*)">/g)].map(
        ([, ...of]) => of,
      );
    assert.deepEqual(shown(true), [['https://images/2024.md/img/piano.png', 'piano']]);
    assert.deepEqual(shown(false), []);
  });

  it('shows an image alone, written as a tag, as its entry', () => {
    const text = '# 2024 Retrospective\n\n## Q1\n\n- <img src="img/a.png">\n';
    const [entry] = pageOf({ '2024.md': text }, { images: true }).year?.periods[0]?.entries ?? [];
    assert.match(String(entry?.words), /^<p><a class="image"[^>]*><img [^>]*><\/a><\/p>/);
    assert.equal(entry?.notes, null);
  });

  it('shows a status of the person’s own by its mark', () => {
    const own = {
      id: 'grew',
      mark: '🌱',
      marks: [],
      words: [],
      label: 'Grew',
      icon: 'sparkle',
      color: '#0a0',
      closed: true,
      toggle: true,
      carryOver: false,
    };
    const { html } = pageOf({ '2024.md': Y2024.replace('🤔', '🌱') }, { statuses: [...DEFAULT_STATUSES, own] });
    assert.match(html, /class="badge control status-7"/);
    assert.match(html, /<span class="glyph" aria-hidden="true">🌱<\/span><span class="word">Grew<\/span>/);
  });
});

describe('dashboard of a hostile text', () => {
  const hostile = '<img src=x onerror="alert(1)"> [x](javascript:alert(1)) $' + '{7*7} \u202Eevil';
  const { html } = pageOf({
    '2024.md': `# 2024 Retrospective\n\n## Goals for 2024\n\n1. ${hostile} ✅\n    - ${hostile}\n\n## Q1\n\n- ${hostile}\n    - ${hostile}\n\n## <b>Other</b>\n\n- ${hostile}\n`,
  });

  it('shows it and lets none of it through', () => {
    assert.match(wordsIn(html), /\$\{7\*7\}/);
    assert.doesNotMatch(html, /<(?:img|b|script)\b|<[^>]*\bon\w+=|href="javascript|\u202E/);
  });
});

function label({ label }: { readonly label: string }): string {
  return label;
}
