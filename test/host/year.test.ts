import * as vscode from 'vscode';
import english2023 from '../fixtures/year/en/2023.md';
import english2024 from '../fixtures/year/en/2024.md';
import english2025 from '../fixtures/year/en/2025.md';
import korean2023 from '../fixtures/year/ko/2023.md';
import korean2024 from '../fixtures/year/ko/2024.md';
import korean2025 from '../fixtures/year/ko/2025.md';
import { acceptAll, closeEditors, equal, onDisk, workspaceFolder } from './workspaceFiles.ts';

/** What a person does in a year, in the words of one language. */
interface Story {
  readonly language: 'en' | 'ko';
  /** What is written down of the quarters of the year that ends, when it ends. */
  readonly before: readonly (readonly [quarter: string, words: string])[];
  readonly goals: readonly string[];
  /** Month, day and words. */
  readonly entries: readonly (readonly [month: number, day: number, words: string])[];
  /** What is said of a goal in summer and at the end, and how it went. */
  readonly checkIn: readonly [goal: string, words: string];
  readonly review: readonly (readonly [goal: string, status: string, words: string])[];
  readonly plan: readonly string[];
  /** The documents of 2023, 2024 and 2025. */
  readonly expected: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    language: 'en',
    before: [
      ['Q1', 'The last winter in the old flat, with two pairs of socks.'],
      ['Q2', 'Finished the archive at work, all 4,000 boxes of it.'],
      ['Q3', 'Ten days on bicycles along the coast.'],
      ['Q4', 'Moved in above the bakery.'],
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
    review: [
      ['Run a half marathon', 'done', 'I would do it again, in better weather.'],
      ['Read twenty books', 'partly', 'Sixteen. None since September, but for the train.'],
      ['Order a dinner in Italian', 'done', 'Every night in Lucca, and once I got what I had ordered.'],
      ['Call Grandpa every Sunday', 'missed', 'It became every other Sunday.'],
    ],
    plan: ['Run a whole marathon', 'Read twenty books', 'Call Grandpa every Sunday'],
    expected: [english2023, english2024, english2025],
  },
  {
    language: 'ko',
    before: [
      ['1분기', '옛집에서 보낸 마지막 겨울. 양말을 두 켤레씩 신었다.'],
      ['2분기', '회사 문서고 정리를 끝냈다. 상자가 4,000개였다.'],
      ['3분기', '열흘 동안 자전거로 해안을 돌았다.'],
      ['4분기', '빵집 위층으로 이사했다.'],
    ],
    goals: [
      '하프 마라톤 완주하기',
      '책 스무 권 읽기',
      '이탈리아어로 저녁 주문하기',
      '일요일마다 할아버지께 전화드리기',
    ],
    entries: [
      [2, 4, '러닝화를 샀다. 공원에서 3킬로미터를 쉬지 않고 뛰었다.'],
      [3, 19, '화요일마다 이탈리아어 수업. 여덟 명이 듣고, 선생님은 참을성이 많다.'],
      [5, 26, '강변 10킬로미터를 한 시간 4분에 뛰었다.'],
      [6, 15, '할아버지 아흔 번째 생신. 마당에 마흔 명이 모였다.'],
      [8, 10, '루카에서 일주일을 보냈다.'],
      [9, 2, '회사에서 팀을 옮겼다. 그 뒤로 저녁이 짧아졌다.'],
      [11, 17, '비 오는 날 하프 마라톤을 2시간 11분에 들어왔다.'],
      [12, 20, '집에 오는 기차에서 독서등이 꺼질 때까지 책을 읽었다.'],
    ],
    checkIn: ['책 스무 권 읽기', '지금까지 아홉 권. 두 권은 아주 두꺼웠다.'],
    review: [
      ['하프 마라톤 완주하기', 'done', '날씨가 좋으면 또 뛰고 싶다.'],
      ['책 스무 권 읽기', 'partly', '열여섯 권. 9월부터는 기차에서 읽은 것뿐이다.'],
      ['이탈리아어로 저녁 주문하기', 'done', '루카에서 매일 저녁. 한 번은 주문한 것이 나왔다.'],
      ['일요일마다 할아버지께 전화드리기', 'missed', '두 주에 한 번이 되었다.'],
    ],
    plan: ['풀코스 마라톤 뛰기', '책 스무 권 읽기', '일요일마다 할아버지께 전화드리기'],
    expected: [korean2023, korean2024, korean2025],
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
      const uri = vscode.Uri.joinPath(folder, '2024.md');
      // The root of a file system, as the web has it, is named without its slash.
      const journal = folder.toString().replace(/\/$/u, '');
      const year = (number: number) => ({ journal, year: number });
      const goal = (text: string) => ({ uri: uri.toString(), section: 'review', year: 2024, text, occurrence: 0 });
      goTo(2023, 12, 30);
      await begin(folder, story.language);
      const first = vscode.Uri.joinPath(folder, '2023.md').toString();
      for (const [heading, words] of story.before) {
        const section = { uri: first, heading, occurrence: 0 };
        await vscode.commands.executeCommand('retrospective.logEntry', section, words);
      }
      goTo(2024, 1, 7);
      for (const words of story.goals) await vscode.commands.executeCommand('retrospective.addGoal', year(2024), words);
      for (const [month, day, words] of story.entries) {
        goTo(2024, month, day);
        // The first begins the document of the year, with the goals of its plan.
        await acceptAll('retrospective.logEntry', words);
        if (month !== 6) continue;
        const [text, remark] = story.checkIn;
        await vscode.commands.executeCommand('retrospective.addCheckIn', goal(text), remark);
      }
      goTo(2024, 12, 29);
      for (const [text, status, remark] of story.review) {
        await vscode.commands.executeCommand('retrospective.setStatus', goal(text), status);
        await vscode.commands.executeCommand('retrospective.addCheckIn', goal(text), remark);
      }
      for (const words of story.plan) await vscode.commands.executeCommand('retrospective.addGoal', year(2025), words);
      await vscode.workspace.saveAll();
      goTo(2025, 1, 5);
      await acceptAll('retrospective.new', year(2025));
      for (const [index, expected] of story.expected.entries()) {
        const name = `${2023 + index}.md`;
        equal(await onDisk(vscode.Uri.joinPath(folder, name)), expected, name);
      }
    });
  }
});

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
