import * as vscode from 'vscode';
import { closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

const RETROSPECTIVE = '# 2023 review\r\n\r\n## Q1\r\n\r\n1. Moved house\r\n\r\n## 2024 goals\r\n\r\n* Read more\r\n';

async function journal(text: string, name = '2023.md'): Promise<{ folder: vscode.Uri; uri: vscode.Uri }> {
  const folder = freshFolder();
  const uri = await write(folder, name, text);
  await vscode.commands.executeCommand('retrospective.refresh');
  return { folder, uri };
}

describe('Add Goal', () => {
  afterEach(closeEditors);

  it('writes a goal behind those of its year, in their form, and saves', async () => {
    const { folder, uri } = await journal(RETROSPECTIVE);
    const year = { journal: folder.toString(), year: 2024 };
    await vscode.commands.executeCommand('retrospective.addGoal', year, 'Sleep');
    equal(await onDisk(uri), RETROSPECTIVE.replace('* Read more', '* Read more\r\n* Sleep'));
  });

  it('begins the plan of a year that has none', async () => {
    const { folder, uri } = await journal('# 2023 review\n\n## Q1\n\n- Moved house\n');
    const year = { journal: folder.toString(), year: 2024 };
    await vscode.commands.executeCommand('retrospective.addGoal', year, 'Sleep');
    equal(await onDisk(uri), '# 2023 review\n\n## Q1\n\n- Moved house\n\n## 2024 goals\n\n- Sleep\n');
  });

  it('writes nothing without words, and nothing for arguments that it does not take', async () => {
    const { folder, uri } = await journal(RETROSPECTIVE);
    await vscode.commands.executeCommand('retrospective.addGoal', { journal: folder.toString(), year: 2024 }, '  ');
    await vscode.commands.executeCommand('retrospective.addGoal', { journal: 7 }, 'Sleep');
    equal(await onDisk(uri), RETROSPECTIVE);
  });
});

describe('Log Entry', () => {
  afterEach(closeEditors);

  it('writes into the quarter that it is, of the document that is looked at', async () => {
    const now = new Date();
    const quarter = Math.ceil((now.getMonth() + 1) / 3);
    const year = now.getFullYear();
    const text = `# ${year} review\n\n## Q${quarter}\n\n1. Moved house\n\n## ${year + 1} goals\n\n- Read more\n`;
    const { uri } = await journal(text, `${year}.md`);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('retrospective.logEntry', 'Sold the boat');
    const document = await vscode.workspace.openTextDocument(uri);
    equal(document.getText(), text.replace('1. Moved house', '1. Moved house\n2. Sold the boat'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text, 'after undo');
  });

  it('writes into the section that it is called on, wherever that is', async () => {
    const { uri } = await journal(RETROSPECTIVE);
    const section = { uri: uri.toString(), heading: 'Q1', occurrence: 0 };
    await vscode.commands.executeCommand('retrospective.logEntry', section, 'Sold the boat');
    equal(await onDisk(uri), RETROSPECTIVE.replace('1. Moved house', '1. Moved house\r\n2. Sold the boat'));
  });

  it('begins the part of the year that has no heading yet, once the person wants it', async () => {
    const now = new Date();
    const year = now.getFullYear();
    const text = `# ${year} review\n\n## ${year + 1} goals\n\n- Read more\n`;
    const { uri } = await journal(text, `${year}.md`);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    let isOver = false;
    const logged = vscode.commands.executeCommand('retrospective.logEntry', 'Sold the boat').then(() => {
      isOver = true;
    });
    await eventually('the question is answered', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOver;
    });
    await logged;
    const quarter = Math.ceil((now.getMonth() + 1) / 3);
    const added = `## Q${quarter}\n\n- Sold the boat\n\n## ${year + 1} goals`;
    equal(document.getText(), text.replace(`## ${year + 1} goals`, added));
  });
});
