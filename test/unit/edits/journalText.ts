import assert from 'node:assert/strict';
import { setStatus } from '../../../src/edits/setStatus.ts';
import { applyEdits, isRefusal, type RefusalCode } from '../../../src/edits/textEdit.ts';
import type { FoundGoal } from '../../../src/journal/find.ts';
import { type Reading, read } from '../../../src/journal/read.ts';
import type { Retrospective } from '../../../src/journal/retrospective.ts';
import { DEFAULT_STATUSES, type StatusId } from '../../../src/journal/status.ts';
import { builtInVocabulary } from '../../../src/journal/vocabulary.ts';

export const TODAY = { year: 2026, month: 6, day: 15 };
export const WRITING = { statuses: DEFAULT_STATUSES, vocabulary: builtInVocabulary, today: TODAY };

export function readingOf(text: string, path = 'journal/2023.md'): Reading {
  return read(text, { path, ...WRITING });
}

export function retrospectiveOf(text: string, path?: string): Retrospective {
  const reading = readingOf(text, path);
  assert.ok(reading.kind === 'retrospective', 'the text is a retrospective');
  return reading.retrospective;
}

export function goalsOf(retrospective: Retrospective): readonly FoundGoal[] {
  return retrospective.sections.flatMap((section) =>
    'goals' in section ? section.goals.map((goal) => ({ section, goal })) : [],
  );
}

/** The text with the status of its goal at `index` set, or the code of the refusal. */
export function withStatus(text: string, index: number, status: StatusId, confirmed = false): string | RefusalCode {
  const retrospective = retrospectiveOf(text);
  const found = goalsOf(retrospective)[index];
  assert.ok(found, `goal ${index} is there`);
  const plan = setStatus(text, retrospective, found, status, { ...WRITING, confirmed });
  return isRefusal(plan) ? plan.refused : applyEdits(text, plan);
}

export function statusesIn(text: string): readonly (StatusId | null)[] {
  return goalsOf(retrospectiveOf(text)).map(({ goal }) => goal.status);
}

/** What a text may look like on disk: line ends, byte order mark, final newline. */
export const DISKS: readonly { readonly name: string; readonly write: (text: string) => string }[] = [
  { name: 'LF', ends: ['\n'] },
  { name: 'CRLF', ends: ['\r\n'] },
  { name: 'lone CR', ends: ['\r'] },
  { name: 'mixed ends', ends: ['\r\n', '\n', '\n'] },
].flatMap(({ name, ends }) =>
  ['', '\uFEFF'].flatMap((mark) =>
    [true, false].map((final) => ({
      name: [name, mark && 'BOM', final ? '' : 'no final newline'].filter((part) => part !== '').join(', '),
      write(text: string) {
        let line = 0;
        return (
          mark + (final ? text : text.replace(/\n$/, '')).replaceAll('\n', () => ends[line++ % ends.length] ?? '\n')
        );
      },
    })),
  ),
);
