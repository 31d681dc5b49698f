import { applyEdits } from '../../../src/edits/textEdit.ts';
import type { DocumentEdits, DocumentsPort, OpenedDocument, Settled } from '../../../src/workspace/editProtocol.ts';

/** Delays a step of the host; a test decides how the steps of several come in turn. */
export type Delay = (step: string) => Promise<void>;

/** A document as VS Code keeps one: a buffer with versions and a file below it. Not a fake of its API. */
export class StandInDocument {
  text: string;
  disk: string;
  version = 1;
  /** Each apply that is to be refused or to throw takes one off. */
  refusals = 0;
  /** Every change of the text, in turn. */
  readonly changes: { readonly before: string; readonly after: string }[] = [];
  private readonly undone: string[] = [];

  constructor(text: string) {
    this.text = text;
    this.disk = text;
  }

  get dirty(): boolean {
    return this.text !== this.disk;
  }

  /** What a key, another extension or a revert does to the buffer. */
  become(text: string): void {
    if (text === this.text) return;
    this.undone.push(this.text);
    this.turnInto(text);
  }

  save(): void {
    this.disk = this.text;
  }

  /** VS Code's own undo. */
  undo(): void {
    const before = this.undone.pop();
    if (before !== undefined) this.turnInto(before);
  }

  private turnInto(text: string): void {
    this.changes.push({ before: this.text, after: text });
    this.text = text;
    this.version++;
  }
}

interface Opened extends OpenedDocument {
  readonly uri: string;
}

export class StandInHost implements DocumentsPort<Opened> {
  readonly documents: ReadonlyMap<string, StandInDocument>;
  readonly calls: string[] = [];
  private readonly delay: Delay;

  constructor(documents: ReadonlyMap<string, StandInDocument>, delay: Delay = async () => undefined) {
    this.documents = documents;
    this.delay = delay;
  }

  async open(uri: string): Promise<Opened> {
    await this.step(`open ${uri}`);
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error('no such file');
    const clean = !document.dirty;
    return {
      uri,
      text: () => document.text,
      settle: async (): Promise<Settled> => {
        await this.step(`settle ${uri}`);
        if (!clean) return 'left-unsaved';
        document.save();
        return 'saved';
      },
    };
  }

  /** The versions are those at the time of the call; by the time that the edits arrive they may be older ones. */
  async apply(changes: readonly DocumentEdits<Opened>[]): Promise<boolean> {
    const edited = changes.map(({ document: { uri }, edits }) => {
      const document = this.documents.get(uri);
      if (document === undefined) throw new Error('no such file');
      return { document, edits, version: document.version };
    });
    await this.step(`apply ${changes.map(({ document }) => document.uri).join(' ')}`);
    if (edited.some(({ document, version }) => document.version !== version)) return false;
    const refusing = edited.filter(({ document }) => document.refusals > 0);
    for (const { document } of refusing) document.refusals--;
    if (refusing.length > 0) return false;
    for (const { document, edits } of edited) document.become(applyEdits(document.text, edits));
    return true;
  }

  private async step(name: string): Promise<void> {
    this.calls.push(name);
    await this.delay(name);
  }
}
