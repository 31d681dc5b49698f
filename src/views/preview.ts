import * as vscode from 'vscode';
import type { Goal, Retrospective } from '../journal/retrospective.ts';
import type { Status } from '../journal/status.ts';
import { linesOf, slice } from '../journal/text.ts';
import { type PreviewGoal, type PreviewRenderer, previewPlugin } from '../render/previewPlugin.ts';
import { cssColor } from '../render/statusColor.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { showsPreviewBadges } from '../workspace/settings.ts';
import { statusLabel } from '../workspace/statusLabel.ts';

export interface PreviewBadges extends vscode.Disposable {
  /** What VS Code's markdown preview asks the extension for. */
  extendMarkdownIt(markdown: PreviewRenderer): PreviewRenderer;
}

/** Badges at the goals in VS Code's own markdown preview. It cannot be clicked there: VS Code keeps it sealed. */
export function registerPreview({ store }: { readonly store: JournalStore }): PreviewBadges {
  const settings = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('retrospective')) void vscode.commands.executeCommand('markdown.preview.refresh');
  });
  return {
    extendMarkdownIt: (markdown) => previewPlugin(markdown, (env) => previewGoals(store, env)),
    dispose: () => settings.dispose(),
  };
}

function previewGoals(store: JournalStore, env: unknown): readonly PreviewGoal[] {
  const document = showsPreviewBadges() ? documentOf(env) : undefined;
  if (document === undefined) return [];
  const reading = store.read(document);
  if (reading.kind !== 'retrospective') return [];
  return goalsIn(reading.retrospective, document.getText(), store.settings.statuses);
}

/** VS Code's preview names the document in the environment that it renders with. */
function documentOf(env: unknown): vscode.TextDocument | undefined {
  const uri = (env as { readonly currentDocument?: unknown } | undefined)?.currentDocument;
  if (!(uri instanceof vscode.Uri)) return undefined;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function goalsIn({ sections }: Retrospective, text: string, statuses: readonly Status[]): readonly PreviewGoal[] {
  const lines = linesOf(text);
  const goals = sections.flatMap((section) => ('goals' in section ? section.goals : []));
  return goals.flatMap((goal) => {
    const index = statuses.findIndex(({ id }) => id === (goal.status ?? statuses[0]?.id));
    const status = statuses[index];
    if (status === undefined) return [];
    return {
      line: lines.at(goal.line.start),
      mark: markOf(goal, text),
      badge: { id: status.id, word: statusLabel(status), icon: status.icon, mark: status.mark, index },
      color: cssColor(status.color),
    };
  });
}

/** The mark that the badge takes the place of: `🤔`, `(달성)`. A figure or a tick box says something of its own. */
function markOf(goal: Goal, text: string): string | null {
  const [mark] = goal.marks;
  if (mark === undefined || (mark.place !== 'behind' && mark.place !== 'before')) return null;
  switch (mark.notation) {
    case 'emoji':
      return slice(text, mark.span);
    case 'word':
    case 'sign':
      return slice(text, mark.outer).trim();
    case 'box':
    case 'figure':
    case 'strike':
    case 'heading':
    case 'list':
    case 'input':
    case 'front-matter':
      return null;
    default:
      return mark.notation satisfies never;
  }
}
