/**
 * Runs every test/host/*.test.ts inside VS Code: the same bundle in the Node extension host and in the web one, where
 * mocha is its browser build.
 */
import 'mocha/mocha.js';
import { testFiles } from 'test-files';
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  console.log(
    `VS Code ${vscode.version} (${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'} interface)`,
  );
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 });
  const suites = new Map<string, Mocha.Suite[]>();
  for (const [file, load] of Object.entries(testFiles)) {
    const before = mocha.suite.suites.length;
    await load();
    suites.set(file, mocha.suite.suites.slice(before));
  }
  const failures = await runMocha();
  const idle = [...suites].filter(([, own]) => !own.some(hasRun)).map(([file]) => file);
  if (idle.length > 0) throw new Error(`no test ran in ${idle.join(', ')}`);
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}

function runMocha(): Promise<number> {
  // mocha's browser build reads options from the address of its page, which an extension host does not have.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  return new Promise((resolve) => mocha.run(resolve));
}

function hasRun(suite: Mocha.Suite): boolean {
  return suite.tests.some((test) => test.state !== undefined && !test.isPending()) || suite.suites.some(hasRun);
}
