import fs from 'node:fs';
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  githubSlugifier,
  type IMdParser,
  type IWorkspace,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

/** How many headings VS Code's own service for markdown finds in a folder, as for "Go to Symbol in Workspace". */
export async function symbolsIn(folder: string, files: readonly string[]): Promise<number> {
  const markdown = new MarkdownIt({ html: true });
  const parser: IMdParser = {
    slugifier: githubSlugifier,
    tokenize: async (document) => markdown.parse(document.getText(), {}) as never,
  };
  const documents = files.map((file) =>
    TextDocument.create(URI.file(file).toString(), 'markdown', 1, fs.readFileSync(file).toString('utf8')),
  );
  const none = () => ({ dispose: () => undefined });
  const workspace = {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: none,
    onDidCreateMarkdownDocument: none,
    onDidDeleteMarkdownDocument: none,
    getAllMarkdownDocuments: async () => documents,
    hasMarkdownDocument: () => true,
    openMarkdownDocument: async () => undefined,
    stat: async () => undefined,
    readDirectory: async () => [],
  } as unknown as IWorkspace;
  const logger = { level: LogLevel.Off, log: () => undefined };
  const service = createLanguageService({ workspace, parser, logger });
  const never = { isCancellationRequested: false, onCancellationRequested: none };
  return (await service.getWorkspaceSymbols('', never)).length;
}
