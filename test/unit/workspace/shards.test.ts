import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import {
  changedShards,
  countIn,
  filesIn,
  type ReadFile,
  type ReadFiles,
  shardCount,
  shardName,
  shardText,
} from '../../../src/workspace/shards.ts';
import { inSlices } from '../../../src/workspace/slices.ts';

const RETROSPECTIVE = { year: 2023, sections: [] } as unknown as Retrospective;
const note = (size = 1): ReadFile => ({ modified: 2.5, changed: 3, size, document: null });
const review = (): ReadFile => ({ ...note(), document: { path: 'ä/2023.md', retrospective: RETROSPECTIVE } });
const notes = (count: number): ReadFiles =>
  new Map(Array.from({ length: count }, (_, n) => [`file:///notes/${n % 7}/${n}.md`, note(n)]));
const text = (files: ReadFiles, readWith = 'x') => shardText(readWith, files, inSlices());
const files = (text: string, readWith = 'x') => filesIn(text, readWith, inSlices());

describe('a shard of the stored index', () => {
  it('gives back what was put into it', () => {
    const file = fc.oneof(fc.constant(review()), fc.nat().map(note));
    const uri = fc.string({ unit: 'grapheme' }).map((name) => `file:///notes/${encodeURIComponent(name)}.md`);
    return fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(uri, file)), async (entries) => {
        const all = new Map(entries);
        assert.deepEqual(new Map([...((await files(await text(all))) ?? [])].sort()), new Map([...all].sort()));
      }),
      { numRuns: 50 },
    );
  });

  it('gives nothing where it was read with something else', async () => {
    assert.equal(await files(await text(notes(3)), 'y'), undefined);
  });

  it('is broken wherever it was cut off, and where it has other shapes', async () => {
    const whole = await text(new Map([...notes(3), ['file:///notes/2023.md', review()]]));
    for (let end = 0; end < whole.length; end++) await assert.rejects(files(whole.slice(0, end)), `${end}`);
    const head = (lines: number) => JSON.stringify({ readWith: 'x', lines });
    for (const other of [
      'null\n[]',
      '[]\n[]',
      `${head(0)}\n[["file:///notes/",["a.md",1]]]`,
      `${head(0)}\n[["file:///notes/",["a.md",1,2,"3"]]]`,
      `${head(1)}\n[]\n["file:///a.md",1,2,3,"a.md",{}]`,
      `${head(1)}\n[]\n["file:///a.md",1,2,3,4,{"sections":[]}]`,
      `${head(1)}\n[]\n[7,1,2,3]`,
    ])
      await assert.rejects(files(other), other);
  });

  it('takes no more than a few dozen bytes for a note', async () => {
    assert.ok((await text(notes(1000))).length < 1000 * 32);
  });
});

describe('the shards of the stored index', () => {
  it('are one for a few files, and known by their names', () => {
    assert.equal(shardCount(notes(1000)), 1);
    assert.equal(countIn(shardName(3, shardCount(notes(1001)))), shardCount(notes(1001)));
    assert.equal(countIn('index.jsonl'), undefined);
  });

  it('hold every file once', () => {
    const all = notes(3000);
    const shards = changedShards(
      { readWith: '', files: new Map(), count: 0 },
      { readWith: 'x', files: all, count: 16 },
    );
    assert.equal(shards.size, 16);
    const sizes = [...shards.values()].map(({ size }) => size);
    assert.equal(
      sizes.reduce((sum, size) => sum + size),
      3000,
    );
    assert.ok(Math.max(...sizes) < 2 * Math.min(...sizes), sizes.join());
  });

  it('are written again only where a file was read again, came or went', () => {
    const saved = { readWith: 'x', files: notes(3000), count: 16 };
    const changed = (files: ReadFiles) => [...changedShards(saved, { ...saved, files }).values()];
    assert.deepEqual(changed(new Map(saved.files)), []);
    const uri = 'file:///notes/3/3.md';
    const read = changed(new Map([...saved.files, [uri, note(9)]]));
    assert.equal(read.length, 1);
    assert.equal(read[0]?.get(uri)?.size, 9);
    const gone = changed(new Map([...saved.files].filter(([other]) => other !== uri)));
    assert.equal(gone.length, 1);
    assert.equal(gone[0]?.has(uri), false);
    assert.equal(changed(new Map([...saved.files, ['file:///notes/new.md', note()]])).length, 1);
    assert.equal(changedShards(saved, { ...saved, readWith: 'y' }).size, 16);
  });
});
