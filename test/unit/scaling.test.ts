import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** V8 is kept from forgetting counts, and from counting a function only from its second call on. */
const FLAGS = [
  '--no-lazy-feedback-allocation',
  '--no-flush-bytecode',
  '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
];

describe('the work of what is shown', () => {
  let work: Readonly<Record<string, readonly [once: number, twice: number]>>;
  before(function () {
    this.timeout(60_000);
    const script = path.join(import.meta.dirname, 'countJournalWork.ts');
    work = JSON.parse(execFileSync(process.execPath, [...FLAGS, script], { input: '[40, 80]', encoding: 'utf8' }));
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
