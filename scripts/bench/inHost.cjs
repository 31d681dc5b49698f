// Runs in the extension host: says in milliseconds how long things take there.
const fs = require('node:fs');
const path = require('node:path');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const vscode = require('vscode');

const OWN = 'retrospective-journal.retrospective-journal';

exports.run = async () => {
  // What VS Code itself does at its start is no matter of ours.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const took = {};
  const time = async (what, work) => {
    const start = performance.now();
    await work();
    took[what] = performance.now() - start;
  };
  const extension = vscode.extensions.getExtension(OWN);
  if (extension) {
    const file = path.join(extension.extensionPath, extension.packageJSON.main);
    await time('load what starting needs', () => require(file));
    const firstTree = firstTreeOf(file);
    takingTime(file, (ms) => {
      took['activate() itself'] = ms;
    });
    await time('activation, all that VS Code does for it included', () => extension.activate());
    await time('first tree: from opening the view to its rows', async () => {
      await vscode.commands.executeCommand('retrospective.years.focus');
      await firstTree;
    });
    await time('journals ready and dashboard open, first time', () =>
      vscode.commands.executeCommand('retrospective.openDashboard'),
    );
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    await time('everything read again', () => vscode.commands.executeCommand('retrospective.refresh'));
    delays.disable();
    took['  longest without a turn'] = delays.max / 1e6;
  }
  const [file] = await vscode.workspace.findFiles('**/2020.md', null, 1);
  const document = await vscode.workspace.openTextDocument(file);
  await time('a retrospective shown in an editor', () => vscode.window.showTextDocument(document));
  const edits = [];
  for (let press = 0; press < 20; press++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, new vscode.Position(2, 0), 'x');
    const start = performance.now();
    await vscode.workspace.applyEdit(edit);
    edits.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  took['a letter typed, by an edit'] = edits.sort((a, b) => a - b)[10];
  if (extension) {
    const goal = { uri: file.toString(), section: 'review', year: 2020, occurrence: 0 };
    const [, line] = document.getText().match(/^1\. (.*)$/m);
    goal.text = line.replace(/\s*(?:✅|🤔|❌)$/u, '');
    await time('toggle: command to changed text', () =>
      vscode.commands.executeCommand('retrospective.nextStatus', goal),
    );
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  fs.writeFileSync(process.env.BENCH_RESULT, JSON.stringify(took));
};

/** Says how long `activate` of a module takes, which VS Code is about to call. */
function takingTime(file, say) {
  const loaded = require.cache[require.resolve(file)];
  const { activate, ...others } = loaded.exports;
  loaded.exports = {
    ...others,
    activate: (context) => {
      const start = performance.now();
      const result = activate(context);
      say(performance.now() - start);
      return result;
    },
  };
}

/** Fulfilled when the extension has answered what stands at the top of its tree. */
function firstTreeOf(file) {
  // Each extension has an API object of its own.
  const { window } = require.cache[require.resolve(file)].require('vscode');
  const { createTreeView } = window;
  return new Promise((resolve) => {
    window.createTreeView = (id, options) => {
      const provider = options.treeDataProvider;
      const { getChildren } = provider;
      provider.getChildren = async (row) => {
        const rows = await getChildren.call(provider, row);
        if (row === undefined) resolve();
        return rows;
      };
      return createTreeView.call(window, id, options);
    };
  });
}
