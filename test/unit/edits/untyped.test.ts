import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { sectionOffers, statusOffers } from '../../../src/edits/completionEdits.ts';
import { missingSections } from '../../../src/edits/missingSections.ts';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { applyEdits, isRefusal } from '../../../src/edits/textEdit.ts';
import { untyped } from '../../../src/edits/untyped.ts';
import { goalAt } from '../../../src/journal/find.ts';
import { type Reading, read } from '../../../src/journal/read.ts';
import type { Span } from '../../../src/journal/text.ts';
import { annotatedDocuments } from '../annotated.ts';
import { goalsOf, readingOf, retrospectiveOf, WRITING } from './journalText.ts';

const CORPUS = path.join(import.meta.dirname, '../../fixtures/reading');

function documents() {
  const sources = fs
    .globSync('*/*.md', { cwd: CORPUS })
    .map((file) => fs.readFileSync(path.join(CORPUS, file), 'utf8'));
  return sources.flatMap(annotatedDocuments).map(({ text, path: name, today }) => {
    const writing = { ...WRITING, today };
    return { text, path: name, writing, reader: (other: string) => read(other, { ...writing, path: name }) };
  });
}

/** A text with something typed at an offset, and its reading. */
function typing(bare: string, at: number, words: string, reader: (text: string) => Reading) {
  const text = bare.slice(0, at) + words + bare.slice(at);
  const reading = reader(text);
  const typed: Span = { start: at, end: at + words.length };
  return reading.kind === 'retrospective' ? { text, retrospective: reading.retrospective, typed } : undefined;
}

describe('a document without what is typed in it', function () {
  this.timeout(120_000);

  it('has of its periods, and of what else there was, the first entries alone', () => {
    const happened = '## Q1\n\n- Moved\n    - far\n- Painted\n\nA lot.\n\n## Other\n\n- Tea\n- Cake\n';
    const bare = `# 2023 review\n\n${happened}\n## Goals for 2024\n\n- Rest\n- Read\n`;
    const page = typing(bare, bare.length - 1, ' :', readingOf);
    assert.ok(page);
    const short = untyped(page, readingOf);
    const first = '## Q1\n\n- Moved\n    - far\n\n## Other\n\n- Tea\n';
    const expected = `# 2023 review\n\n${first}\n## Goals for 2024\n\n- Rest\n- Read\n`;
    assert.equal(short?.text, expected);
    assert.equal(short.at, expected.length - 1);
    assert.equal(short.shift(short.at), page.typed.end - short.at);
    assert.equal(short.shift(0), 0);
  });

  it('is read as a whole where something is folded away in a period', () => {
    const bare =
      '# 2023 review\n\n## Q1\n\n<details>\n\n- Moved\n- Sang\n\n</details>\n\n## Goals for 2024\n\n- Rest\n';
    const page = typing(bare, bare.length - 1, ' :', readingOf);
    assert.ok(page);
    assert.equal(untyped(page, readingOf)?.text, bare);
  });

  it('keeps a list that is being written in', () => {
    const bare = '# 2023 review\n\n## Q1\n\n- Moved\n- Sang\n\n- Painted\n';
    const page = typing(bare, bare.indexOf('\n- Painted'), '', readingOf);
    assert.ok(page);
    assert.ok(untyped(page, readingOf));
  });

  it('offers nothing where only what is typed makes it a retrospective', () => {
    const page = typing('A list of shops\n', 0, '# 2023 review\n\n## Q1\n\n- Moved\n\n', readingOf);
    assert.ok(page);
    assert.equal(statusOffers(page, readingOf, WRITING), undefined);
    assert.deepEqual(sectionOffers(page, readingOf, WRITING), []);
  });

  it('speaks the language that all of its words are in', () => {
    const entries = '- 첫째\n- 이사를 했다\n- 자전거로 강가를 한 바퀴 돌았다\n';
    const bare = `# 2023 review\n\n## Q1\n\n${entries}\n## 2024 goals\n\n- Rest\n`;
    const page = typing(bare, bare.length - 1, ' :', readingOf);
    assert.ok(page);
    const short = untyped(page, readingOf);
    assert.equal(short?.retrospective.language, retrospectiveOf(bare).language);
    assert.notEqual(retrospectiveOf(short.text).language, retrospectiveOf(bare).language);
  });

  it('is offered the statuses that its whole is', () => {
    for (const { text, path: name, reader, writing } of documents()) {
      const whole = reader(text);
      if (whole.kind !== 'retrospective') continue;
      for (const { goal } of goalsOf(whole.retrospective)) {
        const page = typing(text, goal.line.end, ' :', reader);
        const found = goalAt(whole.retrospective, goal.line.end);
        if (found === undefined || page === undefined) continue;
        const offered = statusOffers(page, reader, writing);
        const written = offered?.offers.map(({ status, text: here, elsewhere }) => [
          status.id,
          applyEdits(page.text, [{ span: page.typed, text: here }, ...elsewhere]),
        ]);
        const expected = writing.statuses.flatMap(({ id }) => {
          const edits = setStatus(text, whole.retrospective, found, id, writing);
          return isRefusal(edits) || edits.length === 0 ? [] : [[id, applyEdits(text, edits)]];
        });
        assert.deepEqual([offered?.current, written], [found.goal.status, expected], `${name}: ${goal.text}`);
      }
    }
  });

  it('lacks the sections that its whole does', () => {
    const shown = (sections: ReturnType<typeof missingSections>) =>
      sections.map(({ kind, level, heading, marker }) => ({ kind, level, heading, marker }));
    for (const { text, path: name, reader, writing } of documents()) {
      const bare = `${text}\n\n`;
      const whole = reader(bare);
      const page = typing(bare, bare.length, '#', reader);
      if (whole.kind !== 'retrospective' || page === undefined) continue;
      const expected = missingSections(bare, whole.retrospective, writing);
      assert.deepEqual(shown(sectionOffers(page, reader, writing)), shown(expected), name);
    }
  });
});
