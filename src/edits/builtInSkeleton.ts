import type { TemplateWords } from '../journal/languageWords.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';
import { type Day, fill, isoDate } from './yearWords.ts';

/** The skeleton that the words of a language give where no sibling shows another. `level` is that of its sections. */
export function builtInSkeleton(words: TemplateWords, year: number, today: Day, level = 2): Skeleton {
  const values = { year, previousYear: year - 1, nextYear: year + 1, date: isoDate(today) };
  const section = (
    role: SkeletonSection['role'],
    text: string,
    marker: string | null,
    deeper = 0,
  ): SkeletonSection => ({
    role,
    heading: { level: Math.min(6, level + deeper), text },
    marker,
  });
  return {
    frontMatter: '',
    title: { level: 1, text: fill(words.title, values) },
    written: fill(words.written, values),
    sections: [
      section('review', fill(words.review, values), '1. '),
      section('container', words.container, null),
      ...[1, 2, 3, 4].map((n) => section('period', fill(words.quarter, { n }), '- ', 1)),
      section('free', words.other, '- ', 1),
      section('plan', fill(words.plan, values), '1. '),
    ],
  };
}

/** A learned skeleton with what it lacks: the review in front, the periods behind it where they are wanted, the plan at the end. */
export function completed(learned: Skeleton, builtIn: Skeleton, periodsWanted: boolean): Skeleton {
  const has = (role: SkeletonSection['role']) => learned.sections.some((section) => section.role === role);
  const from = (...roles: readonly SkeletonSection['role'][]) =>
    builtIn.sections.filter(({ role }) => roles.includes(role));
  const reviewed = has('review') ? learned.sections : [...from('review'), ...learned.sections];
  const behind = reviewed.findIndex(({ role }) => role === 'review') + 1;
  const periods = has('period') || !periodsWanted ? [] : from('container', 'period');
  const plan = has('plan') ? [] : from('plan');
  return { ...learned, sections: [...reviewed.slice(0, behind), ...periods, ...reviewed.slice(behind), ...plan] };
}
