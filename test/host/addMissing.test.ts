import * as vscode from 'vscode';
import { acceptAll, closeEditors, equal, eventually, freshFolder, write } from './workspaceFiles.ts';

const PLAN = '# 2022 Retrospective\n\n## Q1\n\n- x\n\n## 2023 goals\n\n- Walk\n- [Read](list.md)\n';
const OWN = '# 2023 Retrospective\n\n## 2023 goals\n\n- Walk ✅\n\n## Q1\n\n- x\n\n## Q2\n\n- x\n\n## Q4\n\n- x\n';

describe('Add Missing Sections and Goals', () => {
  afterEach(closeEditors);

  it('adds them to the open document in one step, which undo takes back', async () => {
    const folder = freshFolder();
    await write(folder, '2022.md', PLAN);
    const uri = await write(folder, '2023.md', OWN);
    await vscode.commands.executeCommand('retrospective.refresh');
    const { document } = await vscode.window.showTextDocument(uri);
    await acceptAll('retrospective.addMissing');
    const added = OWN.replace('✅\n', () => '✅\n- [Read](list.md)\n').replace('## Q4', () => '## Q3\n\n- \n\n## Q4');
    equal(document.getText(), `${added}\n## 2024 goals\n\n- \n`, 'the text');
    await vscode.commands.executeCommand('undo');
    await eventually('the text is as it was', () => document.getText() === OWN);
  });

  it('works in an untitled document, which is in no journal', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: OWN });
    await vscode.window.showTextDocument(document);
    await acceptAll('retrospective.addMissing');
    equal(document.getText().includes('## Q3\n\n- \n\n## Q4'), true, 'has the third quarter');
  });

  it('leaves a document alone that is no retrospective, and one that lacks nothing', async () => {
    const content = '# Shopping\n\n- Milk\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await acceptAll('retrospective.addMissing');
    equal(document.getText(), content, 'the text');
  });
});
