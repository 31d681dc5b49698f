import assert from 'node:assert/strict';
import type { SeveralRefusal, Texts } from '../../../src/workspace/editProtocol.ts';
import { countUp, hostWith, TEXT } from './countedLines.ts';

describe('a change of several documents through the one door', () => {
  const both = {
    plan(texts: Texts) {
      const plans = [...texts].map(([uri, text]) => ({ uri, plan: countUp('a').plan(text) }));
      const refusals = plans.flatMap(({ uri, plan }): SeveralRefusal[] =>
        'refused' in plan ? [{ ...plan, uri }] : [],
      );
      const edits = plans.flatMap(({ uri, plan }) => ('refused' in plan ? [] : [[uri, plan] as const]));
      return refusals[0] ?? new Map(edits);
    },
  };
  const changed = { kind: 'changed', settled: 'saved', holds: true };
  const outcomes = [
    { uri: 'x', outcome: changed },
    { uri: 'y', outcome: changed },
  ];

  it('is one edit of the host and one step of undo', async () => {
    const { host, door, document } = hostWith({ x: TEXT, y: TEXT });
    assert.deepEqual(await door.changeSeveral(['x', 'y', 'x'], both), outcomes);
    assert.deepEqual(host.calls, ['open x', 'open y', 'apply x y', 'settle x', 'settle y']);
    assert.deepEqual([document('x').disk, document('y').disk], Array(2).fill('a: 1\nb: 0\nc: 0\n'));
    assert.deepEqual(await door.undo(), outcomes);
    assert.deepEqual([document('x').disk, document('y').disk], [TEXT, TEXT]);
    assert.deepEqual(await door.undo(), []);
  });

  it('leaves all as they were where one refuses, and says which', async () => {
    const { door, document } = hostWith({ x: TEXT, y: 'b: 0\n' });
    const outcome = { kind: 'refused', code: 'goal-gone', line: undefined };
    assert.deepEqual(await door.changeSeveral(['x', 'y'], both), [{ uri: 'y', outcome }]);
    assert.deepEqual([document('x').text, document('x').disk], [TEXT, TEXT]);
    assert.deepEqual(await door.undo(), []);
  });

  it('leaves all as they were where the host will not change one, or one cannot be opened', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    document('y').refusals = 2;
    assert.deepEqual(await door.changeSeveral(['x', 'y'], both), [
      { uri: 'x', outcome: { kind: 'failed', step: 'apply' } },
    ]);
    const [gone] = await door.changeSeveral(['x', 'z'], both);
    assert.equal(gone?.uri, 'z');
    assert.equal(document('x').text, TEXT);
  });

  it('is not taken back by half where one text has moved on', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    await door.changeSeveral(['x', 'y'], both);
    document('x').become(`${document('x').text}more\n`);
    assert.deepEqual(await door.undo(), [
      { uri: 'x', outcome: { kind: 'refused', code: 'moved-on', line: undefined } },
    ]);
    assert.deepEqual([document('x').text, document('y').text], ['a: 1\nb: 0\nc: 0\nmore\n', 'a: 1\nb: 0\nc: 0\n']);
    document('x').undo();
    assert.deepEqual(await door.undo(), outcomes);
    assert.deepEqual([document('x').text, document('y').text], [TEXT, TEXT]);
  });

  it('waits for the changes of each of its documents', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    await Promise.all([
      door.change('y', countUp('a')),
      door.changeSeveral(['x', 'y'], both),
      door.change('x', countUp('a')),
    ]);
    assert.deepEqual([document('x').text, document('y').text], Array(2).fill('a: 2\nb: 0\nc: 0\n'));
  });

  it('is nothing where there is nothing to change', async () => {
    const { door } = hostWith({ x: TEXT });
    assert.deepEqual(await door.changeSeveral(['x'], { plan: () => new Map() }), [
      { uri: 'x', outcome: { kind: 'unchanged' } },
    ]);
    assert.deepEqual(await door.undo(), []);
  });
});
