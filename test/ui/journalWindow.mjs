// A window in a language of the screen, on a folder that a suite puts its journals into.
import path from 'node:path';
import { openWindow } from '../../scripts/vscode/window.mjs';
import { temporaryFolder } from './folder.mjs';
import { leave, savedAs, shutAll } from './steps.mjs';
import { textsIn } from './texts.mjs';

/**
 * To be called in a suite: its tests find `window` and `folder` in what is returned. Between two tests every question is
 * left and every editor is closed.
 *
 * @param {object} options what a window is opened with besides
 * @param {(folder: object) => void} [options.prepare] writes what is there before the window is
 * @param {string} [options.workspace] a file in the folder that is opened instead of it
 */
export function journalWindow(locale, { prepare, workspace, ...options } = {}) {
  const said = textsIn(locale);
  const title = (id) => `${said.title('category')}: ${said.title(`command.${id}`)}`;
  let scenes = 0;
  const at = (file) => (file.startsWith('templates/') ? file : `scene-${scenes}/${file}`);
  const here = {
    window: undefined,
    folder: undefined,
    said,
    /** What the palette shows a command as. */
    title,
    /** Runs a command by the palette. */
    begin: (id) => () => here.window.command(title(id)),
    /** Where a file of the scene lies. */
    at,
    /** Puts a journal into a folder of its own, so that no window has older texts of it, and has it read. */
    async scene(files) {
      scenes++;
      for (const [file, text] of Object.entries(files)) here.folder.write(at(file), text);
      await here.begin('refresh')();
    },
    saved: (file, text) => savedAs(here.window, here.folder, at(file), text),
    clear() {
      for (const file of Object.keys(here.folder.bytes())) here.folder.removeFile(file);
    },
  };

  before(async () => {
    here.folder = temporaryFolder();
    prepare?.(here.folder);
    here.window = await openWindow({
      folder: workspace ? path.join(here.folder.path, workspace) : here.folder.path,
      ...(locale === 'en' ? {} : { locale }),
      ...options,
    });
    await here.window.openView(said.title('container'));
  });
  after(async () => {
    await here.window?.close();
    here.folder.remove();
  });
  afterEach(async () => {
    if (await here.window.quickInput.isVisible()) await leave(here.window);
    await shutAll(here.window);
  });
  return here;
}
