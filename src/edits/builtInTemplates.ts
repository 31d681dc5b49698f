import type { TemplateWords } from '../journal/languageWords.ts';
import type { LanguageId } from '../journal/retrospective.ts';
import { builtInSkeleton } from './builtInSkeleton.ts';
import type { Skeleton, SkeletonSection } from './skeleton.ts';
import type { Day } from './yearWords.ts';

/** Ways to look back that have a template of their own, beside the plain one by quarters. */
export const METHODS = ['kpt', '4ls', 'keep-stop-start'] as const;
export type Method = (typeof METHODS)[number];

/** The headings of a method, in the languages in which people who write by it have checked them. */
const HEADINGS: Readonly<Record<Method, Readonly<Partial<Record<LanguageId, readonly string[]>>>>> = {
  kpt: {
    en: ['Keep', 'Problem', 'Try'],
    ko: ['Keep: 잘한 점', 'Problem: 아쉬운 점', 'Try: 시도할 점'],
    ja: ['Keep: 続けたいこと', 'Problem: うまくいかなかったこと', 'Try: 次に試すこと'],
  },
  '4ls': {
    en: ['Liked', 'Learned', 'Lacked', 'Longed for'],
    ko: ['Liked: 좋았던 점', 'Learned: 배운 점', 'Lacked: 부족했던 점', 'Longed for: 바라는 점'],
    ja: ['Liked: よかったこと', 'Learned: 学んだこと', 'Lacked: 足りなかったこと', 'Longed for: ほしかったこと'],
  },
  'keep-stop-start': {
    en: ['Keep doing', 'Stop doing', 'Start doing'],
    ko: ['계속할 것', '그만둘 것', '새로 시작할 것'],
    ja: ['続けること', 'やめること', '始めること'],
  },
};

/** The methods that have their headings in a language. */
export function methodsIn(language: LanguageId): readonly Method[] {
  return METHODS.filter((method) => HEADINGS[method][language] !== undefined);
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(HEADINGS).flatMap((own) => Object.values(own).flat()));

/** Whether a heading is one of a method's: it comes along to the next year. */
export function isMethodHeading(words: string): boolean {
  return KNOWN.has(words);
}

/** The plain skeleton with a method's sections in place of the quarters; the plain one where the language has none. */
export function methodSkeleton(
  method: Method,
  language: LanguageId,
  words: TemplateWords,
  year: number,
  today: Day,
): Skeleton {
  const plain = builtInSkeleton(words, year, today);
  const headings = HEADINGS[method][language];
  if (headings === undefined) return plain;
  const own = headings.map((text): SkeletonSection => ({ role: 'free', heading: { level: 2, text }, marker: '- ' }));
  const around = (role: SkeletonSection['role']) => plain.sections.filter((section) => section.role === role);
  return { ...plain, sections: [...around('review'), ...own, ...around('plan')] };
}
