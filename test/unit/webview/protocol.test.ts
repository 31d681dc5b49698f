import assert from 'node:assert/strict';
import { readDown, readSaved, readUp } from '../../../src/webview/protocol.ts';

describe('readUp', () => {
  const good = [
    { type: 'ready' },
    { type: 'toggle', handle: 'h' },
    { type: 'setStatus', handle: 'h', status: 'done' },
    { type: 'open', handle: 'h' },
  ];
  for (const message of good) {
    it(`takes ${message.type}`, () => assert.deepEqual(readUp(message), message));
    it(`drops ${message.type} with a field too many`, () =>
      assert.equal(readUp({ ...message, command: 'x' }), undefined));
  }

  const bad: readonly unknown[] = [
    undefined,
    null,
    'ready',
    ['ready'],
    {},
    { type: 'run' },
    { type: 'toggle' },
    { type: 'toggle', handle: 1 },
    { type: 'toggle', handle: ['h'] },
    { type: 'open', status: 'h' },
    { type: 'setStatus', handle: 'h' },
    { type: 'setStatus', handle: 'h', status: null },
    { type: ['toggle'], handle: 'h' },
    { type: '__proto__' },
  ];
  for (const message of bad) {
    it(`drops ${JSON.stringify(message)}`, () => assert.equal(readUp(message), undefined));
  }

  it('makes the message anew', () => {
    const message = { type: 'toggle', handle: 'h' };
    assert.notEqual(readUp(message), message);
  });
});

describe('readDown', () => {
  const state = {
    type: 'state',
    version: 1,
    html: '<p></p>',
    menu: '',
    colors: ['red'],
    announcement: '',
    saved: { journal: 'j', year: 2023 },
  };

  it('takes a state', () => assert.deepEqual(readDown(state), state));

  for (const field of Object.keys(state)) {
    it(`drops a state with a wrong ${field}`, () => assert.equal(readDown({ ...state, [field]: {} }), undefined));
  }

  const more = { type: 'more', version: 1, html: '<li></li>' };

  it('takes more of a state', () => assert.deepEqual(readDown(more), more));

  for (const field of Object.keys(more)) {
    it(`drops more with a wrong ${field}`, () => assert.equal(readDown({ ...more, [field]: {} }), undefined));
  }
});

describe('readSaved', () => {
  it('takes the journal and the year, and leaves out what the page keeps for itself', () =>
    assert.deepEqual(readSaved({ journal: 'j', year: 2023, scroll: 4 }), { journal: 'j', year: 2023 }));

  for (const value of [undefined, null, 'j', { journal: 'j' }, { journal: 1, year: 2023 }]) {
    it(`has no use for ${JSON.stringify(value)}`, () => assert.equal(readSaved(value), undefined));
  }
});
