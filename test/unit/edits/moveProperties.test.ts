import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deleteGoals, renameGoals } from '../../../src/edits/editGoals.ts';
import { deleteEntry } from '../../../src/edits/moveByRef.ts';
import type { SheetEdits, SheetRefusal } from '../../../src/edits/moveItem.ts';
import type { Standing } from '../../../src/edits/placeItem.ts';
import { itemsOf, siblingsOf } from '../../../src/edits/siblings.ts';
import { applyEdits, inverseOf, type TextEdit } from '../../../src/edits/textEdit.ts';
import { refsOf } from '../../../src/journal/find.ts';
import { entryRefsOf } from '../../../src/journal/findEntry.ts';
import { retrospective } from './grammar.ts';
import { MOVING, planned, sheet } from './moving.ts';

/** A thousand in the test command; `npm run test:long` asks for more. */
const RUNS = Number(process.env['LONG_RUNS'] ?? 1000);

function standings(text: string, path?: string): readonly Standing[] {
  const own = sheet(text, path);
  return own.retrospective.sections.flatMap((section) =>
    itemsOf(section).map((item) => ({ sheet: own, section, item })),
  );
}

function pickFrom<Value>(values: readonly Value[], at: number): Value | undefined {
  return values[at % Math.max(1, values.length)];
}

function editsIn(plan: SheetEdits | SheetRefusal, uri: string): readonly TextEdit[] | undefined {
  return 'refused' in plan ? undefined : (plan.get(uri) ?? []);
}

/** Every line of a text without what stands before its words, in no order: what moving may not lose. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])(?:\s+|$))?/, '').trimEnd())
    .filter((line) => line !== '')
    .sort();
}

function lineEnds(text: string): ReadonlySet<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

function assertWhole(before: string, after: string, edits: readonly TextEdit[]): void {
  assert.doesNotMatch(after, /\p{Surrogate}/u);
  assert.equal(after.startsWith('\uFEFF'), before.startsWith('\uFEFF'), 'T19');
  assert.equal(applyEdits(after, inverseOf(before, edits)), before, 'undo restores');
  for (const end of lineEnds(after))
    assert.ok(lineEnds(before).has(end) || lineEnds(before).size === 0, 'a foreign line end');
}

const STEP = fc.constantFrom<'up' | 'down'>('up', 'down');

describe('every move', function () {
  this.timeout(600_000 + RUNS * 100);

  it('past a neighbour changes places and nothing else, and back again is as before', () => {
    let done = 0;
    fc.assert(
      fc.property(retrospective, fc.nat(12), STEP, ({ text, lazy }, pick, step) => {
        const from = pickFrom(standings(text), pick);
        if (from === undefined || lazy) return;
        const { items } = siblingsOf(text, from.section, from.item);
        const at = items.findIndex(({ item }) => item === from.item) + (step === 'up' ? -1 : 1);
        const plan = planned(from, step);
        if (items[at] === undefined) return assert.ok('refused' in plan && plan.refused === 'end-of-list');
        const edits = editsIn(plan, from.sheet.uri);
        // A goal's last line may be what tells the reader where the words of the next begin.
        if (edits === undefined) return assert.ok('refused' in plan && plan.refused === 'reads-otherwise');
        done++;
        const after = applyEdits(text, edits);
        assertWhole(text, after, edits);
        assert.deepEqual(wordsOf(after), wordsOf(text));
        const place = {
          section: from.sheet.retrospective.sections.indexOf(from.section),
          item: itemsOf(from.section).indexOf(items[at].item),
        };
        const there = sheet(after);
        const section = there.retrospective.sections[place.section];
        const item = section && itemsOf(section)[place.item];
        assert.ok(section && item?.text === from.item.text, 'it stands where its neighbour stood');
        const back = planned({ sheet: there, section, item }, step === 'up' ? 'down' : 'up');
        assert.equal(applyEdits(after, editsIn(back, there.uri) ?? assert.fail('there is a way back')), text);
      }),
      { numRuns: RUNS },
    );
    assert.ok(done > RUNS / 4, `${done} of ${RUNS} moved`);
  });

  it('to another section or document keeps every word and every other item', () => {
    let done = 0;
    fc.assert(
      fc.property(
        retrospective,
        retrospective,
        fc.nat(12),
        fc.nat(12),
        fc.boolean(),
        fc.boolean(),
        (one, other, pick, at, leaves, before) => {
          const from = pickFrom(standings(one.text), pick);
          const to = leaves ? sheet(other.text, 'elsewhere/2023.md') : from?.sheet;
          if (from === undefined || to === undefined) return;
          const target = pickFrom(
            to.retrospective.sections.flatMap((section) => itemsOf(section).map(({ text }) => text)),
            at,
          );
          if (target === undefined) return;
          const plan = planned(from, before ? { before: target } : { behind: target }, to);
          const [cut, paste] = [editsIn(plan, from.sheet.uri), editsIn(plan, to.uri)];
          if (cut === undefined || paste === undefined) return;
          done++;
          const left = applyEdits(from.sheet.text, cut);
          assertWhole(from.sheet.text, left, cut);
          if (!leaves) return assert.deepEqual(wordsOf(left), wordsOf(one.text));
          const joined = applyEdits(to.text, paste);
          assertWhole(to.text, joined, paste);
          assert.deepEqual(
            [...wordsOf(left), ...wordsOf(joined)].sort(),
            [...wordsOf(one.text), ...wordsOf(other.text)].sort(),
          );
        },
      ),
      { numRuns: RUNS },
    );
    assert.ok(done > RUNS / 5, `${done} of ${RUNS} moved`);
  });
});

describe('every entry', function () {
  this.timeout(600_000 + RUNS * 100);

  it('that is deleted is gone with its notes, and all else is as before', () => {
    let done = 0;
    fc.assert(
      fc.property(retrospective, fc.nat(12), ({ text, lazy }, pick) => {
        const own = sheet(text);
        const found = pickFrom([...entryRefsOf(own.retrospective, own.uri)], pick);
        if (found === undefined || lazy) return;
        const [entry, ref] = found;
        const edits = editsIn(deleteEntry(new Map([[own.uri, own]]), ref, MOVING), own.uri);
        if (edits === undefined) return;
        done++;
        const [edit, ...others] = edits;
        assert.deepEqual([edit?.text, others.length], ['', 0], 'one stretch of text goes');
        const after = applyEdits(text, edits);
        assertWhole(text, after, edits);
        const gone = wordsOf(text.slice(entry.block.start, entry.block.end));
        assert.deepEqual(wordsOf(after), wordsOf(text).filter(dropping(gone)));
      }),
      { numRuns: RUNS },
    );
    assert.ok(done > RUNS / 4, `${done} of ${RUNS} changed`);
  });
});

/** Passes over each of some lines once. */
function dropping(lines: readonly string[]): (line: string) => boolean {
  const left = [...lines];
  return (line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
}

describe('every goal', function () {
  this.timeout(600_000 + RUNS * 100);

  it('that is renamed has its new words, and that is deleted is gone, and all else is as before', () => {
    let done = 0;
    fc.assert(
      fc.property(retrospective, fc.nat(6), fc.boolean(), ({ text, lazy }, pick, isDeleted) => {
        const own = sheet(text);
        const ref = pickFrom([...refsOf(own.retrospective, own.uri).values()], pick);
        if (ref === undefined || lazy) return;
        const sheets = new Map([[own.uri, own]]);
        const plan = isDeleted ? deleteGoals(sheets, [ref], MOVING) : renameGoals(sheets, [ref], 'Brand new', MOVING);
        const edits = editsIn(plan, own.uri);
        if (edits === undefined) return;
        done++;
        assertWhole(text, applyEdits(text, edits), edits);
        assert.equal(edits.length, 1, 'one stretch of text');
      }),
      { numRuns: RUNS },
    );
    assert.ok(done > RUNS / 2, `${done} of ${RUNS} changed`);
  });
});
