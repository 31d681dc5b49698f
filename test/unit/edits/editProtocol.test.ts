import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { countUp, hostWith, TEXT } from './countedLines.ts';
import type { StandInDocument } from './documents.ts';

const RUNS = Number(process.env['LONG_RUNS'] ?? 1000);
const NAMES = ['a', 'b', 'c'] as const;

describe('the one door', () => {
  it('changes and saves a document that was clean', async () => {
    const { door, document } = hostWith({ x: TEXT });
    assert.deepEqual(await door.change('x', countUp('b')), { kind: 'changed', settled: 'saved', holds: true });
    assert.equal(document('x').disk, 'a: 0\nb: 1\nc: 0\n');
  });

  it('T02 acts on the unsaved text of an editor and leaves the file alone', async () => {
    const { door, document } = hostWith({ x: TEXT });
    document('x').become(`new: 0\n${TEXT}`);
    assert.deepEqual(await door.change('x', countUp('b')), { kind: 'changed', settled: 'left-unsaved', holds: true });
    assert.deepEqual([document('x').text, document('x').disk], ['new: 0\na: 0\nb: 1\nc: 0\n', TEXT]);
  });

  it('T03 refuses what is gone, without an exception and without an edit', async () => {
    const { host, door, document } = hostWith({ x: TEXT });
    document('x').become('a: 0\n');
    assert.deepEqual(await door.change('x', countUp('c')), { kind: 'refused', code: 'goal-gone', line: undefined });
    assert.equal(document('x').text, 'a: 0\n');
    assert.deepEqual(host.calls, ['open x']);
  });

  it('does nothing where there is nothing to change', async () => {
    const { host, door } = hostWith({ x: TEXT });
    assert.deepEqual(await door.change('x', { plan: () => [] }), { kind: 'unchanged' });
    assert.deepEqual(host.calls, ['open x']);
  });

  it('T06 makes as many steps as there are toggles in one tick', async () => {
    const { door, document } = hostWith({ x: TEXT });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => door.change('x', countUp('a'))));
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind),
      Array(5).fill('changed'),
    );
    assert.equal(document('x').text, 'a: 5\nb: 0\nc: 0\n');
  });

  it('T07 tries once more on fresh text where the host refuses, and then says so', async () => {
    const { door, document } = hostWith({ x: TEXT });
    document('x').refusals = 1;
    assert.equal((await door.change('x', countUp('a'))).kind, 'changed');
    document('x').refusals = 2;
    assert.deepEqual(await door.change('x', countUp('a')), { kind: 'failed', step: 'apply' });
    assert.equal(document('x').text, 'a: 1\nb: 0\nc: 0\n');
  });

  it('T08 keeps what another extension changes between our reading and our edit', async () => {
    let meddled = false;
    const { door, document } = hostWith({ x: TEXT }, async (step) => {
      if (step !== 'apply x' || meddled) return;
      meddled = true;
      document('x').become(`theirs\n${document('x').text}`);
    });
    assert.equal((await door.change('x', countUp('b'))).kind, 'changed');
    assert.equal(document('x').text, 'theirs\na: 0\nb: 1\nc: 0\n');
  });

  it('T09 changes no other document than the one that was named', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT, z: TEXT });
    await door.change('x', countUp('a'));
    assert.deepEqual([document('y').text, document('z').text], [TEXT, TEXT]);
  });

  it('says in the outcome when the text does not hold what was asked', async () => {
    const { door } = hostWith({ x: TEXT });
    const outcome = await door.change('x', { ...countUp('a'), holds: (text) => text.includes('a: 7') });
    assert.deepEqual(outcome, { kind: 'changed', settled: 'saved', holds: false });
  });

  it('names the step at which the host threw', async () => {
    const { door } = hostWith({});
    const outcome = await door.change('gone', countUp('a'));
    assert.equal(outcome.kind === 'failed' && outcome.step, 'open');
    const error = new Error('EROFS');
    const { door: other } = hostWith({ x: TEXT }, async (step) => {
      if (step === 'apply x') throw error;
    });
    assert.deepEqual(await other.change('x', countUp('a')), { kind: 'failed', step: 'apply', error });
  });

  it('goes on with the queue after a plan that threw', async () => {
    const { door } = hostWith({ x: TEXT });
    const broken = door.change('x', {
      plan: () => {
        throw new RangeError('broken plan');
      },
    });
    const next = door.change('x', countUp('a'));
    await assert.rejects(broken, RangeError);
    assert.equal((await next).kind, 'changed');
  });
});

describe('undo through the one door', () => {
  it('takes changes back, the last one first', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    await door.change('x', countUp('a'));
    await door.change('y', countUp('b'));
    const changed = { kind: 'changed', settled: 'saved', holds: true };
    assert.deepEqual(await door.undo(), [{ uri: 'y', outcome: changed }]);
    assert.deepEqual(await door.undo(), [{ uri: 'x', outcome: changed }]);
    assert.deepEqual([document('x').text, document('y').text], [TEXT, TEXT]);
    assert.deepEqual(await door.undo(), []);
  });

  it('does not touch a text that has moved on, nor an older change in its place', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    await door.change('x', countUp('a'));
    await door.change('y', countUp('a'));
    document('y').become(`${document('y').text}more\n`);
    const refused = [{ uri: 'y', outcome: { kind: 'refused', code: 'moved-on', line: undefined } }];
    assert.deepEqual(await door.undo(), refused);
    assert.deepEqual(await door.undo(), refused);
    assert.equal(document('x').text, 'a: 1\nb: 0\nc: 0\n');
    document('y').undo();
    assert.equal((await door.undo()).length, 1);
    assert.equal(document('y').text, TEXT);
  });

  it('keeps no more than the last changes', async () => {
    const { door, document } = hostWith({ x: TEXT });
    for (let i = 0; i < 30; i++) await door.change('x', countUp('a'));
    for (let i = 0; i < 30; i++) await door.undo();
    assert.equal(document('x').text, 'a: 10\nb: 0\nc: 0\n');
  });
});

describe('races at the one door', function () {
  this.timeout(60_000 + RUNS * 10);

  const interference = fc.record({
    what: fc.constantFrom('type', 'external', 'save', 'revert', 'refuse'),
    at: fc.nat(3),
  });

  /** One change of the world from outside. */
  function interfere(document: StandInDocument, { what, at }: { what: string; at: number }, line: string): void {
    const lines = document.text.split('\n');
    switch (what) {
      case 'type':
        document.become([...lines.slice(0, at), line, ...lines.slice(at)].join('\n'));
        break;
      case 'external':
        document.disk = `${line}\n${document.disk}`;
        // VS Code reads a file anew where nothing is unsaved.
        if (document.text === document.disk.slice(line.length + 1)) document.become(document.disk);
        break;
      case 'save':
        document.save();
        break;
      case 'revert':
        document.become(document.disk);
        break;
      case 'refuse':
        document.refusals = 1;
        break;
    }
  }

  /** Which of the lines a change counts up, and nothing else; none where it does more or less. */
  const countedUp = ({ before, after }: StandInDocument['changes'][number]) =>
    NAMES.find((name) => {
      const plan = countUp(name).plan(before);
      return !isRefusal(plan) && applyEdits(before, plan) === after;
    });

  it('T05 ends as the serial application of all keys and toggles would', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }),
        fc.array(interference, { maxLength: 12 }),
        async (scheduler, toggles, events) => {
          const { door, document } = hostWith({ x: TEXT }, (step) => scheduler.schedule(Promise.resolve(), step));
          const x = document('x');
          const ofOthers = new Set<StandInDocument['changes'][number]>();
          scheduler.scheduleSequence(
            events.map((event, index) => async () => {
              const before = x.changes.length;
              interfere(x, event, `typed ${index}`);
              for (const change of x.changes.slice(before)) ofOthers.add(change);
            }),
          );
          const changed: string[] = [];
          const outcomes = toggles.map(async (name) => {
            const outcome = await door.change('x', countUp(name));
            if (outcome.kind === 'changed') changed.push(name);
            else assert.deepEqual(outcome, { kind: 'failed', step: 'apply' });
          });
          await scheduler.waitFor(Promise.all(outcomes));
          await scheduler.waitIdle();
          const ours = x.changes.filter((change) => !ofOthers.has(change));
          assert.deepEqual(ours.map(countedUp), changed);
        },
      ),
      { numRuns: RUNS },
    ));
});

describe('faults at the one door', () => {
  it('loses nothing whichever call fails, and a rerun succeeds', async () => {
    for (let failing = 1; ; failing++) {
      let call = 0;
      const { host, door, document } = hostWith({ x: TEXT }, async () => {
        call++;
        if (call === failing) throw new Error('EIO');
      });
      const outcome = await door.change('x', countUp('b'));
      const { text, disk } = document('x');
      if (outcome.kind === 'changed') assert.equal(text, 'a: 0\nb: 1\nc: 0\n');
      else assert.deepEqual([outcome.kind, text], ['failed', TEXT]);
      assert.ok(disk === text || disk === TEXT);
      if (failing > host.calls.length) break;
      // What failed is tried again; what was changed and not saved is still there to be saved.
      if (outcome.kind !== 'changed') assert.equal((await door.change('x', countUp('b'))).kind, 'changed');
      assert.equal(document('x').text, 'a: 0\nb: 1\nc: 0\n');
    }
  });

  it('reports a save that failed as a change that stands', async () => {
    const failed = new Error('EACCES');
    const { door, document } = hostWith({ x: TEXT }, async (step) => {
      if (step === 'settle x') throw failed;
    });
    assert.deepEqual(await door.change('x', countUp('a')), { kind: 'changed', settled: { failed }, holds: true });
    assert.deepEqual([document('x').text, document('x').disk], ['a: 1\nb: 0\nc: 0\n', TEXT]);
  });
});
