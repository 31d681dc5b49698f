import * as vscode from 'vscode';

/** What a file was like when it was looked at. */
export interface FileStat {
  /** Last change in milliseconds since 1970. */
  readonly modified: number;
  /** The same of its entry in the file system, which a sync that sets dates back cannot set; 0 where it is not known. */
  readonly changed: number;
  /** In bytes. */
  readonly size: number;
}

/** A file that may hold a retrospective. */
export interface FoundFile extends FileStat {
  /** Its URI as text: most files are only told apart, and a text is cheaper to make. */
  readonly uri: string;
}

/** Which paths, relative to the listed folder and with `/`, are looked at. */
export interface PathFilter {
  entersFolder(path: string): boolean;
  takesFile(path: string): boolean;
}

/**
 * The file system as the index needs it. There are two: any that VS Code has, below, and the disk of the extension
 * host, which for the same answers is 10 to 50 times cheaper to ask through Node (`files.node.ts`).
 */
export interface Files {
  /** Every file below a folder that the filter takes, each once. What cannot be read is reported and passed over. */
  list(
    folder: vscode.Uri,
    filter: PathFilter,
    report: ReportUnreadable,
    cancelled: AbortSignal,
  ): Promise<readonly FoundFile[]>;
  /** Undefined where there is no such file. */
  stat(uri: vscode.Uri): Promise<FileStat | undefined>;
  /** Whether a file says that it is not to be written. */
  isProtected(uri: vscode.Uri): Promise<boolean>;
  /** Hands over each file's bytes as they come, in no order. `take` runs between other work of the host. */
  read(
    files: readonly FoundFile[],
    take: (file: FoundFile, bytes: Uint8Array) => void,
    report: ReportUnreadable,
    cancelled: AbortSignal,
  ): Promise<void>;
}

export type ReportUnreadable = (uri: vscode.Uri, error: unknown) => void;

/** Each call crosses to the window and back, so many are under way at a time. */
const IN_FLIGHT = 16;

export const anyFiles: Files = {
  async list(folder, filter, report, cancelled) {
    const found: FoundFile[] = [];
    let level = [{ uri: folder, path: '' }];
    while (level.length > 0 && !cancelled.aborted) {
      const next: typeof level = [];
      await eachInFlight(level, async ({ uri, path }) => {
        const children = await orReport(uri, report, () => vscode.workspace.fs.readDirectory(uri));
        for (const [name, type] of children ?? []) {
          const child = { uri: vscode.Uri.joinPath(uri, name), path: path === '' ? name : `${path}/${name}` };
          // A linked folder is not entered: without real paths there is no telling whether it leads back here.
          if (type === vscode.FileType.Directory && filter.entersFolder(child.path)) next.push(child);
          if (type & vscode.FileType.File && filter.takesFile(child.path)) {
            const file = await orReport(child.uri, report, () => this.stat(child.uri));
            if (file !== undefined) found.push({ uri: child.uri.toString(), ...file });
          }
        }
      });
      level = next;
    }
    return found;
  },

  async stat(uri) {
    try {
      const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
      return type & vscode.FileType.File ? { modified: mtime, changed: 0, size } : undefined;
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  },

  async isProtected(uri) {
    return Boolean((await vscode.workspace.fs.stat(uri)).permissions);
  },

  async read(files, take, report, cancelled) {
    await eachInFlight(files, async (file) => {
      if (cancelled.aborted) return;
      const uri = vscode.Uri.parse(file.uri, true);
      const bytes = await orReport(uri, report, () => vscode.workspace.fs.readFile(uri));
      if (bytes !== undefined && !cancelled.aborted) take(file, bytes);
    });
  },
};

async function eachInFlight<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, items.length) }, worker));
}

async function orReport<T>(uri: vscode.Uri, report: ReportUnreadable, ask: () => Thenable<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    report(uri, error);
    return undefined;
  }
}
