import assert from 'node:assert/strict';
import { DEFAULT_STATUSES, nextStatus } from '../../../src/journal/status.ts';
import { readStatuses } from '../../../src/workspace/statusSetting.ts';

describe('readStatuses', () => {
  it('gives the defaults for no setting, and for one that leaves nothing to toggle', () => {
    for (const setting of [undefined, null, [], {}, 'done', [{ id: 'done', toggle: false }]]) {
      assert.equal(readStatuses(setting).statuses, DEFAULT_STATUSES);
    }
  });

  it('takes a whole set of its own, in its order', () => {
    const { statuses, ignored } = readStatuses([
      { id: 'open', mark: '' },
      { id: 'won', mark: '🏆', closed: true, label: 'Won', icon: 'star-full', color: 'charts.yellow' },
      { id: 'lost', mark: '🌧', marks: ['☔'], words: ['lost'], closed: true, carryOver: true },
    ]);
    assert.deepEqual(ignored, []);
    assert.deepEqual(
      statuses.map(({ id }) => id),
      ['open', 'won', 'lost'],
    );
    assert.deepEqual(
      statuses.map(({ carryOver }) => carryOver),
      [true, false, true],
    );
    assert.equal(nextStatus(statuses, null), 'won');
    assert.equal(nextStatus(statuses, 'lost'), 'open');
  });

  it('lets a default keep what the setting does not say', () => {
    const { statuses } = readStatuses([{ id: 'planned' }, { id: 'done', mark: '☑️' }]);
    const done = DEFAULT_STATUSES.find(({ id }) => id === 'done');
    assert.deepEqual(statuses[1], { ...done, mark: '☑️' });
  });

  it('passes over what it cannot use, and says where', () => {
    const { statuses, ignored } = readStatuses([
      'done',
      { mark: '✅' },
      { id: 'a b' },
      { id: 'done', mark: 5 },
      { id: 'ok', marks: ['x', 1] },
      { id: 'ok', mark: 'a\nb' },
      { id: 'ok', icon: '<img>' },
      { id: 'ok', nonsense: true },
      { id: 'ok' },
    ]);
    assert.deepEqual(ignored, ['[0]', '[1].id', '[2].id', '[3].mark', '[4].marks', '[5].mark', '[6].icon', '[8].id']);
    assert.deepEqual(
      statuses.map(({ id }) => id),
      ['ok'],
    );
    assert.ok(!('nonsense' in (statuses[0] ?? {})));
  });
});
