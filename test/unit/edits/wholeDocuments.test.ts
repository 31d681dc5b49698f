import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { newRetrospective } from '../../../src/edits/newRetrospective.ts';
import { anchorsOf } from '../../../src/journal/anchors.ts';
import { buildJournals } from '../../../src/journal/journal.ts';
import { DEFAULT_STATUSES, nextStatus } from '../../../src/journal/status.ts';
import { linesOf } from '../../../src/journal/text.ts';
import { comesRound, FULL_CYCLE, withoutMarks } from '../../fullCycle.ts';
import { DISKS, goalsOf, retrospectiveOf, statusesIn, WRITING, withStatus } from './journalText.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TWIN = fs.readFileSync(path.join(ROOT, 'test/fixtures/twin/2023.md'), 'utf8');
const EXAMPLES = fs
  .readdirSync(path.join(ROOT, 'example'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^\d{4}.*\.md$/.test(path.basename(file)))
  .map((file) => ({ file, text: fs.readFileSync(path.join(ROOT, 'example', file), 'utf8') }));

/** The length of the stretch in which two texts differ. */
function differing(one: string, other: string): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end;
}

describe('a whole document', function () {
  this.timeout(60_000);

  for (const disk of DISKS) {
    it(`T15 T24 is the same to the byte when each goal went once round the toggle: ${disk.name}`, () => {
      const text = disk.write(TWIN);
      const goals = goalsOf(retrospectiveOf(text));
      assert.equal(goals.length, 8);
      goals.forEach(({ goal }, index) => {
        let now = text;
        let status = goal.status;
        for (let step = 0; step < 4; step++) {
          status = nextStatus(DEFAULT_STATUSES, status);
          const next = withStatus(now, index, status);
          assert.ok(differing(now, next) <= 4, 'one emoji and one space');
          now = next;
        }
        assert.equal(now, text);
      });
    });
  }

  it('T16 has its goals at the same lines and columns, whatever the line ends', () => {
    const [expected, ...others] = DISKS.filter(({ name }) => !name.includes('BOM') && !name.includes('no final')).map(
      (disk) => {
        const text = disk.write(TWIN);
        const lines = linesOf(text);
        const place = (offset: number) => [lines.at(offset), offset - lines.start(lines.at(offset))];
        return goalsOf(retrospectiveOf(text)).map(({ goal }) => [
          ...[goal.line, goal.label, ...goal.marks.map((mark) => mark.outer)].map(({ start, end }) => [
            place(start),
            place(end),
          ]),
        ]);
      },
    );
    for (const other of others) assert.deepEqual(other, expected);
  });

  it('is the start of the next, whose link leads to its plan', () => {
    const document = {
      uri: 'file:///journal/2023.md',
      path: '2023.md',
      retrospective: retrospectiveOf(TWIN, '2023.md'),
    };
    const [journal] = buildJournals([document]);
    const today = { year: 2024, month: 12, day: 28 };
    const created = newRetrospective({ ...WRITING, journal, textOf: () => TWIN, year: 2024, today, language: 'en' });
    const next = retrospectiveOf(created.text, created.fileName);
    const titles = (sections: typeof next.sections, kind: string) =>
      sections.flatMap((section) =>
        section.kind === kind && 'goals' in section ? section.goals.map((goal) => goal.text) : [],
      );
    assert.deepEqual(titles(next.sections, 'review'), titles(document.retrospective.sections, 'plan'));
    assert.deepEqual(
      next.sections.map((section) => section.kind),
      document.retrospective.sections.map((section) => section.kind),
    );
    const plan = document.retrospective.sections.find((section) => section.kind === 'plan');
    const anchor = anchorsOf(TWIN).find(({ line }) => line === linesOf(TWIN).at(plan?.block.start ?? -1))?.anchor;
    assert.ok(created.text.includes(`](./2023.md#${anchor})\n`));
  });
});

describe('the example journal', function () {
  this.timeout(60_000);

  for (const { file, text } of EXAMPLES) {
    it(`${file} is the same to the byte when each goal went once round the toggle, and to the mark where none comes back`, () => {
      goalsOf(retrospectiveOf(text, file)).forEach(({ goal }, index) => {
        const bare = (now: string) => withoutMarks(now, [goalsOf(retrospectiveOf(now))[index]?.goal ?? goal]);
        let now = text;
        let status = goal.status;
        for (let step = 0; step < FULL_CYCLE; step++) {
          status = nextStatus(DEFAULT_STATUSES, status);
          now = withStatus(now, index, status);
          assert.equal(statusesIn(now)[index] ?? 'planned', status, goal.text);
          assert.equal(bare(now), bare(text), goal.text);
        }
        if (comesRound(goal)) assert.equal(now, text, goal.text);
      });
    });
  }
});
