// npm run screenshots: takes the README's pictures from the real workbench, on a copy of the example journals.
// Needs fonts for Korean and emoji on the machine (Debian: fonts-noto-cjk fonts-noto-color-emoji fonts-noto-mono).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './vscode/install.mjs';
import { openWindow } from './vscode/window.mjs';

const LANGUAGES = [
  {
    suffix: '',
    view: 'Retrospective',
    journal: 'retrospectives',
    other: '회고',
    goal: 'Swim three mornings',
    allYears: 'All Years',
  },
  {
    suffix: '-ko',
    locale: 'ko',
    view: '회고',
    journal: '회고',
    other: 'retrospectives',
    goal: '두 달에 책',
    allYears: '모든 해',
  },
];
const THEMES = { light: 'Light Modern', dark: 'Dark Modern' };
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'Noto Sans Mono, Noto Sans Mono CJK KR, monospace',
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'window.title': ' ',
};

const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-pictures-'));
try {
  execFileSync(process.execPath, [path.join(root, 'esbuild.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.env.FONTCONFIG_FILE = writeFontConfig();
  const folder = path.join(temp, 'example');
  fs.cpSync(path.join(root, 'example'), folder, { recursive: true });
  for (const language of LANGUAGES) await takeAll(language, folder);
} finally {
  fs.rmSync(temp, { recursive: true });
}

async function takeAll(language, folder) {
  const { locale, suffix } = language;
  const window = await openWindow({ folder, locale, settings: SETTINGS, size: { width: 1440, height: 900 } });
  try {
    await showYear(window, language);
    await takeInEachTheme(window, `overview${suffix}`);
    await window.webview().getByRole('button', { name: language.allYears }).click();
    await window.webview().getByRole('heading', { name: language.allYears }).waitFor();
    await window.tab('2025.md').click({ button: 'middle' }); // closes it: the page has the room of both
    await takeInEachTheme(window, `all-years${suffix}`);
  } finally {
    await window.close();
  }
}

/** A year in the tree, in the text and on the dashboard. */
async function showYear(window, { view, journal, other, goal }) {
  await window.openView(view);
  await window.row(other).first().locator('.monaco-tl-twistie').click();
  await window.expand(/^2025/);
  await window.row(goal).first().waitFor();
  await openPath(window, `${journal}/2025.md`);
  await window.codeLens('').first().waitFor();
  await window.page.keyboard.press('F1');
  await window.answer('>retrospective.openDashboard');
  await window.webview().getByRole('heading', { name: '2025' }).first().waitFor();
  await window.sidebarWidth(320);
}

async function takeInEachTheme(window, name) {
  for (const [theme, id] of Object.entries(THEMES)) {
    await window.theme(id);
    await window.page.mouse.move(720, 890); // no tooltip, no hovered row
    await window.page.waitForTimeout(1000); // colours fade, the dashboard repaints
    const file = path.join(root, 'docs/images', `${name}-${theme}.png`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await window.screenshot(file);
    console.log(`${path.relative(root, file)}  ${(fs.statSync(file).size / 1024).toFixed(0)} KB`);
  }
}

/** Opens a file by its path, where `openFile` would have to choose between several of the same name. */
async function openPath(window, file) {
  await window.page.keyboard.press('Control+P');
  await window.quickInput.fill(file);
  await window.quickPickRows
    .filter({ hasText: path.basename(file) })
    .first()
    .click();
  await window.tab(path.basename(file)).waitFor();
}

/** Plain sans serif faces for the workbench, whatever the machine's own configuration prefers. */
function writeFontConfig() {
  const file = path.join(temp, 'fonts.conf');
  const faces = ['Open Sans', 'Noto Sans', 'Noto Sans CJK KR', 'Noto Color Emoji'].map(
    (face) => `<family>${face}</family>`,
  );
  const alias = (family) =>
    `<alias binding="strong"><family>${family}</family><prefer>${faces.join('')}</prefer></alias>`;
  const bundled = fs.globSync(path.join(root, '.vscode-test/chromium-*/fonts'));
  const folders = ['/usr/share/fonts', ...bundled].map((folder) => `<dir>${folder}</dir>`);
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${temp}/cache</cachedir>${['system-ui', 'sans-serif', 'Ubuntu', 'Droid Sans'].map(alias).join('')}</fontconfig>`,
  );
  return file;
}
