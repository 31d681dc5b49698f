import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { COUNTING_FLAGS } from './countingFlags.ts';

describe('the work of what is shown', () => {
  let work: Readonly<Record<string, readonly [once: number, twice: number]>>;
  before(function () {
    this.timeout(60_000);
    const script = path.join(import.meta.dirname, 'countJournalWork.ts');
    work = JSON.parse(
      execFileSync(process.execPath, [...COUNTING_FLAGS, script], { input: '[40, 80]', encoding: 'utf8' }),
    );
  });

  for (const what of [
    'journals',
    'rows of the tree',
    'rows of a long document',
    'stories of the goals of a long document',
    'a year on the dashboard',
    'all years on the dashboard',
    'references to goals',
  ]) {
    it(`at most doubles when there is twice as much: ${what}`, () => {
      const [once, twice] = work[what] ?? [0, 0];
      assert.ok(once > 100, `counts ${once}`);
      assert.ok(twice <= 2 * 1.05 * once, `${once} → ${twice}: ${(twice / once).toFixed(2)} times`);
    });
  }
});
