import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addNote } from '../../../src/edits/addNote.ts';
import { addSections, missingSections } from '../../../src/edits/missingSections.ts';
import { itemsOf } from '../../../src/edits/siblings.ts';
import { applyEdits, inverseOf, isRefusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import type { Retrospective, Section } from '../../../src/journal/retrospective.ts';
import { create } from './createRetrospective.ts';
import { retrospective } from './grammar.ts';
import { goalsOf, retrospectiveOf, WRITING } from './journalText.ts';
import { planned, sheet } from './moving.ts';

/** A thousand in the test command, over the properties together; `npm run test:long` asks for more. */
const RUNS = Math.ceil(Number(process.env['LONG_RUNS'] ?? 1000) / 4);

function lineEnds(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

/** Whole characters, the same byte order mark, no foreign line end, and a way back. */
function assertWhole(before: string, edits: readonly TextEdit[]): string {
  const after = applyEdits(before, edits);
  assert.doesNotMatch(after, /\p{Surrogate}/u);
  assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'T19');
  assert.equal(applyEdits(after, inverseOf(before, edits)), before, 'undo restores');
  for (const end of lineEnds(after)) assert.ok(lineEnds(before).has(end), 'a foreign line end');
  return after;
}

function insertsOnly(edits: readonly TextEdit[]): boolean {
  return edits.every(({ span }) => span.start === span.end);
}

/** What the sections say, each with its items and their notes; of a mark that the others decide about, nothing. */
function said(model: Retrospective, drop: (section: Section) => boolean = () => false) {
  return model.sections
    .filter((section) => !drop(section))
    .map((section) => [
      section.kind,
      section.heading?.text,
      itemsOf(section).map((item) => [item.text, item.notes.map((note) => note.text)]),
    ]);
}

describe('every insertion', function () {
  this.timeout(600_000 + RUNS * 100);

  it('of a note puts one line below its goal, and all else is read as before', () => {
    let done = 0;
    fc.assert(
      fc.property(retrospective, fc.nat(6), ({ text, lazy }, pick) => {
        const before = retrospectiveOf(text);
        const goals = goalsOf(before);
        const index = pick % Math.max(1, goals.length);
        const found = goals[index];
        if (found === undefined || lazy) return;
        const plan = addNote(text, before, found, 'Brand new', WRITING);
        if (isRefusal(plan)) return assert.ok(plan.refused === 'no-room' && found.goal.form === 'row');
        done++;
        assert.ok(plan.length === 1 && insertsOnly(plan), 'one insertion');
        const after = retrospectiveOf(assertWhole(text, plan));
        const notes = goalsOf(after)[index]?.goal.notes.map((note) => note.text) ?? [];
        assert.deepEqual(
          notes.filter((note) => note !== 'Brand new'),
          found.goal.notes.map((note) => note.text),
        );
        assert.equal(notes.length, found.goal.notes.length + 1);
        const rest = (model: Retrospective) =>
          goalsOf(model).map(({ goal }, at) => [goal.text, at === index ? '' : goal.notes.map((note) => note.text)]);
        assert.deepEqual(rest(after), rest(before));
        assert.deepEqual(
          said(after, (section) => 'goals' in section),
          said(before, (section) => 'goals' in section),
        );
      }),
      { numRuns: RUNS },
    );
    assert.ok(done > RUNS / 3, `${done} of ${RUNS} noted`);
  });

  it('of missing sections leaves those that are there, and none is missed afterwards', () => {
    fc.assert(
      fc.property(retrospective, ({ text }) => {
        const before = retrospectiveOf(text);
        const missing = missingSections(text, before, WRITING);
        const plan = addSections(text, before, missing);
        assert.ok(!isRefusal(plan), JSON.stringify(plan));
        assert.ok(insertsOnly(plan), 'insertions');
        const after = assertWhole(text, plan);
        const model = retrospectiveOf(after);
        const headings = new Set(missing.map(({ heading }) => heading));
        const isNew = ({ heading }: Section) => heading !== null && headings.has(heading.text);
        assert.deepEqual(said(model, isNew), said(before));
        assert.deepEqual(missingSections(after, model, WRITING), []);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('every move to a place that is not there yet', function () {
  this.timeout(600_000 + RUNS * 100);

  for (const [what, way] of [
    ['a year', { year: 2025 }],
    ['a quarter', { quarter: 3 }],
  ] as const) {
    it(`of ${what} makes it, in this document or another, and loses no word`, () => {
      let done = 0;
      fc.assert(
        fc.property(retrospective, retrospective, fc.nat(12), fc.boolean(), (one, other, pick, leaves) => {
          const own = sheet(one.text);
          const to = leaves ? sheet(other.text, 'elsewhere/2023.md') : own;
          const sections = own.retrospective.sections.filter((section) => 'goals' in section === 'year' in way);
          const items = sections.flatMap((section) => itemsOf(section).map((item) => ({ sheet: own, section, item })));
          const from = items[pick % Math.max(1, items.length)];
          if (from === undefined || one.lazy || other.lazy) return;
          const plan = planned(from, way, to);
          if ('refused' in plan) return;
          done++;
          const left = assertWhole(own.text, plan.get(own.uri) ?? assert.fail('it leaves its place'));
          const joined = leaves ? assertWhole(to.text, plan.get(to.uri) ?? assert.fail('it comes to its place')) : left;
          const model = retrospectiveOf(joined);
          const made = model.sections.filter((section) =>
            'year' in way
              ? 'goals' in section && section.year === way.year
              : section.kind === 'period' && section.quarters.includes(way.quarter),
          );
          assert.deepEqual(
            made.map((section) => itemsOf(section).map(({ text }) => text)),
            [[from.item.text]],
          );
          assert.equal(model.sections.length, to.retrospective.sections.length + 1);
          const count = (of: Retrospective) => of.sections.flatMap(itemsOf).length;
          const [before, after] = [count(to.retrospective), count(model)];
          assert.equal(after, leaves ? before + 1 : before);
          if (leaves) assert.equal(count(retrospectiveOf(left)), count(own.retrospective) - 1);
        }),
        { numRuns: RUNS },
      );
      assert.ok(done > RUNS / 5, `${done} of ${RUNS} moved`);
    });
  }
});

describe('every new retrospective', function () {
  this.timeout(600_000 + RUNS * 100);

  it('has each goal of the plan once, with its status, in the line end that its sibling mostly has', () => {
    fc.assert(
      fc.property(retrospective, ({ text, lazy }) => {
        if (lazy) return;
        const plan = goalsOf(retrospectiveOf(text)).filter(({ section }) => section.kind === 'plan');
        const created = create({ 'j/2023.md': text }, 2024);
        assert.doesNotMatch(created.text, /\p{Surrogate}/u);
        assert.ok(lineEnds(created.text).size === 1, 'one line end');
        const review = goalsOf(retrospectiveOf(created.text, 'j/2024.md')).filter(
          ({ section }) => section.year === 2024,
        );
        const texts = (goals: typeof plan) => goals.map(({ goal }) => goal.text.replaceAll(/\s+/g, ' '));
        if (plan.length > 0) assert.deepEqual(texts(review), [...new Set(texts(plan))]);
      }),
      { numRuns: RUNS },
    );
  });
});
