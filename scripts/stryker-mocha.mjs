// Runs mocha for Stryker, in one process and with the tests that reach a mutant alone. Stryker's own runner looks for
// files that mocha 12 has moved.
import fs from 'node:fs';
import fc from 'fast-check';
import Mocha from 'mocha';

/** Where instrumented code looks for the mutant that is on, and writes down which ones a test came by. */
const CONTEXT = '__stryker__';

/** Stryker tells what came of the tests. */
class Silent {}

/** A mutant that survives some dozens of documents out of a property survives a thousand, nearly always. */
process.env.LONG_RUNS ??= '20';
/** The same ones for every mutant: else one is killed by chance, and the count of an evening is not that of the next. */
fc.configureGlobal({ seed: 20231231 });

class MochaRunner {
  #spec;
  #mocha;
  #loaded = false;
  #perTest = false;
  #context;

  constructor(options) {
    this.#spec = options.mochaSpec;
    globalThis[CONTEXT] ??= {};
    this.#context = globalThis[CONTEXT];
  }

  capabilities() {
    // Modules are imported once: for a mutant in what runs at import, Stryker starts a process of its own.
    return { reloadEnvironment: false };
  }

  init() {
    this.#mocha = new Mocha({ reporter: Silent, timeout: 0 });
    this.#mocha.cleanReferencesAfterRun(false);
    for (const file of fs.globSync(this.#spec)) this.#mocha.addFile(fs.realpathSync(file));
    const runner = this;
    this.#mocha.suite.beforeEach(function () {
      if (runner.#perTest) runner.#context.currentTestId = this.currentTest.fullTitle();
    });
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    this.#perTest = coverageAnalysis === 'perTest';
    const result = await this.#run(disableBail);
    this.#perTest = false;
    return result.status === 'complete' ? { ...result, mutantCoverage: this.#context.mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, mutantActivation }) {
    Object.assign(this.#context, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const wanted = new Set(testFilter);
    // mocha asks for nothing else of a pattern.
    this.#mocha.options.grep = { test: (title) => testFilter === undefined || wanted.has(title) };
    const result = await this.#run(disableBail, activeMutant.id, mutantActivation);
    if (result.status !== 'complete') return result;
    const failed = result.tests.filter((test) => test.status === 1);
    if (failed.length === 0) return { status: 'survived', nrOfTests: result.tests.length };
    return {
      status: 'killed',
      failureMessage: failed[0].failureMessage,
      killedBy: failed.map(({ id }) => id),
      nrOfTests: result.tests.length,
    };
  }

  async #run(disableBail, mutant, activation) {
    try {
      if (!this.#loaded) {
        this.#context.activeMutant = activation === 'static' ? mutant : undefined;
        await this.#mocha.loadFilesAsync();
        this.#loaded = true;
      }
      this.#context.activeMutant = mutant;
      setBail(this.#mocha.suite, !disableBail);
      const tests = await this.#tests();
      const { hitCount, hitLimit } = this.#context;
      if (hitLimit !== undefined && hitCount > hitLimit) return { status: 'timeout', reason: 'it goes on and on' };
      return { status: 'complete', tests };
    } catch (error) {
      return { status: 'error', errorMessage: String(error) };
    }
  }

  #tests() {
    const tests = [];
    const note = (test, status, more) =>
      tests.push({ id: test.fullTitle(), name: test.fullTitle(), timeSpentMs: test.duration ?? 0, status, ...more });
    return new Promise((resolve) => {
      const runner = this.#mocha.run(() => resolve(tests));
      runner.on('pass', (test) => note(test, 0));
      runner.on('fail', (test, error) => note(test, 1, { failureMessage: String(error) }));
    });
  }
}

function setBail(suite, bail) {
  suite.bail(bail);
  for (const child of suite.suites) setBail(child, bail);
}

const create = (options) => new MochaRunner(options);
create.inject = ['options'];
export const strykerPlugins = [{ kind: 'TestRunner', name: 'mocha-12', factory: create }];
export const strykerValidationSchema = {
  properties: { mochaSpec: { description: 'The test files.', type: 'array', items: { type: 'string' } } },
};
