import assert from 'node:assert/strict';
import type { Refusal, TextEdit } from '../../../src/edits/textEdit.ts';
import { type Change, editDoor } from '../../../src/workspace/editProtocol.ts';
import { type Delay, StandInDocument, StandInHost } from './documents.ts';

export const TEXT = 'a: 0\nb: 0\nc: 0\n';

/** Counts a line up: whatever else happens to the text, its number says how often that was done. */
export function countUp(name: string): Change {
  return {
    plan(text): readonly TextEdit[] | Refusal {
      const found = new RegExp(`^${name}: (\\d+)$`, 'm').exec(text);
      if (found === null) return { refused: 'goal-gone' };
      const start = found.index + name.length + 2;
      return [{ span: { start, end: start + (found[1]?.length ?? 0) }, text: String(Number(found[1]) + 1) }];
    },
  };
}

export function hostWith(texts: Readonly<Record<string, string>>, delay?: Delay) {
  const documents = new Map(Object.entries(texts).map(([uri, text]) => [uri, new StandInDocument(text)]));
  const host = new StandInHost(documents, delay);
  const document = (uri: string) => documents.get(uri) ?? assert.fail(uri);
  return { host, door: editDoor(host), document };
}
