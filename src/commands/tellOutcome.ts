import * as vscode from 'vscode';
import type { Refusal, RefusalCode } from '../edits/textEdit.ts';
import { Declined } from '../workspace/applyEdits.ts';
import type { Outcome } from '../workspace/editProtocol.ts';
import type { Log } from '../workspace/log.ts';
import { ReadOnly } from '../workspace/readOnly.ts';

/** Says what the person cannot see for themselves: why nothing was changed, or what is left to do. */
export function tellOutcome(log: Log, uri: string, outcome: Outcome): void {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  switch (outcome.kind) {
    case 'unchanged':
      return;
    case 'changed':
      if (!outcome.holds) log.warn(`${file}: an edit was made, but does not read as it was meant`);
      if (typeof outcome.settled === 'object') {
        log.error(String(outcome.settled.failed));
        warn(vscode.l10n.t('{0} was changed, but could not be saved.', file));
      } else if (outcome.settled === 'left-open') {
        inform(vscode.l10n.t('{0} was changed and waits to be saved: saving it would change more than that.', file));
      }
      return;
    case 'refused':
      warn(refusal(outcome.code, outcome.line === undefined ? file : `${file}:${outcome.line + 1}`));
      return;
    case 'failed':
      if (outcome.error instanceof Declined) return;
      if (outcome.error instanceof ReadOnly) {
        warn(vscode.l10n.t('{0} is read-only. Nothing was changed.', file));
        return;
      }
      if (outcome.error !== undefined) log.info(`${file}: ${outcome.step} failed: ${String(outcome.error)}`);
      warn(
        outcome.step === 'open'
          ? vscode.l10n.t('{0} cannot be opened. Nothing was changed.', file)
          : vscode.l10n.t('{0} would not take the change. Nothing was changed.', file),
      );
      return;
    default:
      outcome satisfies never;
  }
}

/** Says which of several goals were left as they are, and why: `2023.md:4: …`. */
export function tellLeft(uri: string, left: readonly Refusal[]): void {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const reasons = left.map(
    ({ refused, line }) => `${line === undefined ? file : `${file}:${line + 1}`} (${reason(refused)})`,
  );
  warn(vscode.l10n.t('Left as they were: {0}', reasons.join(', ')));
}

/** Why one of several goals was left as it is. */
function reason(code: RefusalCode): string {
  switch (code) {
    case 'status-unknown':
      return vscode.l10n.t('no such status in the settings');
    case 'status-unwritable':
      return vscode.l10n.t('the status has no mark that could be written here');
    case 'merge-conflict':
      return vscode.l10n.t('merge conflict');
    case 'uncertain':
      return vscode.l10n.t('perhaps no goal');
    case 'goal-gone':
    case 'entry-gone':
    case 'section-gone':
    case 'empty-text':
    case 'wording-unwritable':
    case 'no-room':
    case 'moved-on':
    case 'problem-gone':
      return vscode.l10n.t('not to be found any more');
    case 'end-of-list':
    case 'other-form':
    case 'scattered':
    case 'reads-otherwise':
      return vscode.l10n.t('not certain enough');
    default:
      return code satisfies never;
  }
}

function refusal(code: RefusalCode, place: string): string {
  switch (code) {
    case 'goal-gone':
      return vscode.l10n.t('The goal is not to be found in {0} any more. Nothing was changed.', place);
    case 'entry-gone':
      return vscode.l10n.t('The entry is not to be found in {0} any more. Nothing was changed.', place);
    case 'section-gone':
      return vscode.l10n.t('The section is not to be found in {0} any more. Nothing was changed.', place);
    case 'status-unknown':
      return vscode.l10n.t('{0}: there is no such status in the settings. Nothing was changed.', place);
    case 'status-unwritable':
      return vscode.l10n.t('{0}: this status has no mark that could be written here. Nothing was changed.', place);
    case 'merge-conflict':
      return vscode.l10n.t('{0}: resolve the merge conflict first. Nothing was changed.', place);
    case 'uncertain':
      return vscode.l10n.t('{0}: this may not be a goal. Nothing was changed.', place);
    case 'empty-text':
      return vscode.l10n.t('{0}: there is no text to write. Nothing was changed.', place);
    case 'wording-unwritable':
      return vscode.l10n.t('{0}: the goal cannot be worded so where it stands. Nothing was changed.', place);
    case 'no-room':
      return vscode.l10n.t('{0}: where this goal stands there is no room for notes. Nothing was changed.', place);
    case 'end-of-list':
      return vscode.l10n.t('{0}: there is nothing in its list to move past. Nothing was changed.', place);
    case 'other-form':
      return vscode.l10n.t('{0}: it is written in another form than what stands there. Nothing was changed.', place);
    case 'scattered':
      return vscode.l10n.t('{0}: a part of it stands elsewhere in the document. Nothing was changed.', place);
    case 'reads-otherwise':
      return vscode.l10n.t('{0}: something would read differently afterwards. Nothing was changed.', place);
    case 'moved-on':
      return vscode.l10n.t('{0} has been changed since, so the edit cannot be taken back.', place);
    case 'problem-gone':
      return vscode.l10n.t('What was to be mended is not to be found in {0} any more. Nothing was changed.', place);
    default:
      return code satisfies never;
  }
}

// Messages are not waited for: a command is over when its work is, not when the person has closed them.
function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}
