// The Chromium in which tests show the workbench: CHROMIUM_PATH, an installed one, else one from npm.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from './install.mjs';
import { unpack } from './npm.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const VERSION = '153.0.0';

export function launchBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=en-US'];
  const executablePath = process.env.CHROMIUM_PATH ?? INSTALLED.find((file) => fs.existsSync(file));
  return chromium.launch({ args, ...(executablePath ? { executablePath } : chromiumFromNpm()) });
}

/** Only the archives of @sparticuz/chromium are used: the browser, the libraries and the fonts that it needs. */
function chromiumFromNpm() {
  const folder = path.join(root, '.vscode-test', `chromium-${VERSION}`);
  if (!fs.existsSync(folder)) installChromium(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? path.join(folder, 'fonts.conf'),
    },
  };
}

function installChromium(folder) {
  const started = Date.now();
  console.log(`Installing Chromium ${VERSION} (from npm, about 200 MB, once) …`);
  const part = `${folder}.part`;
  fs.rmSync(part, { recursive: true, force: true });
  const archives = path.join(part, 'archives');
  unpack(`@sparticuz/chromium@${VERSION}`, 'package/bin', archives);
  const open = (name) => brotliDecompressSync(fs.readFileSync(path.join(archives, name)));
  fs.writeFileSync(path.join(part, 'chromium'), open('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) execFileSync('tar', ['x', '-C', part], { input: open(name) });
  fs.rmSync(archives, { recursive: true });
  // Without any font Chromium ends at once. The system's come first: a CJK font may be among them.
  const fonts = [
    '<dir>/usr/share/fonts</dir>',
    '<dir prefix="relative">fonts</dir>',
    `<cachedir>${path.join(folder, 'cache')}</cachedir>`,
  ];
  fs.writeFileSync(
    path.join(part, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts.join('')}</fontconfig>`,
  );
  fs.renameSync(part, folder);
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
