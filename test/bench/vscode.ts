// As much of `vscode` as listing, reading and storing files takes, over Node: the benchmark measures the very code of
// the extension without a host around it. What a host adds, `npm run bench -- --host` measures in a real one.
import fs from 'node:fs/promises';
import path from 'node:path';
import { URI, Utils } from 'vscode-uri';

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });

export const workspace = {
  workspaceFolders: [{ uri: URI.file(process.env['BENCH_FOLDER'] ?? '.'), name: 'bench' }],
  getWorkspaceFolder: () => workspace.workspaceFolders[0],
  asRelativePath: (uri: URI) => path.relative(workspace.workspaceFolders[0]?.uri.fsPath ?? '', uri.fsPath),
  getConfiguration: () => ({ get: () => undefined }),
  fs: {
    readFile: (uri: URI) => fs.readFile(uri.fsPath),
    writeFile: (uri: URI, bytes: Uint8Array) => fs.writeFile(uri.fsPath, bytes),
    readDirectory: async (uri: URI) => (await fs.readdir(uri.fsPath)).map((name) => [name, 1]),
    delete: (uri: URI) => fs.rm(uri.fsPath),
    createDirectory: (uri: URI) => fs.mkdir(uri.fsPath, { recursive: true }),
    rename: (from: URI, to: URI) => fs.rename(from.fsPath, to.fsPath),
  },
};
