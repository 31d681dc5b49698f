import assert from 'node:assert/strict';
import { type Part, render } from '../../../src/edits/skeleton.ts';

describe('the empty lines of a new document', () => {
  const title: Part = { kind: 'title', level: 1, text: 'T' };
  const heading = (level: number): Part => ({ kind: 'heading', level, text: level > 6 ? '**H**' : 'H' });
  const list: Part = { kind: 'list', lines: ['- a'] };
  const words: Part = { kind: 'paragraph', text: 'P' };
  const rows: readonly (readonly [
    parts: readonly Part[],
    before: number,
    after: number,
    text: string,
    head?: string,
  ])[] = [
    [[title, heading(2)], 0, 0, '# T\n\n\n## H\n'],
    [[title, words], 0, 0, '# T\n\n\nP\n'],
    [[heading(6), list], 0, 0, '###### H\n- a\n'],
    [[heading(7), list], 0, 0, '**H**\n\n- a\n'],
    [[heading(7), list], 0, 2, '**H**\n\n\n- a\n'],
    [[list, heading(2)], 0, 0, '- a\n## H\n'],
    [[list, heading(7)], 0, 0, '- a\n\n**H**\n'],
    [[list, words], 0, 0, '- a\n\nP\n'],
    [[list, list], 2, 0, '- a\n\n\n- a\n'],
    [[heading(2), list], 0, 0, 'Title: a --- b\n\n## H\n- a\n', 'Title: a --- b'],
    [[heading(2), list], 0, 0, '---\na: b\n---\n## H\n- a\n', '---\na: b\n---'],
    [[heading(2), list], 0, 0, '+++\na = b\n+++\n## H\n- a\n', '+++\na = b\n+++'],
  ];
  for (const [parts, before, after, text, head = ''] of rows)
    it(JSON.stringify(text), () => {
      const rendered = render(head, parts, { before, after, afterTitle: 2, lineEnd: '\n' });
      assert.equal(rendered.text, text);
    });
});
