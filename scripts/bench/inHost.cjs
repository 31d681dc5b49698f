// Runs in the extension host: says in milliseconds how long things take there.
const fs = require('node:fs');
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
    await time('activation', () => extension.activate());
    await time('journals ready and dashboard open, first time', () =>
      vscode.commands.executeCommand('retrospective.openDashboard'),
    );
    await time('everything read again', () => vscode.commands.executeCommand('retrospective.refresh'));
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
