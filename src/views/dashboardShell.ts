import * as vscode from 'vscode';
import { html } from '../render/html.ts';
import { showsDashboardImages } from '../workspace/settings.ts';

/** The page loads its own script and style, and images of the workspace where a person wants them. */
export function pageOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  const folders = showsDashboardImages() ? (vscode.workspace.workspaceFolders ?? []) : [];
  return {
    enableScripts: true,
    enableForms: false,
    enableCommandUris: false,
    localResourceRoots: [filesOf(extensionUri), ...folders.map(({ uri }) => uri)],
  };
}

/** The same for every page: what it shows comes later, as a message. */
export function pageShell(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(filesOf(extensionUri), name)).toString();
  const nonce = randomNonce();
  return html`<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(webview.cspSource, nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Retrospective Dashboard')}</title>
<link rel="stylesheet" href="${file('main.css')}">
</head>
<body>
<main>
<div id="page"><p class="empty">${vscode.l10n.t('Reading the journals…')}</p></div>
<div id="menu" role="menu" popover="auto" aria-label="${vscode.l10n.t('Set Goal Status')}"></div>
</main>
<div id="announcement" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${file('main.js')}"></script>
</body>
</html>`.toString();
}

function policy(source: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `img-src ${source}`,
    `font-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "connect-src 'none'",
  ].join('; ');
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function filesOf(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}
