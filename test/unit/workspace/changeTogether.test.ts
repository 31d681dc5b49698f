import assert from 'node:assert/strict';
import { countUp, hostWith, TEXT } from './countedLines.ts';

describe('a change of several documents through the one door', () => {
  const both = ['x', 'y'].map((uri) => ({ uri, change: countUp('a') }));

  it('is one step of undo', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    assert.equal((await door.changeTogether(both))?.outcome.kind, 'changed');
    assert.deepEqual([document('x').disk, document('y').disk], Array(2).fill('a: 1\nb: 0\nc: 0\n'));
    assert.equal((await door.undo()).kind, 'tried');
    assert.deepEqual([document('x').disk, document('y').disk], [TEXT, TEXT]);
    assert.deepEqual(await door.undo(), { kind: 'nothing' });
  });

  it('leaves all as they were where one refuses, and says which', async () => {
    const { door, document } = hostWith({ x: TEXT, y: 'b: 0\n' });
    const outcome = { kind: 'refused', code: 'goal-gone', line: undefined };
    assert.deepEqual(await door.changeTogether(both), { uri: 'y', outcome });
    assert.deepEqual([document('x').text, document('x').disk], [TEXT, TEXT]);
    assert.deepEqual(await door.undo(), { kind: 'nothing' });
  });

  it('is not taken back by half where one text has moved on', async () => {
    const { door, document } = hostWith({ x: TEXT, y: TEXT });
    await door.changeTogether(both);
    document('x').become(`${document('x').text}more\n`);
    const undone = await door.undo();
    assert.equal(undone.kind === 'tried' && undone.outcome.kind, 'refused');
    assert.deepEqual([document('x').text, document('y').text], ['a: 1\nb: 0\nc: 0\nmore\n', 'a: 1\nb: 0\nc: 0\n']);
    document('x').undo();
    assert.equal((await door.undo()).kind, 'tried');
    assert.deepEqual([document('x').text, document('y').text], [TEXT, TEXT]);
  });

  it('is nothing where there is nothing to change', async () => {
    const { door } = hostWith({ x: TEXT });
    assert.equal(await door.changeTogether([]), undefined);
    assert.deepEqual(await door.undo(), { kind: 'nothing' });
  });
});
