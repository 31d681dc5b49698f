// Steps that several UI tests take, and waiting for what is to become true.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Repeats assertions until they hold. What still fails in the end is thrown. */
export async function eventually(check, { within = 15_000 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(50);
  }
}

/** Waits until the active editor shows a file with the cursor in a line, counted from 1. */
export async function cursorIn(window, file, line) {
  await activeTab(window, file);
  await eventually(async () => {
    const shown = await window.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
    assert.equal(/^Ln (\d+),/.exec(shown)?.[1], String(line), `the cursor of ${file} is at ${shown}`);
  });
}

export async function activeTab(window, file) {
  await window.page.locator('.editor-group-container.active .tab.active').filter({ hasText: file }).waitFor();
}

export async function closeEditors(window) {
  await window.command('View: Close All Editors');
  await eventually(async () => assert.equal(await window.page.locator('.tabs-container .tab').count(), 0));
}

/** Closes every editor, also those with something to save, which is lost. */
export async function shutAll(window) {
  const tabs = window.page.locator('.tabs-container .tab');
  for (let left = await tabs.count(); left > 0; left--) {
    await window.command('View: Revert and Close Editor');
    await eventually(async () => assert.ok((await tabs.count()) < left));
  }
}

/** Waits until VS Code knows the editor's document for a retrospective: then there is our action, and keys are ours. */
export async function known(window, { title }) {
  const action = `.action-label[aria-label^="${title('command.openDashboard')}"]`;
  await window.page.locator(`.editor-group-container.active .editor-actions ${action}`).waitFor();
}

/** Saves the open document, as the person does who changed it, until its file has a text. */
export async function savedAs(window, folder, file, text) {
  await window.quickInput.waitFor({ state: 'hidden' });
  await eventually(async () => {
    if (await unsaved(window).count()) {
      await window.command('File: Save');
      await settled(window, { within: 2000 });
    }
    assert.equal(folder.read(file), text);
  });
}

/**
 * Waits until VS Code is done with saving what the active editor shows: it looks at the file once more after writing it.
 * Until then a test must neither write the file nor remove it.
 */
export function settled(window, options) {
  return eventually(async () => assert.equal(await unsaved(window).count(), 0), options);
}

function unsaved(window) {
  return window.page.locator('.editor-group-container.active .tab.active.dirty');
}

/** Follows the one link that the active editor shows, once it says by its look that a click would. */
export async function followLink(window) {
  const { keyboard, mouse } = window.page;
  const editor = window.page.locator('.editor-group-container.active');
  await keyboard.down('Control');
  await eventually(async () => {
    const { x, y, width, height } = await editor.locator('.detected-link').first().boundingBox();
    await mouse.move(x + 1, y + 1);
    await mouse.move(x + width / 2, y + height / 2);
    assert.notEqual(await editor.locator('.detected-link-active').count(), 0);
  });
  await mouse.down();
  await mouse.up();
  await keyboard.up('Control');
}

/** Types nothing and goes: the way out of every question. */
export async function leave(window) {
  await window.quickInput.press('Escape');
  await window.quickInput.waitFor({ state: 'hidden' });
}

/**
 * Leaves a flow by Escape at its first question, then at the second, and so on: each time no byte of the folder is
 * changed, and no editor has anything to save. Then it is gone through to the last question, which stays open.
 *
 * A step answers the question before it, and waits for its own.
 */
export async function leavingAtEachStep({ window, folder }, begin, steps) {
  const untouched = folder.bytes();
  for (const last of steps.keys()) {
    await upTo(last);
    await leaveAny(window);
    assert.deepEqual(folder.bytes(), untouched);
    assert.deepEqual(await window.page.locator('.tab.dirty').allInnerTexts(), []);
  }
  await upTo(steps.length - 1);

  async function upTo(last) {
    await begin();
    for (const step of steps.slice(0, last + 1)) await step();
  }
}

/** A question in a dialog is left as one in a box is. */
async function leaveAny(window) {
  const dialog = window.page.locator('.monaco-dialog-box');
  if (!(await dialog.isVisible())) return leave(window);
  await window.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until the open question says something, in its title, its field or below. */
export function asks(window, text) {
  return eventually(async () => {
    const question = window.page.locator('.quick-input-widget');
    const shown = [await question.innerText(), await window.quickInput.getAttribute('placeholder')];
    assert.ok(shown.join('\n').includes(text), `asked: ${shown.join('\n')}`);
  });
}

/** What the open list offers, as a screen reader has it. Waits until it offers a certain row. */
export async function offered(window, row) {
  await window.quickPickRows.filter({ hasText: row }).first().waitFor();
  return window.quickPickRows.evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label')));
}

/** Takes the goals that a new retrospective is to carry as they are picked. */
export async function carryAll(window) {
  await carried(window);
  await window.page.keyboard.press('Enter');
}

/** The goals that a new retrospective would carry, each with whether it is picked. Waits for the question. */
export async function carried(window) {
  await window.quickPickRows.locator('.quick-input-list-checkbox, [role="checkbox"]').first().waitFor();
  return window.quickPickRows.evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('aria-label'), row.getAttribute('aria-checked') === 'true']),
  );
}

/** Presses an action in the title of the view. */
export async function titleAction(window, name) {
  await window.page.locator('.part.sidebar').getByRole('button', { name }).first().click();
}

/** What the rows of the tree say to a screen reader, of those at a level where one is given. */
export async function labels(window, level) {
  const rows = level === undefined ? window.rows() : window.rows().and(window.page.locator(`[aria-level="${level}"]`));
  return (await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))).map(oneLine);
}

/** Opens a row of the tree. */
export async function expand(row) {
  if ((await row.getAttribute('aria-expanded')) === 'true') return;
  await row.locator('.monaco-tl-twistie').click();
  await row.and(row.page().locator('[aria-expanded="true"]')).waitFor();
}

/** The row's icon by the name of its product icon, its text and the text behind it. */
export async function shownIn(row) {
  const icon = await row.locator('.custom-view-tree-node-item-icon').getAttribute('class');
  return {
    icon: /codicon-(?!modifier)([\w-]+)/.exec(icon)?.[1],
    text: oneLine(await row.locator('.label-name').innerText()),
    description: oneLine((await row.locator('.label-description').allInnerTexts()).join(' ')),
  };
}

/** Opens the context menu of a row and chooses an entry, if need be of a submenu. */
export async function chooseInMenu(window, row, ...entries) {
  const menu = window.page.locator('.monaco-menu');
  await row.click({ button: 'right' });
  for (const [at, entry] of entries.slice(0, -1).entries()) await openSubmenu(window, entry, entries[at + 1]);
  const chosen = menuItem(window, entries.at(-1));
  await chosen.waitFor();
  // A menu takes no click in the first moment that it is there.
  await eventually(async () => {
    if (await chosen.isVisible()) await chosen.click();
    assert.equal(await menu.count(), 0);
  });
}

/** Opens a submenu, until it shows an entry. By the mouse it comes late, and goes again on a busy machine. */
export async function openSubmenu(window, name, entry) {
  const item = menuItem(window, name);
  await item.waitFor();
  await eventually(async () => {
    await item.press('ArrowRight');
    await menuItem(window, entry).waitFor({ timeout: 2_000 });
  });
}

/** Closes a menu with all its submenus. Each key closes one, or none where the menu is not ready for it. */
export async function closeMenu(window) {
  const menu = window.page.locator('.monaco-menu');
  await eventually(async () => {
    if (await menu.first().isVisible()) await window.page.keyboard.press('Escape');
    assert.equal(await menu.count(), 0);
  });
}

function menuItem(window, name) {
  return window.page.locator('.monaco-menu .action-item').getByRole('menuitem', { name, exact: true });
}

/** Waits until a row has the keyboard's focus. */
export async function focused(row) {
  await row.and(row.page().locator('.focused')).waitFor();
}

/** Waits until there is a message of ours, and takes it away. */
export async function dismiss(window, text) {
  await window.notification(text);
  await window.command('Notifications: Clear All Notifications');
  await window.page.locator('.notifications-center.visible').waitFor({ state: 'detached' });
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
