import assert from 'node:assert/strict';
import { findFrontMatter } from '../../../src/journal/frontMatter.ts';
import { linesOf, slice } from '../../../src/journal/text.ts';

const find = (text: string) => findFrontMatter(text, linesOf(text));

describe('front matter', () => {
  it('gives title, year and date, behind a byte order mark and with any line ends', () => {
    const lines = ['---', 'title: "Ferns"', 'year: 2023', 'date: 2024-01-02 09:00', '---', '# Ferns'];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFF${lines.join(end)}`;
      const found = find(text);
      assert.equal(found?.title, 'Ferns');
      assert.equal(found?.year, 2023);
      assert.deepEqual(found?.date, { year: 2024, month: 1, day: 2 });
      assert.equal(found?.broken, null);
      assert.equal(text.slice(found?.bodyStart), '# Ferns');
    }
  });

  it('gives goals with the places of their text and status', () => {
    const text = '---\ngoals:\n  - Water the ferns\n  - { text: "Mow", status: ✅, year: 2025 }\n---\n';
    const goals = find(text)?.goals ?? [];
    assert.deepEqual(
      goals.map(({ text, status, year }) => [text, status, year]),
      [
        ['Water the ferns', null, null],
        ['Mow', '✅', 2025],
      ],
    );
    assert.equal(goals[1]?.statusSpan && slice(text, goals[1].statusSpan), '✅');
  });

  it('is a problem where it is broken, and hides only itself', () => {
    const text = '---\ntitle: a: b\n---\n# 2023';
    const found = find(text);
    assert.ok(found?.broken);
    assert.equal(linesOf(text).at(found.broken.start), 1);
    assert.equal(text.slice(found.bodyStart), '# 2023');
  });

  it('keeps what stands on its own line where a quote is never closed', () => {
    const { title, year, date } =
      find("---\r\ntitle: \"Ferns # and mosses\r\nyear: 2023 # so far\r\ndate: '2024-01-02'\r\n---\r\n") ?? {};
    assert.deepEqual([title, year, date], ['Ferns # and mosses', 2023, { year: 2024, month: 1, day: 2 }]);
    assert.equal(find('---\ntitle:\ngoals: "a\n---\n')?.title, null);
  });

  it('is a problem where it never ends', () => assert.ok(find('---\ntitle: ferns\n\n# 2023')?.broken));

  it('is none where a rule stands at the top', () => assert.equal(find('---\n\nFerns\n\n---\n'), null));

  it('tells title, year and date in TOML, and no goals', () => {
    const top = 'title = "Ferns = mosses" # both\ndate = 2024-01-02T22:00:00Z\nyear = 2023\ngoals = ["Moss"]';
    const found = find(`+++\n${top}\n[author]\ntitle = "Gardener"\n+++\n# 2023`);
    const { kind, title, year, date, goals, broken } = found ?? {};
    assert.deepEqual(
      [kind, title, year, date, goals, broken],
      ['toml', 'Ferns = mosses', 2023, { year: 2024, month: 1, day: 2 }, [], null],
    );
    assert.equal(find('+++\n[author]\ntitle = "Gardener"\n+++\n')?.title, null);
  });

  it('does not unfold aliases, however many', () => {
    const bomb = [
      'a: &a [x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghi'[i]}`)}]`),
    ];
    assert.equal(find(`---\n${bomb.join('\n')}\ntitle: ferns\n---\n`)?.title, 'ferns');
  });

  it('is not read where it is longer than anybody would write', () => {
    assert.ok(find(`---\ntitle: ${'x'.repeat(70_000)}\n---\n`)?.broken);
  });
});
