import { applyEdits, inverseOf, isRefusal, type Refusal, type RefusalCode, type TextEdit } from '../edits/textEdit.ts';

/** The documents of the host, as far as a change needs them. */
export interface DocumentsPort {
  /** The document as its editor has it, unsaved changes included. */
  open(uri: string): Promise<OpenedDocument>;
}

export interface OpenedDocument {
  /** The text of now. */
  text(): string;
  /** Changes the text in one step of undo. False where the text has moved on since it was read, or may not be changed. */
  apply(edits: readonly TextEdit[]): Promise<boolean>;
  /** What is to be done with a change that was made: saved where nobody would notice, left to the person elsewhere. */
  settle(): Promise<Settled>;
}

/**
 * `saved`: it was closed before, or its text has come back to what its file has. `left-open`: it was closed before, and
 * now waits, visibly unsaved; the person is told once.
 */
export type Settled = 'saved' | 'left-unsaved' | 'left-open';

/** What to change, worked out from the text of now, and how to know afterwards that it is so. */
export interface Change {
  plan(text: string): readonly TextEdit[] | Refusal;
  holds?(text: string): boolean;
}

export type Outcome =
  | {
      readonly kind: 'changed';
      readonly settled: Settled | { readonly failed: unknown };
      /** False where the text does not say afterwards what it was to say: worth a line in the log. */
      readonly holds: boolean;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly line: number | undefined }
  /** The document could not be opened, or the host threw or twice would not have the edit. */
  | { readonly kind: 'failed'; readonly step: 'open' | 'apply'; readonly error?: unknown };

/** The one door through which documents are changed. */
export interface EditDoor {
  /** Changes of one document wait for one another. */
  change(uri: string, change: Change): Promise<Outcome>;
  /**
   * Changes several documents as one, which one undo takes back. Where one of them will not be changed, those before it
   * are as they were, and it is the one that is told of.
   */
  changeTogether(changes: readonly DocumentChange[]): Promise<DocumentOutcome | undefined>;
  /** Takes the last change back that went through here, if its documents' texts are still what they became. */
  undo(): Promise<UndoOutcome>;
}

export interface DocumentChange {
  readonly uri: string;
  readonly change: Change;
}

export interface DocumentOutcome {
  readonly uri: string;
  readonly outcome: Outcome;
}

export type UndoOutcome = { readonly kind: 'nothing' } | ({ readonly kind: 'tried' } & DocumentOutcome);

/** A change that was made, and can be taken back while the text is `after`. */
interface Step {
  readonly uri: string;
  readonly after: string;
  readonly inverse: readonly TextEdit[];
}

/** How many changes the door remembers. Each holds its documents' texts. */
const REMEMBERED = 20;

export function editDoor(port: DocumentsPort): EditDoor {
  const inTurn = queuePerDocument();
  const done: (readonly Step[])[] = [];

  function remember(steps: readonly Step[]): void {
    if (steps.length > 0) done.push(steps);
    if (done.length > REMEMBERED) done.shift();
  }

  /** The last outcome, with what was changed on the way to it. */
  async function inSuccession(changes: readonly DocumentChange[], made: Step[]): Promise<DocumentOutcome | undefined> {
    let last: DocumentOutcome | undefined;
    for (const { uri, change } of changes) {
      last = { uri, outcome: await inTurn(uri, () => makeChange(port, uri, change, (step) => made.push(step))) };
      if (isStopped(last.outcome)) return last;
    }
    return last;
  }

  async function allOrNone(
    changes: readonly DocumentChange[],
  ): Promise<[DocumentOutcome | undefined, readonly Step[]]> {
    const made: Step[] = [];
    const last = await inSuccession(changes, made);
    if (last === undefined || !isStopped(last.outcome)) return [last, made];
    await inSuccession(backwards(made), []);
    return [last, []];
  }

  return {
    change: (uri, change) => inTurn(uri, () => makeChange(port, uri, change, (step) => remember([step]))),
    async changeTogether(changes) {
      const [last, steps] = await allOrNone(changes);
      remember(steps);
      return last;
    },
    async undo() {
      const steps = done.pop();
      const [last] = steps === undefined ? [] : await allOrNone(backwards(steps));
      if (steps === undefined || last === undefined) return { kind: 'nothing' };
      // Kept where it is still there to be taken back: an older change must not go in its place.
      if (last.outcome.kind !== 'changed') remember(steps);
      return { kind: 'tried', ...last };
    },
  };
}

function isStopped({ kind }: Outcome): boolean {
  return kind === 'refused' || kind === 'failed';
}

/** What takes changes back, the last one first, while their texts are what they became. */
function backwards(steps: readonly Step[]): readonly DocumentChange[] {
  return steps.toReversed().map(({ uri, after, inverse }) => ({
    uri,
    change: { plan: (text) => (text === after ? inverse : { refused: 'moved-on' }) },
  }));
}

type Turn = (uri: string, work: () => Promise<Outcome>) => Promise<Outcome>;

function queuePerDocument(): Turn {
  const last = new Map<string, Promise<unknown>>();
  return (uri, work) => {
    const turn = (last.get(uri) ?? Promise.resolve()).then(work, work);
    last.set(uri, turn);
    const leave = () => {
      if (last.get(uri) === turn) last.delete(uri);
    };
    turn.then(leave, leave);
    return turn;
  };
}

async function makeChange(
  port: DocumentsPort,
  uri: string,
  change: Change,
  remember: (step: Step) => void,
): Promise<Outcome> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    let document: OpenedDocument;
    try {
      document = await port.open(uri);
    } catch (error) {
      return { kind: 'failed', step: 'open', error };
    }
    // Nothing is awaited from here until the host has the edit, so it is made for the text that it was planned on.
    const before = document.text();
    const edits = change.plan(before);
    if (isRefusal(edits)) return { kind: 'refused', code: edits.refused, line: edits.line };
    if (edits.length === 0) return { kind: 'unchanged' };
    try {
      if (!(await document.apply(edits))) continue;
    } catch (error) {
      return { kind: 'failed', step: 'apply', error };
    }
    remember({ uri, after: applyEdits(before, edits), inverse: inverseOf(before, edits) });
    const holds = change.holds?.(document.text()) ?? true;
    return { kind: 'changed', settled: await settled(document), holds };
  }
  return { kind: 'failed', step: 'apply' };
}

async function settled(document: OpenedDocument): Promise<Settled | { readonly failed: unknown }> {
  try {
    return await document.settle();
  } catch (failed) {
    // The change stands, unsaved: VS Code keeps it, and the person hears of the save that failed.
    return { failed };
  }
}
