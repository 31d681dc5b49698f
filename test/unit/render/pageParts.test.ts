import assert from 'node:assert/strict';
import { html } from '../../../src/render/html.ts';
import { PageParts, wholePart } from '../../../src/render/pageParts.ts';

type Goals = Readonly<Record<string, string>>;

const COUNT = 450;
const MANY: Goals = Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`g${at}`, `Goal ${at}`]));

/** What is sent of a page with these goals. */
function drawn(parts: PageParts, goals: Goals): readonly string[] {
  parts.turn();
  return Object.entries(goals).map(([key, text]) => parts.part(key, 'goal', html`${text}`).toString());
}

function whole(goals: Goals): readonly string[] {
  return Object.entries(goals).map(([key, text]) => wholePart(key, 'goal', html`${text}`).toString());
}

const standIn = (key: string, part: string) => `<li class="goal" data-key="${key}" data-part="${part}"></li>`;

describe('the parts of a page', () => {
  it('are sent once, and again where they have changed', () => {
    const parts = new PageParts();
    const [a = '', b = ''] = whole({ a: 'Swim', b: 'Read' });
    assert.deepEqual(drawn(parts, { a: 'Swim', b: 'Read' }), [a, b]);
    assert.deepEqual(drawn(parts, { a: 'Swim', b: 'Read' }), [standIn('a', 'same'), standIn('b', 'same')]);
    assert.deepEqual(drawn(parts, { a: 'Swim', b: 'Walk' }), [standIn('a', 'same'), ...whole({ b: 'Walk' })]);
    assert.deepEqual(drawn(parts, { b: 'Walk', a: 'Swim' }), [standIn('b', 'same'), standIn('a', 'same')]);
  });

  it('are sent again where they were gone, or the page was', () => {
    const parts = new PageParts();
    drawn(parts, { a: 'Swim', b: 'Read' });
    drawn(parts, { b: 'Read' });
    assert.deepEqual(drawn(parts, { a: 'Swim', b: 'Read' }), [...whole({ a: 'Swim' }), standIn('b', 'same')]);
    parts.turn();
    parts.forget();
    const text = parts.part('b', 'goal', html`Read`).toString();
    assert.deepEqual([text], whole({ b: 'Read' }));
  });

  it('come in portions, in their order, each once', () => {
    const parts = new PageParts();
    const first = drawn(parts, MANY);
    const all = whole(MANY);
    assert.deepEqual(first.slice(0, 200), all.slice(0, 200));
    assert.deepEqual(
      first.slice(200),
      Object.keys(MANY)
        .slice(200)
        .map((key) => standIn(key, 'later')),
    );
    assert.equal(parts.more(), all.slice(200, 400).join(''));
    assert.equal(parts.more(), all.slice(400).join(''));
    assert.equal(parts.more(), '');
    assert.ok(drawn(parts, MANY).every((part) => part.includes('data-part="same"')));
  });

  it('do not wait where the page shows what they were', () => {
    const parts = new PageParts();
    drawn(parts, MANY);
    const changed = Object.fromEntries(Object.entries(MANY).map(([key, text]) => [key, `${text}!`]));
    assert.deepEqual(drawn(parts, changed).slice(0, 200), whole(changed).slice(0, 200));
  });

  it('wait on, as they are by then, where the page is drawn again meanwhile', () => {
    const parts = new PageParts();
    drawn(parts, MANY);
    parts.more();
    const changed = { ...MANY, g449: 'Goal of the end' };
    const second = drawn(parts, changed);
    assert.ok(second.slice(0, 400).every((part) => part.includes('data-part="same"')));
    assert.deepEqual(second.slice(400), whole(changed).slice(400));
  });
});
