import * as vscode from 'vscode';
import english2023 from '../fixtures/year/en/2023.md';
import englishBefore from '../fixtures/year/en/2024-before-review.md';
import english2024 from '../fixtures/year/en/by-commands/2024.md';
import english2025 from '../fixtures/year/en/by-commands/2025.md';
import korean2023 from '../fixtures/year/ko/2023.md';
import koreanBefore from '../fixtures/year/ko/2024-before-review.md';
import korean2024 from '../fixtures/year/ko/by-commands/2024.md';
import korean2025 from '../fixtures/year/ko/by-commands/2025.md';
import { acceptAll, closeEditors, equal, onDisk, workspaceFolder } from './workspaceFiles.ts';

/** What a person does in a year, in the words of one language. */
interface Story {
  readonly language: 'en' | 'ko';
  /** What is written down of the year that ends, when it ends: goals that were in the air, and what happened. */
  readonly had: readonly (readonly [goal: string, status: string, words: string])[];
  readonly lived: readonly (readonly [section: string, words: string])[];
  readonly goals: readonly string[];
  /** Month, day and words. */
  readonly entries: readonly (readonly [month: number, day: number, words: string])[];
  /** What is said of a goal in summer. */
  readonly checkIn: readonly [goal: string, words: string];
  /** What belongs to no quarter. */
  readonly other: readonly [section: string, words: string];
  /** What is said of the goals at the end, in their order; undefined where the review session is to ask how one went. */
  readonly went: readonly (readonly [status: string | undefined, words: string])[];
  /** A goal for 2025 that is not one of 2024. */
  readonly anotherGoal: string;
  /** The documents on the eve of the review, with which `flows.test.mjs` goes on. */
  readonly before: readonly string[];
  /** The documents when the next year begins. */
  readonly after: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    language: 'en',
    had: [
      ['Find a flat with a balcony', 'partly', 'No balcony. Bread, though.'],
      ['Finish the archive', 'done', 'In June, which surprised everybody.'],
    ],
    lived: [
      ['Q1', 'The last winter in the old flat, with two pairs of socks.'],
      ['Q2', 'Finished the archive at work, all 4,000 boxes of it.'],
      ['Q3', 'Ten days on bicycles along the coast.'],
      ['Q4', 'Moved in above the bakery.'],
      ['Other', 'Learned to sharpen knives.'],
    ],
    goals: ['Run a half marathon', 'Read twenty books', 'Order a dinner in Italian', 'Call Grandpa every Sunday'],
    entries: [
      [2, 4, 'Bought running shoes. Three kilometres in the park without a stop.'],
      [3, 19, 'Italian on Tuesdays: eight of us, and a teacher with patience.'],
      [5, 26, 'Ten kilometres along the river in 1:04.'],
      [6, 15, 'Grandpa turned ninety, with forty people in the garden.'],
      [8, 10, 'A week in Lucca.'],
      [9, 2, 'Changed teams at work. The evenings have been short since.'],
      [11, 17, 'The half marathon, in the rain, in 2:11.'],
      [12, 20, 'Read on the train home until the battery of the lamp was flat.'],
    ],
    checkIn: ['Read twenty books', 'Nine so far, two of them long.'],
    other: ['Other', 'Grew one tomato.'],
    went: [
      [undefined, 'I would do it again, in better weather.'],
      ['partly', 'Sixteen. None since September, but for the train.'],
      [undefined, 'Every night in Lucca, and once I got what I had ordered.'],
      ['missed', 'It became every other Sunday.'],
    ],
    anotherGoal: 'Run a whole marathon',
    before: [english2023, englishBefore],
    after: [english2023, english2024, english2025],
  },
  {
    language: 'ko',
    had: [
      ['발코니 있는 집 구하기', 'partly', '발코니는 없다. 대신 빵이 있다.'],
      ['문서고 정리 끝내기', 'done', '6월에 끝냈다. 다들 놀랐다.'],
    ],
    lived: [
      ['1분기', '옛집에서 보낸 마지막 겨울. 양말을 두 켤레씩 신었다.'],
      ['2분기', '회사 문서고 정리를 끝냈다. 상자가 4,000개였다.'],
      ['3분기', '열흘 동안 자전거로 해안을 돌았다.'],
      ['4분기', '빵집 위층으로 이사했다.'],
      ['그 외', '칼 가는 법을 배웠다.'],
    ],
    goals: [
      '하프 마라톤 완주하기',
      '책 스무 권 읽기',
      '이탈리아어로 저녁 주문하기',
      '일요일마다 할아버지께 전화드리기',
    ],
    entries: [
      [2, 4, '러닝화를 샀다. 공원에서 3킬로미터를 쉬지 않고 뛰었다.'],
      [3, 19, '화요일마다 이탈리아어 수업. 여덟 명이 듣고, 선생님은 인내심이 많다.'],
      [5, 26, '강변 10킬로미터를 1시간 4분에 뛰었다.'],
      [6, 15, '할아버지 아흔 번째 생신. 마당에 마흔 명이 모였다.'],
      [8, 10, '루카에서 일주일을 보냈다.'],
      [9, 2, '회사에서 팀을 옮겼다. 그 뒤로 저녁이 짧아졌다.'],
      [11, 17, '비 오는 날 하프 마라톤을 2시간 11분에 완주했다.'],
      [12, 20, '집에 오는 기차에서 독서등이 꺼질 때까지 책을 읽었다.'],
    ],
    checkIn: ['책 스무 권 읽기', '지금까지 아홉 권. 두 권은 아주 두꺼웠다.'],
    other: ['그 외', '토마토를 하나 길렀다.'],
    went: [
      [undefined, '날씨가 좋으면 또 뛰고 싶다.'],
      ['partly', '열여섯 권. 9월부터는 기차에서 읽은 게 전부다.'],
      [undefined, '루카에서 매일 저녁. 한 번은 주문한 대로 나왔다.'],
      ['missed', '어느새 두 주에 한 번이 되었다.'],
    ],
    anotherGoal: '풀코스 마라톤 뛰기',
    before: [korean2023, koreanBefore],
    after: [korean2023, korean2024, korean2025],
  },
];

describe('a year from January to January, by commands alone', () => {
  const folder = workspaceFolder();
  const fixtures = new Map<string, Uint8Array>();
  const clock = ownMethods();

  beforeEach(async () => {
    for (const name of await markdownIn(folder)) {
      fixtures.set(name, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
    }
    await vscode.commands.executeCommand('retrospective.refresh');
  });
  afterEach(async () => {
    Object.assign(Date.prototype, clock);
    await vscode.workspace.saveAll();
    await closeEditors();
    for (const name of await markdownIn(folder)) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
    for (const [name, bytes] of fixtures) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
    await vscode.commands.executeCommand('retrospective.refresh');
  });

  /** Lets today be another day. Time itself goes on as it does: VS Code's own timers live in this process too. */
  function goTo(year: number, month: number, day: number): void {
    const isNow = (date: Date) => Math.abs(date.getTime() - Date.now()) < 60_000;
    const { getFullYear, getMonth, getDate } = clock;
    Object.assign(Date.prototype, {
      getFullYear(this: Date) {
        return isNow(this) ? year : getFullYear.call(this);
      },
      getMonth(this: Date) {
        return isNow(this) ? month - 1 : getMonth.call(this);
      },
      getDate(this: Date) {
        return isNow(this) ? day : getDate.call(this);
      },
    });
  }

  for (const story of STORIES) {
    it(`leaves documents like those that a person writes (${story.language})`, async function () {
      this.timeout(120_000);
      // The root of a file system, as the web has it, is named without its slash.
      const journal = folder.toString().replace(/\/$/u, '');
      const year = (number: number) => ({ journal, year: number });
      const goal = (of: number, text: string) => {
        const document = vscode.Uri.joinPath(folder, `${of}.md`);
        return { uri: document.toString(), section: 'review', year: of, text, occurrence: 0 };
      };
      const run = (command: string, ...args: readonly unknown[]) =>
        vscode.commands.executeCommand(`retrospective.${command}`, ...args);
      const log = ([heading, words]: readonly [string, string], of: number) => {
        const document = vscode.Uri.joinPath(folder, `${of}.md`);
        return run('logEntry', { uri: document.toString(), heading, occurrence: 0 }, words);
      };
      goTo(2023, 12, 30);
      await begin(folder, story.language);
      for (const [text, status, remark] of story.had) {
        await run('addGoal', year(2023), text);
        await run('setStatus', goal(2023, text), status);
        await run('addCheckIn', goal(2023, text), remark);
      }
      for (const written of story.lived) await log(written, 2023);
      goTo(2024, 1, 7);
      for (const words of story.goals) await run('addGoal', year(2024), words);
      for (const [month, day, words] of story.entries) {
        goTo(2024, month, day);
        // The first begins the document of the year, with the goals of its plan.
        await acceptAll('retrospective.logEntry', words);
        if (month !== 6) continue;
        const [text, remark] = story.checkIn;
        await run('addCheckIn', goal(2024, text), remark);
      }
      await log(story.other, 2024);
      await holds(folder, story.before);
      goTo(2024, 12, 29);
      for (const [index, [status, remark]] of story.went.entries()) {
        const reviewed = goal(2024, story.goals[index] ?? '');
        if (status !== undefined) await run('setStatus', reviewed, status);
        await run('addCheckIn', reviewed, remark);
      }
      // It asks how the two went that have no status yet, and for a note; then of all four whether they go on. What it
      // offers first is that they are done, and that what is not done goes on.
      await acceptAll('retrospective.reviewSession', year(2024));
      await run('addGoal', year(2025), story.anotherGoal);
      goTo(2025, 1, 5);
      await acceptAll('retrospective.new', folder);
      await holds(folder, story.after);
    });
  }
});

/** The documents from 2023 on, as they are when all is saved. */
async function holds(folder: vscode.Uri, documents: readonly string[]): Promise<void> {
  await vscode.workspace.saveAll();
  for (const [index, expected] of documents.entries()) {
    const name = `${2023 + index}.md`;
    equal(await onDisk(vscode.Uri.joinPath(folder, name)), expected, name);
  }
}

function ownMethods() {
  const { getFullYear, getMonth, getDate } = Date.prototype;
  return { getFullYear, getMonth, getDate };
}

async function markdownIn(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.map(([name]) => name).filter((name) => name.endsWith('.md'));
}

/** The first retrospective in a folder, of the year that ends. */
async function begin(folder: vscode.Uri, language: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('retrospective');
  await configuration.update('newRetrospective.language', language, vscode.ConfigurationTarget.Workspace);
  try {
    await acceptAll('retrospective.new', folder);
  } finally {
    await configuration.update('newRetrospective.language', undefined, vscode.ConfigurationTarget.Workspace);
  }
}
