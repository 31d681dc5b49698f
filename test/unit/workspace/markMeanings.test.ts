import assert from 'node:assert/strict';
import { DEFAULT_STATUSES, nextStatus, type Status } from '../../../src/journal/status.ts';
import { type MarkMeaning, withMeanings } from '../../../src/workspace/markMeanings.ts';
import { readStatuses } from '../../../src/workspace/statusSetting.ts';

const DEFAULT_IDS = ['planned', 'done', 'partly', 'missed', 'in-progress', 'dropped', 'moved'];
const meansDone: MarkMeaning = { kind: 'known', mark: '🏆', status: 'done' };
const isNew = (mark: string, label: string, closed = true): MarkMeaning => ({ kind: 'new', mark, label, closed });

const ids = (statuses: readonly Status[]) => statuses.map(({ id }) => id);

describe('withMeanings', () => {
  it('says of the defaults no more than their ids, and of the changed one its marks', () => {
    const done = DEFAULT_STATUSES.find(({ id }) => id === 'done');
    for (const empty of [undefined, [], null, ['nonsense']]) {
      const setting = withMeanings(empty, [meansDone]);
      assert.deepEqual(
        setting,
        DEFAULT_IDS.map((id) => (id === 'done' ? { id, marks: [...(done?.marks ?? []), '🏆'] } : { id })),
      );
      const { statuses, ignored } = readStatuses(setting);
      assert.deepEqual(ignored, []);
      assert.deepEqual(
        statuses,
        DEFAULT_STATUSES.map((status) => (status === done ? { ...done, marks: [...done.marks, '🏆'] } : status)),
      );
    }
  });

  it('leaves what a person wrote as it is, what is not usable included', () => {
    const own = [{ id: 'open' }, 'nonsense', { id: 'won', mark: '🥇', marks: ['🎖'], closed: true }, { id: 'won' }];
    assert.deepEqual(withMeanings(own, [{ kind: 'known', mark: '🏆', status: 'won' }]), [
      { id: 'open' },
      'nonsense',
      { id: 'won', mark: '🥇', marks: ['🎖', '🏆'], closed: true },
      { id: 'won' },
    ]);
  });

  it('adds a status behind the others and out of the toggle', () => {
    const setting = withMeanings(undefined, [isNew('🐌', 'Slow Going', false), isNew('🌵', 'Dried Up')]);
    assert.deepEqual(setting.slice(-2), [
      { id: 'slow-going', mark: '🐌', label: 'Slow Going', icon: 'circle-large-outline', closed: false, toggle: false },
      { id: 'dried-up', mark: '🌵', label: 'Dried Up', icon: 'circle-filled', closed: true, toggle: false },
    ]);
    const { statuses, ignored } = readStatuses(setting);
    assert.deepEqual(ignored, []);
    assert.deepEqual(ids(statuses), [...DEFAULT_IDS, 'slow-going', 'dried-up']);
    assert.deepEqual(
      statuses.slice(-2).map(({ carryOver }) => carryOver),
      [true, false],
    );
    assert.equal(nextStatus(statuses, 'missed'), 'planned');
  });

  it('gives two marks of one name to one status', () => {
    const { statuses } = readStatuses(withMeanings(undefined, [isNew('🐌', 'Slow'), isNew('🦥', 'Slow')]));
    assert.deepEqual(ids(statuses), [...DEFAULT_IDS, 'slow']);
    assert.deepEqual(statuses.at(-1)?.marks, ['🦥']);
  });

  it('finds an id that is free for any name', () => {
    const names = ['느림', '기다림', 'Done', 'Élan vital!'];
    const setting = withMeanings(
      [{ id: 'open' }],
      names.map((name) => isNew('🐌', name)),
    );
    assert.deepEqual(ids(readStatuses(setting).statuses), ['open', 'status', 'status-2', 'done-2', 'elan-vital']);
  });

  it('passes over a status that has gone in between', () => {
    const own = [{ id: 'open' }, { id: 'won', mark: '🥇' }];
    assert.deepEqual(withMeanings(own, [{ kind: 'known', mark: '🏆', status: 'lost' }]), own);
  });
});
