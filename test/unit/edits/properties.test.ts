import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEntries } from '../../../src/edits/addEntries.ts';
import { addGoal } from '../../../src/edits/addGoal.ts';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { applyEdits, inverseOf, isRefusal, type TextEdit } from '../../../src/edits/textEdit.ts';
import type { FoundGoal } from '../../../src/journal/find.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { DEFAULT_STATUSES, nextStatus, type StatusId } from '../../../src/journal/status.ts';
import { retrospective } from './grammar.ts';
import { goalsOf, retrospectiveOf, WRITING } from './journalText.ts';

/** A thousand in the test command; `npm run test:long` asks for more. */
const RUNS = Number(process.env['LONG_RUNS'] ?? 1000);
const STATUS = fc.constantFrom(...DEFAULT_STATUSES.map((status) => status.id));

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

function lineEnds(text: string): readonly string[] {
  return text.match(/\r\n|\r|\n/g) ?? [];
}

/** What a change of one goal's status must leave as it is. Open boxes and strikes take their meaning from the others. */
function restOf(model: Retrospective, except: number) {
  const others = goalsOf(model).map(({ goal }, index) => {
    const inferred = goal.marks.some(
      ({ notation, status }) => notation === 'strike' || (notation === 'box' && status !== 'done'),
    );
    return [goal.text, goal.notes.map((note) => note.text), index === except || inferred ? '' : goal.status];
  });
  const sections = model.sections.map((section) => [
    section.kind,
    section.heading?.text,
    'entries' in section ? section.entries.map((entry) => entry.text) : section.year,
  ]);
  return { year: model.year, title: model.title?.text, others, sections };
}

function assertNarrow(text: string, { goal }: FoundGoal, edits: readonly TextEdit[]): void {
  const places = [goal.line, ...goal.marks.map((mark) => mark.outer)];
  const segments = GRAPHEMES.segment(text);
  const isBoundary = (at: number) => at === text.length || segments.containing(at)?.index === at;
  for (const { span, text: written } of edits) {
    assert.ok(
      places.some((place) => place.start <= span.start && span.end <= place.end),
      'within the goal or its marks',
    );
    assert.ok(isBoundary(span.start) && isBoundary(span.end), 'T21: cuts no character');
    assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end) + written), 'T15: never a line end');
    assert.ok(written.length <= 40 && span.end - span.start <= 40, 'a mark, not a line');
  }
}

describe('every status change of every goal', function () {
  this.timeout(600_000 + RUNS * 100);

  it('changes the named spans and nothing else, and reads back as asked', () => {
    fc.assert(
      fc.property(retrospective, fc.nat(6), STATUS, ({ text, lazy }, pick, status) => {
        const before = retrospectiveOf(text);
        const goals = goalsOf(before);
        const index = pick % Math.max(1, goals.length);
        const found = goals[index];
        if (found === undefined) return;
        const plan = setStatus(text, before, found, status, WRITING);
        assert.ok(!isRefusal(plan), JSON.stringify(plan));
        assertNarrow(text, found, plan);
        const after = applyEdits(text, plan);
        assert.doesNotMatch(after, /\p{Surrogate}/u);
        assert.deepEqual(lineEnds(after), lineEnds(text));
        assert.equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'), 'T19');
        assert.equal(applyEdits(after, inverseOf(text, plan)), text, 'undo restores');
        const model = retrospectiveOf(after);
        assert.equal(goalsOf(model)[index]?.goal.status ?? 'planned', status);
        // Where a goal's paragraph goes on below it, a mark may be all that tells the reader where its own words end.
        if (!lazy) assert.deepEqual(restOf(model, index), restOf(before, index));
      }),
      { numRuns: RUNS },
    );
  });

  it('T24 is the identity over a full cycle where the mark is as the writer writes it', () => {
    fc.assert(
      fc.property(retrospective, fc.nat(6), ({ text, style, lazy }, pick) => {
        const goals = goalsOf(retrospectiveOf(text));
        const index = pick % Math.max(1, goals.length);
        const status = goals[index]?.goal.status ?? null;
        // An open box that means "missed", and a status outside the toggle, is nothing that the toggle comes back to.
        const inToggle =
          status === null || (style === 'box' ? ['done', 'planned'] : ['done', 'partly', 'missed']).includes(status);
        if (goals.length === 0 || !inToggle || lazy || (style !== 'behind' && style !== 'box')) return;
        let now = text;
        let current: StatusId | null = status;
        for (let step = 0; step < 4; step++) {
          current = nextStatus(DEFAULT_STATUSES, current);
          const model = retrospectiveOf(now);
          const found = goalsOf(model)[index] ?? assert.fail('the goal is still there');
          const plan = setStatus(now, model, found, current, WRITING);
          now = applyEdits(now, isRefusal(plan) ? assert.fail(plan.refused) : plan);
        }
        assert.equal(now, text);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('every addition', function () {
  this.timeout(600_000 + RUNS * 100);

  it('inserts one stretch of text, in the line ends around it, and reads back as one more', () => {
    fc.assert(
      fc.property(retrospective, fc.constantFrom('goal 2023', 'goal 2024', 'entry'), ({ text }, kind) => {
        const before = retrospectiveOf(text);
        const plan =
          kind === 'entry'
            ? addEntries(text, before, [{ month: 2, text: 'Brand new' }], WRITING)
            : addGoal(text, before, { year: Number(kind.slice(-4)), text: 'Brand new' }, WRITING);
        assert.ok(!isRefusal(plan), JSON.stringify(plan));
        const [edit, ...more] = plan;
        assert.ok(edit && more.length === 0 && edit.span.start === edit.span.end, 'one insertion');
        const after = applyEdits(text, plan);
        assert.equal(applyEdits(after, inverseOf(text, plan)), text, 'undo restores');
        const used = new Set(lineEnds(text));
        assert.ok(
          lineEnds(edit.text).every((end) => used.has(end)),
          'no foreign line end',
        );
        const count = (model: Retrospective) => [
          goalsOf(model).length,
          model.sections.flatMap((section) => ('entries' in section ? section.entries : [])).length,
        ];
        const [goals = 0, entries = 0] = count(before);
        assert.deepEqual(count(retrospectiveOf(after)), kind === 'entry' ? [goals, entries + 1] : [goals + 1, entries]);
      }),
      { numRuns: RUNS },
    );
  });
});
