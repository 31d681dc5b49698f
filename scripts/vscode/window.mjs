// Drives the workbench as a person would: one window of VS Code in a browser, and the steps that UI tests are made of.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from './browser.mjs';
import { extensionAt, setClock } from './clock.mjs';
import { root } from './install.mjs';
import { NOISE } from './noise.mjs';
import { configure, startServer, workbenchUrl } from './server.mjs';

/** The themes by name, with the class that the workbench then has. */
const THEMES = {
  'Light Modern': 'light_modern',
  'Dark Modern': 'dark_modern',
  'Default High Contrast': 'hc_black',
  'Default High Contrast Light': 'hc_light',
};

/**
 * Opens a window with the extension from this checkout (built before), or from the folder `extensionsDir` when it has
 * been installed there. Without `folder` the window is empty. Close it with `close()`.
 *
 * @param {object} options
 * @param {string} [options.folder] or a `.code-workspace` file, which names several
 * @param {string} [options.locale] 'ko'
 * @param {string} [options.today] the day that it is for extensions, as '2024-12-20'
 * @param {Record<string, unknown>} [options.settings]
 * @param {{ width: number, height: number }} [options.size]
 * @param {string} [options.extensionsDir]
 */
export async function openWindow({
  folder,
  locale,
  today,
  settings,
  size = { width: 1280, height: 800 },
  extensionsDir,
} = {}) {
  const installed = extensionsDir !== undefined;
  // Notification toasts are as people have them only when the driver is off.
  const server = await startServer({
    driver: !installed,
    ...(locale && { locale }),
    ...(installed && { extensionsDir }),
    ...(settings && { settings }),
  });
  const browser = await launchBrowser();
  // A second page of the same context is the window opened anew: it knows what VS Code keeps in the browser.
  const page = await (await browser.newContext({ viewport: size })).newPage();
  page.setDefaultTimeout(30_000);
  const errors = collectErrors(page);
  const extension = today ? extensionAt(today, root, server.temp) : root;
  await page.goto(workbenchUrl(server, { folder, extensions: installed ? [] : [extension] }));
  const webview = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const window = {
    page,
    ...palette(page),
    ...sidebar(page),
    ...editor(page),
    ...notifications(page, palette(page)),
    /** The document inside the one visible webview. */
    webview,
    /** The same document, to run code in. */
    webviewFrame: async () => (await webview().locator('html').elementHandle()).ownerFrame(),
    statusBarItem: (text) => page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }),
    /** Changes settings of the open window; they apply within a second. */
    configure: (changes) => configure(server, changes),
    /** Lets it be another day, in a window that was opened with one. */
    goToDay: (day) => setClock(extension, day),
    async theme(name) {
      configure(server, { 'workbench.colorTheme': name });
      await page.locator(`.monaco-workbench.vscode-theme-defaults-themes-${THEMES[name]}-json`).waitFor();
    },
    screenshot: (file) => page.screenshot({ path: file, animations: 'disabled' }),
    /** Everything that was thrown or logged as an error so far, by the page, the extension host and our own log. */
    errors: () => [...errors, ...loggedErrors(server.data)],
    async close() {
      await browser.close();
      await server.stop();
    },
  };
  try {
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
  } catch (error) {
    await window.close();
    throw error;
  }
  return window;
}

function palette(page) {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const choose = async (text) => {
    await rows.filter({ hasText: text }).first().waitFor();
    await rows.filter({ hasText: text }).first().click();
  };
  /**
   * Opens a box by its key and gives a row of what it finds. Whatever takes the focus closes the box, and on a busy
   * machine an editor does so late; then it is opened once more. It offers what suited the moment in which it opened.
   */
  const find = async (key, text, title) => {
    // In the question before the same key would move among its answers.
    await input.waitFor({ state: 'hidden' });
    const found = rows.filter({ hasText: title }).first();
    const until = Date.now() + 60_000;
    for (;;) {
      await page.keyboard.press(key);
      if (await takes(input, text)) {
        if (await appears(found, input)) return found;
        if (await input.isVisible()) await page.keyboard.press('Escape');
      }
      if (Date.now() > until) throw new Error(`“${title}” is not offered for ${text}`);
    }
  };
  return {
    /** The box of the palette, of a quick pick or of an input box, and its rows. */
    quickInput: input,
    quickPickRows: rows,
    choose,
    async answer(text) {
      await input.fill(text);
      await input.press('Enter');
    },
    /** Runs a command by what the palette shows, 'Category: Title'. */
    async command(title) {
      await (await find('F1', `>${title}`, title)).click();
    },
    /** Leaves the palette open, with a command that it offers. */
    async findCommand(title) {
      await find('F1', `>${title}`, title);
    },
    /** Opens the file whose path matches best, as 'folder/name' or 'name'. */
    async openFile(file) {
      await (await find('Control+P', file, path.basename(file))).click();
      await page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
      // The palette offers what suits the language only when that is known as it opens.
      await page.locator('.statusbar-item[id="status.editor.mode"]').waitFor();
      await page.locator('.editor-group-container.active .view-line').first().waitFor();
      // It takes the focus when all that is there, and keys typed before went elsewhere.
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    },
  };
}

/** Whether a box opens and takes a text. */
async function takes(input, text) {
  try {
    await input.fill(text, { timeout: 3_000 });
    return true;
  } catch (error) {
    if (error.name === 'TimeoutError') return false;
    throw error;
  }
}

/** Whether a row is there before the box goes, or has been open for so long that it does not offer it. */
async function appears(row, input) {
  for (const until = Date.now() + 3_000; Date.now() < until; await pause(25)) {
    if (await row.isVisible()) return true;
    if (!(await input.isVisible())) return false;
  }
  return false;
}

function sidebar(page) {
  const row = (label) => page.locator('.pane-body .monaco-list-row[role="treeitem"]').filter({ hasText: label });
  return {
    async openView(title) {
      // The whole item: a badge may lie over its icon.
      const icon = page.locator(`.action-label[aria-label^="${title}"]`);
      await page.locator('.activitybar .action-item').filter({ has: icon }).click();
      // Else the icon's hover comes up and covers the rows beside it.
      await page.mouse.move(page.viewportSize().width / 2, page.viewportSize().height / 2);
    },
    welcome: () => page.locator('.pane-body .welcome-view-content'),
    /** The rows of the tree that contain a text. */
    row,
    rows: () => page.locator('.pane-body .monaco-list-row[role="treeitem"]'),
    async expand(label) {
      if ((await row(label).first().getAttribute('aria-expanded')) === 'true') return;
      await row(label).first().locator('.monaco-tl-twistie').click();
    },
    async inlineAction(label, title) {
      await row(label).first().hover();
      await row(label).first().locator(`.actions .action-label[aria-label^="${title}"]`).click();
    },
    async contextMenu(label, title) {
      await row(label).first().click({ button: 'right' });
      await page.locator('.monaco-menu .action-item').filter({ hasText: title }).first().click();
    },
    /** Drags the border between side bar and editor. */
    async sidebarWidth(pixels) {
      const box = await page.locator('.part.sidebar').boundingBox();
      await page.mouse.move(box.x + box.width, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + pixels, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
    },
  };
}

function editor(page) {
  return {
    codeLens: (text) => page.locator('.codelens-decoration a', { hasText: text }),
    /** The visible lines of the active editor that contain a text. */
    line: (text) => page.locator('.editor-group-container.active .view-line').filter({ hasText: text }),
    tab: (name) => page.locator('.tab', { hasText: name }),
    async goToLine(number) {
      const input = page.locator('.quick-input-widget .quick-input-box input');
      await input.waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+G');
      await input.fill(`:${number}`);
      await input.press('Enter');
      await input.waitFor({ state: 'hidden' });
    },
  };
}

/** Toasts are shown by an installed extension only; the notification centre has all of them. */
function notifications(page, { command }) {
  const centre = page.locator('.notifications-center.visible');
  return {
    /** Waits for a notification, and presses one of its buttons. */
    async notification(text, button) {
      const item = page.locator('.notification-list-item').filter({ hasText: text }).first();
      if (!(await centre.isVisible())) {
        // The dot says that there is something new; without anything the centre does not open.
        await page.locator('.statusbar-item[id="status.notifications"] [class*="-dot"]').waitFor();
        await command('Notifications: Show Notifications');
      }
      await item.waitFor();
      if (button) await item.locator('.monaco-button', { hasText: button }).click();
    },
    notifications: () => page.locator('.notification-list-item-message').allInnerTexts(),
    /** A modal question, answered by one of its buttons. */
    async dialog(button) {
      await page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
    },
  };
}

/** Thrown by VS Code's own frame around a webview, as it does where the page is drawn anew while it is still loading. */
const THROWN_BY_THE_FRAME = /^.*\n +at (\S+ \()?http\S+\/webview\/browser\/pre\/index\.html/;

function collectErrors(page) {
  const errors = [];
  page.on('pageerror', (error) => {
    const text = error.stack ?? error.message;
    if (!THROWN_BY_THE_FRAME.test(text)) errors.push(`page: ${text}`);
  });
  page.on('console', (message) => {
    const text = message.text().replace(/^%c +ERR color: #\w+ /, ''); // the workbench's own log puts this before
    if (message.type() === 'error' && !NOISE.test(text)) errors.push(`console: ${text}`);
  });
  return errors;
}

function loggedErrors(data) {
  const logs = path.join(data, 'logs');
  return fs
    .readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log') && file.includes('exthost'))
    .flatMap((file) =>
      fs
        .readFileSync(path.join(logs, file), 'utf8')
        .split('\n')
        .flatMap((line) => /\[error\] (.*)/.exec(line)?.[1] ?? [])
        .filter((text) => !NOISE.test(text))
        .map((text) => `${path.basename(file)}: ${text}`),
    );
}
