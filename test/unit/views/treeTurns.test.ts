import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { type TreeTurns, treeTurns } from '../../../src/views/treeTurns.ts';

/** Longer than any test takes. */
const LONG = 600_000;

describe('turns of the tree', () => {
  let over: number;
  let turns: TreeTurns;
  const begin = (patience: number) => {
    over = 0;
    turns = treeTurns(patience, () => {
      over++;
    });
  };
  afterEach(() => turns.dispose());

  it('are over when everything has been asked for, and say so after the answer', async () => {
    begin(LONG);
    assert.ok(turns.areOver);
    turns.begin('2023', '2024');
    turns.end('2024');
    assert.ok(!turns.areOver);
    assert.deepEqual(
      ['2023', '2024'].map((id) => turns.awaits(id)),
      [true, false],
    );
    turns.end('2023');
    assert.ok(turns.areOver);
    assert.equal(over, 0);
    await pause(5);
    assert.equal(over, 1);
  });

  it('are not over where the answer makes VS Code ask for more', async () => {
    begin(LONG);
    turns.begin('2023');
    turns.end('2023');
    turns.begin('below 2023');
    await pause(5);
    assert.equal(over, 0);
    turns.end('below 2023');
    await pause(5);
    assert.equal(over, 1);
  });

  it('are over for what nobody asks for in the end', async () => {
    begin(1);
    turns.begin('2023');
    while (over === 0) await pause(1);
    assert.ok(turns.areOver);
  });

  it('take no notice of what is asked for by itself', async () => {
    begin(LONG);
    turns.end('2023');
    turns.begin();
    await pause(5);
    assert.equal(over, 0);
    assert.ok(turns.areOver);
  });

  it('end with what they are for', async () => {
    begin(1);
    turns.begin('2023', '2024');
    turns.end('2023');
    turns.dispose();
    await pause(10);
    assert.equal(over, 0);
  });
});
