import * as vscode from 'vscode';
import type { Retrospective } from '../../src/journal/retrospective.ts';
import { JournalStore } from '../../src/workspace/journalStore.ts';
import { addMarkMeanings } from '../../src/workspace/settings.ts';
import { closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

const { Workspace, Global } = vscode.ConfigurationTarget;
const NOTES = '# Letters home\n\n## Things\n\n- One\n';
const REVIEW = '# 2023 review\n\n## Reviewing the 2023 goals\n\n1. Read more 🌱\n2. Sleep 🌳\n3. Run\n';

/** Five statuses that share no id, mark or word with the built-in ones. */
const GARDEN = [
  { id: 'seed', label: 'Seed' },
  { id: 'sprout', mark: '🌱', marks: ['🌿'], label: 'Sprouting', icon: 'plug', color: 'charts.green' },
  { id: 'tree', mark: '🌳', words: ['rooted'], label: 'Grown', closed: true },
  { id: 'wilted', mark: '🥀', label: 'Wilted', closed: true, carryOver: true },
  { id: 'compost', mark: '🍂', label: 'Composted', closed: true, toggle: false },
];

const settings = () => vscode.workspace.getConfiguration('retrospective');

describe('settings', () => {
  let store: JournalStore;
  const log = vscode.window.createOutputChannel('settings.test', { log: true });
  before(async () => {
    await vscode.extensions.getExtension('retrospective-journal.retrospective-journal')?.activate();
    store = new JournalStore(log);
    await store.journals();
  });
  afterEach(async () => {
    await closeEditors();
    for (const name of ['files.include', 'files.exclude', 'vocabulary', 'strikethrough', 'statuses']) {
      await settings().update(name, undefined, Workspace);
    }
    await settings().update('statuses', undefined, Global);
  });
  after(() => {
    store.dispose();
    log.dispose();
  });

  /** What the store has of a file. */
  const found = (uri: vscode.Uri): Retrospective | undefined =>
    store.current.flatMap(({ documents }) => documents).find((document) => document.uri === uri.toString())
      ?.retrospective;
  const statusesOf = (uri: vscode.Uri) =>
    found(uri)
      ?.sections.flatMap((section) => ('goals' in section ? section.goals : []))
      .map(({ status }) => status)
      .join(' ');

  it('take a document in by a glob, whatever it says, with the year of its name', async () => {
    const folder = freshFolder();
    const letters = await write(folder, 'letters/2021-home.md', NOTES);
    const timeless = await write(folder, 'letters/home.md', NOTES);
    await store.refresh();
    equal(found(letters), undefined, 'before');
    await settings().update('files.include', ['**/letters/*.md'], Workspace);
    await eventually('it is one', () => found(letters) !== undefined);
    equal(found(letters)?.year, 2021, 'year');
    equal(found(letters)?.reasons[0]?.code, 'included');
    equal(found(timeless), undefined, 'one without a year');
    await settings().update('files.exclude', ['**/2021-*'], Workspace);
    await eventually('it is left out: that wins', () => found(letters) === undefined);
  });

  it('leave a document out by a glob, also in its editor', async () => {
    const uri = await write(freshFolder(), 'drafts/2023.md', REVIEW);
    const document = await vscode.workspace.openTextDocument(uri);
    equal(store.read(document).kind, 'retrospective');
    await settings().update('files.exclude', ['**/drafts'], Workspace);
    await eventually('it is none', () => store.read(document).kind === 'other');
    equal(store.read(document).reasons[0]?.code, 'excluded');
  });

  it('add words by role', async () => {
    const text = '# 2023 review\n\n## Daydreams for 2024\n\n- Fly\n\n## Aftermath of my goals\n\n- Walk\n';
    const uri = await write(freshFolder(), '2023.md', text);
    await store.refresh();
    const kinds = () => found(uri)?.sections.map(({ kind, certain }) => `${kind} ${certain}`);
    equal(kinds()?.includes('review true'), false, 'before');
    await settings().update('vocabulary', { plan: ['daydreams'], review: ['aftermath'] }, Workspace);
    await eventually('they are understood', () => kinds()?.join() === 'plan true,review true');
  });

  it('say what striking through means', async () => {
    const uri = await write(freshFolder(), '2023.md', '# 2023 review\n\n## 2023 goals\n\n- ~~Read~~\n- Run\n');
    await store.refresh();
    equal(statusesOf(uri), 'done ');
    await settings().update('strikethrough', 'dropped', Workspace);
    await eventually('it is dropped', () => statusesOf(uri) === 'dropped ');
  });

  it('replace the statuses as a whole, in reading and in writing', async () => {
    const text = REVIEW.replace('3. Run', '3. Run 🌿\n4. Sing (rooted)\n5. Dance ✅');
    const uri = await write(freshFolder(), '2023.md', text);
    await settings().update('statuses', GARDEN, Workspace);
    await store.refresh();
    await eventually('they are read', () => statusesOf(uri) === 'sprout tree sprout tree ');
    const change = async (command: string, goal: string, ...more: string[]) => {
      await closeEditors();
      const ref = { uri: uri.toString(), section: 'review', year: 2023, text: goal, occurrence: 0 };
      await vscode.commands.executeCommand(`retrospective.${command}`, ref, ...more);
      return onDisk(uri);
    };
    equal(await change('nextStatus', 'Read more'), text.replace('Read more 🌱', 'Read more 🌳'));
    equal(await change('nextStatus', 'Read more'), text.replace('Read more 🌱', 'Read more 🥀'));
    equal(await change('nextStatus', 'Read more'), text.replace('Read more 🌱', 'Read more'));
    equal(await change('setStatus', 'Read more', 'compost'), text.replace('Read more 🌱', 'Read more 🍂'));
    equal(await change('setStatus', 'Read more', 'done'), text.replace('Read more 🌱', 'Read more 🍂'), 'no default');
  });

  it('get the marks that a person named, in the place where a set of theirs stands', async () => {
    const uri = await write(
      freshFolder(),
      '2023.md',
      '# 2023 review\n\n## 2023 goals\n\n- Read 🐌\n- Run 🦥\n- Sit ✅\n',
    );
    await store.refresh();
    equal(statusesOf(uri), '  done');
    await addMarkMeanings([
      { kind: 'known', mark: '🐌', status: 'partly' },
      { kind: 'new', mark: '🦥', label: 'Asleep', closed: false },
    ]);
    await eventually('they are understood', () => statusesOf(uri) === 'partly asleep done');
    equal(settings().inspect('statuses')?.workspaceValue, undefined, 'of the workspace');
    equal(JSON.stringify(settings().inspect<unknown[]>('statuses')?.globalValue?.[0]), '{"id":"planned"}');
    await settings().update('statuses', GARDEN, Workspace);
    await addMarkMeanings([{ kind: 'known', mark: '🐌', status: 'wilted' }]);
    await eventually('they are understood', () => statusesOf(uri) === 'wilted  ');
    equal(
      JSON.stringify(settings().inspect('statuses')?.workspaceValue),
      JSON.stringify(GARDEN.map((status) => (status.id === 'wilted' ? { ...status, marks: ['🐌'] } : status))),
    );
  });
});
