import fs from 'node:fs';
import path from 'node:path';

/** What a generated folder has: retrospectives, one a year from 2025 back, and other notes. */
export interface Made {
  readonly files: number;
  readonly retrospectives: number;
}

/** The last year that a generated journal looks back on. */
export const LAST_YEAR = 2025;
const NOTES_PER_FOLDER = 100;

/** Writes a folder of notes as people keep them, half of them Korean, half English. The same for the same numbers. */
export function makeNotes(folder: string, { files, retrospectives }: Made): void {
  const random = seeded(files * 31 + retrospectives);
  // A person has one retrospective a year; more than fifty belong to several people.
  for (let index = 0; index < retrospectives; index++) {
    const person = Math.floor(index / 50);
    const year = LAST_YEAR - (index % 50);
    write(path.join(folder, `journal-${person}`), `${year}.md`, retrospective(year, person % 2 === 0, random));
  }
  for (let index = retrospectives; index < files; index++) {
    const name = path.join(folder, 'notes', `${Math.floor(index / NOTES_PER_FOLDER)}`);
    write(name, `note-${index}.md`, note(index, random));
  }
}

function write(folder: string, name: string, text: string): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

type Random = () => number;

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = {
  en: 'garden bicycle letter kitchen morning river paper winter lesson market window piano harbour ticket summer bread early quiet third borrowed long small careful finished walked wrote painted carried learned repaired'.split(
    ' ',
  ),
  ko: '정원 자전거 편지 부엌 아침 강가 종이 겨울 수업 시장 창문 피아노 항구 여름 빵집 일찍 조용히 세번째 빌린 오래 작은 꼼꼼히 마친 걸었다 썼다 그렸다 옮겼다 배웠다 고쳤다'.split(
    ' ',
  ),
} as const;
type Language = keyof typeof WORDS;
const MARKS = [' ✅', ' ✅', ' 🤔', ' ❌', ''];

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function phrase(random: Random, language: Language, words: number): string {
  return Array.from({ length: words }, () => pick(random, WORDS[language])).join(' ');
}

/** A goal that is carried on for four years says the same in each of them. */
function goalText(year: number, order: number, language: Language): string {
  return phrase(seeded(Math.floor(year / 4) * 100 + order), language, 3 + (order % 3));
}

/** About 12 kB: twenty goals with notes, four quarters, other things, twenty goals for the next year. */
export function retrospective(year: number, korean: boolean, random: Random): string {
  const language = korean ? 'ko' : 'en';
  const note = () =>
    `    - ${phrase(random, language, 12)}, **${phrase(random, language, 2)}** (${1 + Math.floor(random() * 90)})`;
  const goals = (of: number, marked: boolean) =>
    Array.from({ length: 20 }, (_, order) => {
      const line = `${order + 1}. ${goalText(of, order, language)}${marked ? pick(random, MARKS) : ''}`;
      return marked ? [line, note(), note()].join('\n') : line;
    }).join('\n');
  const entries = (count: number) =>
    Array.from(
      { length: count },
      () => `- ${phrase(random, language, 14)} [${phrase(random, language, 2)}](notes.md)\n${note()}`,
    ).join('\n');
  const heading = korean
    ? {
        title: `${year} 회고`,
        review: `${year}년 목표 회고하기`,
        quarter: (n: number) => `${n}분기`,
        other: '그 외',
        plan: `${year + 1} 목표`,
      }
    : {
        title: `${year} retrospective`,
        review: `Reviewing the ${year} goals`,
        quarter: (n: number) => `Q${n}`,
        other: 'Other',
        plan: `Goals for ${year + 1}`,
      };
  const front =
    random() < 0.3 ? `---\ntitle: "${heading.title}"\ndate: ${year}-12-30\ntags: [review, year]\n---\n\n` : '';
  return `${front}# ${heading.title}

## ${heading.review}

${goals(year, true)}

${[1, 2, 3, 4].map((n) => `## ${heading.quarter(n)}\n\n${entries(8)}\n`).join('\n')}
## ${heading.other}

${entries(8)}

## ${heading.plan}

${goals(year + 1, false)}
`;
}

/** 1 to 6 kB of something else: headings, lists, prose, some code; now and then a word that a retrospective has too. */
function note(index: number, random: Random): string {
  const language = index % 2 === 0 ? 'ko' : 'en';
  const parts = [`# ${phrase(random, language, 3)}`];
  if (index % 20 === 0)
    parts.push(
      language === 'ko'
        ? '이번 분기 목표와 회고를 적어 둔다.'
        : 'Our goals for this sprint, and a short retrospective.',
    );
  for (let count = 2 + Math.floor(random() * 8); count > 0; count--) {
    parts.push(`## ${phrase(random, language, 2)}`, phrase(random, language, 40));
    parts.push(Array.from({ length: 5 }, () => `- ${phrase(random, language, 8)}`).join('\n'));
  }
  if (random() < 0.2) parts.push(`\`\`\`sh\n${phrase(random, 'en', 6)}\n\`\`\``);
  return `${parts.join('\n\n')}\n`;
}
