import * as vscode from 'vscode';
import { closeEditors, equal, freshFolder, onDisk, write } from './workspaceFiles.ts';

const PLANS =
  '# 2023 review\r\n\r\n## Q1\r\n\r\n1. Moved house\r\n   - twice\r\n2. Slept\r\n\r\n## 2024 goals\r\n\r\n- Read\r\n- Sail\r\n  - [how](notes/sail.md)\r\n';
const LATER = '# 2024 review\n\n## Q1\n\n* Ate\n\n## 2025 goals\n\n1. Rest\n';

async function journal(): Promise<{ folder: vscode.Uri; older: vscode.Uri; newer: vscode.Uri }> {
  const folder = freshFolder();
  const older = await write(folder, '2023/2023.md', PLANS);
  const newer = await write(folder, '2024/2024.md', LATER);
  await vscode.commands.executeCommand('retrospective.refresh');
  return { folder, older, newer };
}

function goal(uri: vscode.Uri, year: number, text: string): object {
  return { uri: uri.toString(), section: 'plan', year, text, occurrence: 0 };
}

function entry(uri: vscode.Uri, text: string): object {
  return { uri: uri.toString(), heading: 'Q1', text, occurrence: 0 };
}

describe('moving goals and entries', () => {
  afterEach(closeEditors);

  it('changes places in a list and is taken back in one step', async () => {
    const { older } = await journal();
    await vscode.commands.executeCommand('retrospective.moveUp', entry(older, 'Slept'));
    equal(
      await onDisk(older),
      PLANS.replace('1. Moved house\r\n   - twice\r\n2. Slept', '1. Slept\r\n2. Moved house\r\n   - twice'),
    );
    await vscode.commands.executeCommand('retrospective.undo');
    equal(await onDisk(older), PLANS, 'after undo');
  });

  it('goes to another year’s document, with its notes and links, and both come back in one step', async () => {
    const { older, newer } = await journal();
    const target = { uri: newer.toString(), year: 2025 };
    await vscode.commands.executeCommand('retrospective.moveTo', goal(older, 2024, 'Sail'), target);
    equal(await onDisk(older), PLANS.replace('- Sail\r\n  - [how](notes/sail.md)\r\n', ''));
    equal(await onDisk(newer), LATER.replace('1. Rest', '1. Rest\n2. Sail\n   - [how](../2023/notes/sail.md)'));
    await vscode.commands.executeCommand('retrospective.undo');
    equal(await onDisk(older), PLANS, 'the older after undo');
    equal(await onDisk(newer), LATER, 'the newer after undo');
  });

  it('changes neither document where one of them cannot be changed', async () => {
    const { older, newer } = await journal();
    const target = { beside: entry(newer, 'Gone since'), side: 'behind' };
    await vscode.commands.executeCommand('retrospective.moveTo', entry(older, 'Slept'), target);
    equal(await onDisk(older), PLANS);
    equal(await onDisk(newer), LATER);
  });

  it('takes no other arguments', async () => {
    const { older, newer } = await journal();
    const item = goal(older, 2024, 'Sail');
    for (const target of [
      { step: 2 },
      { uri: newer.toString() },
      { uri: 7, year: 2025 },
      { beside: 'x', side: 'behind' },
      { uri: newer.toString(), quarter: 5 },
    ]) {
      await vscode.commands.executeCommand('retrospective.moveTo', item, target);
    }
    await vscode.commands.executeCommand('retrospective.moveUp', { ...item, occurrence: -1 });
    equal(await onDisk(older), PLANS);
    equal(await onDisk(newer), LATER);
  });
});

describe('Rename Goal', () => {
  afterEach(closeEditors);

  it('changes its words alone', async () => {
    const { older } = await journal();
    await vscode.commands.executeCommand('retrospective.renameGoal', goal(older, 2024, 'Read'), 'Read aloud');
    equal(await onDisk(older), PLANS.replace('- Read\r\n', '- Read aloud\r\n'));
  });
});
