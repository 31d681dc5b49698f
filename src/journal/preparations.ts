import { smallWordsIn } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { mayBeRetrospective, type ReadContext, read } from './read.ts';
import { statusWordsOf } from './statusWords.ts';

/** Has something of everything that takes time when it is met first. */
const SHORT = '# 2020 review\n\n## Goals\n\n1. Read **more** [books](a.md) ✅\n    - A dozen\n\n## Q1\n\n- [x] Moved\n';

/**
 * What reading needs and makes once, in pieces that any work may come between: together they take longer than others
 * should wait. Without them the first document that is read waits for all.
 */
export function preparations(context: Omit<ReadContext, 'path'>): readonly (() => void)[] {
  const { vocabulary, statuses } = context;
  return [
    () => mayBeRetrospective(' ', vocabulary),
    () => lexiconOf(vocabulary).scan(''),
    () => lexiconOf(vocabulary).groupStatus(''),
    () => statusWordsOf(statuses, vocabulary).expression(''),
    () => smallWordsIn('', vocabulary),
    () => read('', { ...context, path: '' }),
    () => read(SHORT, { ...context, path: '' }),
  ];
}
