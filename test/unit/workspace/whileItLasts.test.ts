import assert from 'node:assert/strict';
import { whileItLasts } from '../../../src/workspace/whileItLasts.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('work that may take long', () => {
  async function told(work: Promise<unknown>): Promise<number> {
    let count = 0;
    whileItLasts(work, 50, () => count++);
    await pause(200);
    return count;
  }

  it('is told of once while it goes on', async () => assert.equal(await told(pause(150)), 1));

  it('is not told of where it is over before, well or badly', async () => {
    assert.equal(await told(Promise.resolve()), 0);
    const failing = Promise.reject(new Error('on purpose'));
    assert.equal(await told(failing), 0);
  });
});
