#!/usr/bin/env node
// Stands in for the `code` executable when @vscode/test-electron runs tests: understands its command line, runs them in
// the VS Code from npm with a headless Chromium as its window, and exits with their code.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { NOISE } from './noise.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { startWebServer } from './web-server.mjs';

/** After this many seconds without a result a host hangs. */
const TIMEOUT = Number(process.env.VSCODE_NPM_TIMEOUT ?? 900);
const EXIT_HUNG = 124;

const { values, positionals } = parseArgs({
  strict: false, // desktop VS Code has many more options
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    locale: { type: 'string' },
  },
});
const folder = path.resolve(positionals[0]);
const extension = path.resolve(values.extensionDevelopmentPath);
const tests = path.resolve(values.extensionTestsPath);

let server;
let browser;
let ending = false;

async function end(code, reason) {
  if (ending) return;
  ending = true;
  if (reason) console.error(`${reason}\n${server?.tail?.() ?? ''}`);
  await Promise.race([browser?.close(), sleep(3000)]);
  await server?.stop();
  // @vscode/test-electron drops what is still in the pipe when we exit.
  await new Promise((resolve) => process.stdout.write('', resolve));
  await sleep(150);
  process.exit(code);
}

function print(type, parts) {
  const text = format(...parts);
  if (ending || type === 'trace' || type === 'debug' || NOISE.test(text)) return;
  (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
}

async function runTests() {
  const web = values.extensionDevelopmentKind === 'web';
  server = web
    ? await startWebServer({ folder, extension, tests })
    : await startServer({
        driver: true,
        locale: values.locale,
        onExtensionOutput: (text) => process.stdout.write(text),
        onExit: (reason) => void end(1, reason),
      });
  browser = await launchBrowser();
  browser.on('disconnected', () => void end(1, 'the browser ended'));
  const page = await browser.newPage();
  page.on('crash', () => void end(1, 'the page crashed'));
  // The two functions through which the workbench reports when its driver is on.
  await page.exposeFunction('codeAutomationLog', print);
  await page.exposeFunction('codeAutomationExit', async (code) => {
    // NODE_V8_COVERAGE is written when the extension host ends.
    if (process.env.NODE_V8_COVERAGE) await Promise.race([server.hostExited, sleep(3000)]);
    await end(code);
  });
  const url = web
    ? server.url
    : workbenchUrl(server, { folder, extensions: [extension], tests, disableExtensions: true });
  await page.goto(url);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130, signal));
setTimeout(() => void end(EXIT_HUNG, `the host hung: no result after ${TIMEOUT} s`), TIMEOUT * 1000).unref();
runTests().catch((error) => end(1, error.stack));
