import * as vscode from 'vscode';
import { writeWhole } from '../../src/workspace/saveAs.ts';
import { closeEditors, equal, eventually, freshFolder, onDisk, write } from './workspaceFiles.ts';

describe('taking a year along', () => {
  afterEach(closeEditors);

  it('copies the goals of a year as a table, and those of all years', async () => {
    const folder = freshFolder();
    const uri = await write(folder, '2018.md', '# 2018 Retrospective\n\n## Goals for 2018\n\n1. Row | swim ✅\n');
    await write(folder, '2019.md', '# 2019 Retrospective\n\n## Goals for 2019\n\n1. Row | swim\n');
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.commands.executeCommand('retrospective.copyAsTable', uri);
    const year = '| Goal | Status |\n| --- | --- |\n| Row \\| swim | ✅ Done |\n';
    await eventually('the year is copied', async () => (await vscode.env.clipboard.readText()) === year);
    const journal = folder.toString().replace(/\/$/u, '');
    await vscode.commands.executeCommand('retrospective.copyAsTable', { journal, year: null });
    const all = '| Goal | 2018 | 2019 |\n| --- | --- | --- |\n| Row \\| swim | ✅ Done | Planned |\n';
    await eventually('all years are copied', async () => (await vscode.env.clipboard.readText()) === all);
  });

  it('copies nothing of what is private', async () => {
    await vscode.env.clipboard.writeText('before');
    const text = '# 2017 Retrospective\n\n<!-- private -->\n## Goals for 2017\n\n1. Secret ✅\n\n## Q1\n\n- Row\n';
    const uri = await write(freshFolder(), '2017.md', text);
    await vscode.commands.executeCommand('retrospective.refresh');
    await vscode.commands.executeCommand('retrospective.copyAsTable', uri);
    equal((await vscode.env.clipboard.readText()).includes('Secret'), false, 'private');
  });

  it('writes a file as a whole or not at all', async () => {
    const folder = freshFolder();
    const file = await write(folder, 'page.html', 'old');
    await writeWhole(file, 'new');
    equal(await onDisk(file), 'new', 'replaced');
    const below = vscode.Uri.joinPath(file, 'below.html');
    const failed = await writeWhole(below, 'text').then(
      () => false,
      () => true,
    );
    equal(failed, true, 'a file below a file');
    equal(await onDisk(file), 'new', 'what stands');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    equal(names.join(), 'page.html', 'what is left');
  });

  it('gives a goal the wording of another in all its documents, and takes that back as one', async () => {
    const folder = freshFolder();
    const plan = '# 2015 Retrospective\n\n## Goals for 2016\n\n1. Row daily\n';
    const review =
      '# 2016 Retrospective\n\n## Reviewing the 2016 goals\n\n1. Row daily ❌\n\n## Goals for 2017\n\n1. Row each day\n';
    const files = [await write(folder, '2015.md', plan), await write(folder, '2016.md', review)] as const;
    await vscode.commands.executeCommand('retrospective.refresh');
    const goal = { uri: String(files[1]), section: 'review', year: 2016, text: 'Row daily', occurrence: 0 };
    const like = { uri: String(files[1]), section: 'plan', year: 2017, text: 'Row each day', occurrence: 0 };
    await vscode.commands.executeCommand('retrospective.takeWording', goal, like);
    equal(await onDisk(files[0]), plan.replace('Row daily', 'Row each day'), 'the plan');
    equal(await onDisk(files[1]), review.replace('Row daily', 'Row each day'), 'the review');
    await vscode.commands.executeCommand('retrospective.undo');
    equal(await onDisk(files[0]), plan, 'the plan again');
    equal(await onDisk(files[1]), review, 'the review again');
  });
});
