import { applyEdits, inverseOf, isRefusal, type Refusal, type RefusalCode, type TextEdit } from '../edits/textEdit.ts';

/** The documents of the host, as far as a change needs them. */
export interface DocumentsPort<Opened extends OpenedDocument = OpenedDocument> {
  /** The document as its editor has it, unsaved changes included. */
  open(uri: string): Promise<Opened>;
  /**
   * Changes all the texts in one step of undo, or none of them: false where one has moved on since it was read, or may
   * not be changed.
   */
  apply(changes: readonly DocumentEdits<Opened>[]): Promise<boolean>;
}

export interface OpenedDocument {
  /** The text of now. */
  text(): string;
  /** What is to be done with a change that was made: saved where nobody would notice, left to the person elsewhere. */
  settle(): Promise<Settled>;
}

export interface DocumentEdits<Opened extends OpenedDocument = OpenedDocument> {
  readonly document: Opened;
  readonly edits: readonly TextEdit[];
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

/** The same for several documents, by their addresses. A document that is not to be changed has no edits. */
export interface ChangeOfSeveral {
  plan(texts: Texts): SeveralEdits | SeveralRefusal;
  holds?(texts: Texts): boolean;
}

export type Texts = ReadonlyMap<string, string>;
export type SeveralEdits = ReadonlyMap<string, readonly TextEdit[]>;
export type SeveralRefusal = Refusal & { readonly uri: string };

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

/** What came of a change at one of its documents. */
export interface OutcomeAt {
  readonly uri: string;
  readonly outcome: Outcome;
}

/** At least one. */
export type Some<Value> = readonly [Value, ...Value[]];

/** The one door through which documents are changed. */
export interface EditDoor {
  /** Changes of one document wait for one another. */
  change(uri: string, change: Change): Promise<Outcome>;
  /** Changes all of them in one step, or none. Where it is refused, only the document that it was refused for is named. */
  changeSeveral(uris: Some<string>, change: ChangeOfSeveral): Promise<Some<OutcomeAt>>;
  /** Takes the last change back that went through here, if its documents' texts are still what they became. */
  undo(): Promise<readonly OutcomeAt[]>;
}

/** A change that was made, and can be taken back while each text is `after`. */
interface Step {
  readonly uris: Some<string>;
  readonly after: Texts;
  readonly inverse: SeveralEdits;
}

/** How many changes the door remembers. Each holds its documents' texts. */
const REMEMBERED = 20;

export function editDoor<Opened extends OpenedDocument>(port: DocumentsPort<Opened>): EditDoor {
  const inTurn = queuePerDocument();
  const steps: Step[] = [];

  function remember(step: Step): void {
    steps.push(step);
    if (steps.length > REMEMBERED) steps.shift();
  }

  return {
    async change(uri, change) {
      const [{ outcome }] = await inTurn([uri], () => makeChange(port, [uri], inEach(change), remember));
      return outcome;
    },
    changeSeveral: (uris, change) => inTurn(uris, () => makeChange(port, uris, change, remember)),
    async undo() {
      const step = steps.pop();
      if (step === undefined) return [];
      const { uris } = step;
      const back: ChangeOfSeveral = { plan: (texts) => inverse(step, texts) };
      const outcomes = await inTurn(uris, () => makeChange(port, uris, back, () => undefined));
      // All are changed, or the first says why none is: then the step is still there to be taken back, and an older
      // change must not go in its place.
      if (outcomes[0].outcome.kind !== 'changed') remember(step);
      return outcomes;
    },
  };
}

/** The same change in each document. */
function inEach(change: Change): ChangeOfSeveral {
  return {
    plan(texts) {
      const edits = new Map<string, readonly TextEdit[]>();
      for (const [uri, text] of texts) {
        const plan = change.plan(text);
        if (isRefusal(plan)) return { ...plan, uri };
        edits.set(uri, plan);
      }
      return edits;
    },
    holds: (texts) => [...texts.values()].every((text) => change.holds?.(text) ?? true),
  };
}

function inverse({ uris, after, inverse }: Step, texts: Texts): SeveralEdits | SeveralRefusal {
  const moved = uris.find((uri) => texts.get(uri) !== after.get(uri));
  return moved === undefined ? inverse : { uri: moved, refused: 'moved-on' };
}

type Turn = (uris: readonly string[], work: () => Promise<Some<OutcomeAt>>) => Promise<Some<OutcomeAt>>;

/** Of a document's last change its outcome is kept, and nothing of the document. */
function queuePerDocument(): Turn {
  const last = new Map<string, Promise<unknown>>();
  return (uris, work) => {
    const turn = Promise.allSettled(uris.map((uri) => last.get(uri))).then(work);
    for (const uri of uris) last.set(uri, turn);
    return turn;
  };
}

async function makeChange<Opened extends OpenedDocument>(
  port: DocumentsPort<Opened>,
  uris: Some<string>,
  change: ChangeOfSeveral,
  remember: (step: Step) => void,
): Promise<Some<OutcomeAt>> {
  const [first] = uris;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const documents = new Map<string, Opened>();
    for (const uri of new Set(uris)) {
      try {
        documents.set(uri, await port.open(uri));
      } catch (error) {
        return [{ uri, outcome: { kind: 'failed', step: 'open', error } }];
      }
    }
    // Nothing is awaited from here until the host has the edits, so they are made for the texts that they were planned on.
    const before = [...documents].map(([uri, document]) => ({ uri, document, before: document.text() }));
    const plan = change.plan(new Map(before.map(({ uri, before }) => [uri, before])));
    if ('refused' in plan)
      return [{ uri: plan.uri, outcome: { kind: 'refused', code: plan.refused, line: plan.line } }];
    const [one, ...others] = before.flatMap((read) => withEdits(read, plan));
    if (one === undefined) return [{ uri: first, outcome: { kind: 'unchanged' } }];
    try {
      if (!(await port.apply([one, ...others]))) continue;
    } catch (error) {
      return [{ uri: first, outcome: { kind: 'failed', step: 'apply', error } }];
    }
    remember(stepOf([one, ...others]));
    return settleAll([one, ...others], change.holds?.(textsOf(documents)) ?? true);
  }
  return [{ uri: first, outcome: { kind: 'failed', step: 'apply' } }];
}

function textsOf(documents: ReadonlyMap<string, OpenedDocument>): Texts {
  return new Map([...documents].map(([uri, document]) => [uri, document.text()]));
}

/** A document with what it said when the change was planned. */
interface Read<Opened extends OpenedDocument> {
  readonly uri: string;
  readonly document: Opened;
  readonly before: string;
}

type Edited<Opened extends OpenedDocument> = Read<Opened> & DocumentEdits<Opened>;

function withEdits<Opened extends OpenedDocument>(read: Read<Opened>, plan: SeveralEdits): readonly Edited<Opened>[] {
  const edits = plan.get(read.uri) ?? [];
  return edits.length > 0 ? [{ ...read, edits }] : [];
}

function stepOf(edited: Some<Edited<OpenedDocument>>): Step {
  const [one, ...others] = edited;
  return {
    uris: [one.uri, ...others.map(({ uri }) => uri)],
    after: new Map(edited.map(({ uri, before, edits }) => [uri, applyEdits(before, edits)])),
    inverse: new Map(edited.map(({ uri, before, edits }) => [uri, inverseOf(before, edits)])),
  };
}

async function settleAll([one, ...others]: Some<Edited<OpenedDocument>>, holds: boolean): Promise<Some<OutcomeAt>> {
  const settledAt = async ({ uri, document }: Edited<OpenedDocument>): Promise<OutcomeAt> => ({
    uri,
    outcome: { kind: 'changed', settled: await settled(document), holds },
  });
  const outcomes: [OutcomeAt, ...OutcomeAt[]] = [await settledAt(one)];
  for (const other of others) outcomes.push(await settledAt(other));
  return outcomes;
}

async function settled(document: OpenedDocument): Promise<Settled | { readonly failed: unknown }> {
  try {
    return await document.settle();
  } catch (failed) {
    // The change stands, unsaved: VS Code keeps it, and the person hears of the save that failed.
    return { failed };
  }
}
