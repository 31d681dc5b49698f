import assert from 'node:assert/strict';
import type { StatusId } from '../../../src/journal/status.ts';
import { DISKS, statusesIn, withStatus } from './journalText.ts';

/** What stands around goals in a retrospective. */
export const ENGLISH = {
  before: '# 2023 Retrospective\n\n## Reviewing the 2023 goals\n\n',
  after: '\n\n## Q1\n\n- An entry\n',
};
export const KOREAN = { before: '# 2023 회고\n\n## 2022 회고를 회고하기\n\n', after: '\n\n## 1분기\n\n- 한 일\n' };
export const JAPANESE = {
  before: '# 2023年の振り返り\n\n## 2023年の目標の振り返り\n\n',
  after: '\n\n## 第1四半期\n\n- 記録\n',
};

/** Goals, the status that their first gets, and the goals afterwards. */
type Row = readonly [before: string, status: StatusId, after: string];

export function table(name: string, { before, after }: typeof ENGLISH, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [goals, status, expected] of rows) {
      it(`${JSON.stringify(goals)} ${status} → ${JSON.stringify(expected)}`, () => {
        for (const disk of DISKS) {
          const text = disk.write(before + goals + after);
          const changed = withStatus(text, 0, status);
          assert.equal(changed, disk.write(before + expected + after), disk.name);
          assert.equal(statusesIn(changed)[0] ?? 'planned', status, `${disk.name}: read again`);
        }
      });
    }
  });
}
