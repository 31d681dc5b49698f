import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const NOT_HELD = 'not held by a test yet';

interface Row {
  readonly id: string;
  /** Titles of tests, and paths of lint rules. */
  readonly holders: readonly string[];
}

/** `| T01 | what could go wrong | `a title`<br>`another` |` */
const rows: readonly Row[] = fs
  .readFileSync(path.join(ROOT, 'docs/reliability.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, last] = /^\| ([TS]\d\d) \|.*\| ([^|]*) \|$/.exec(line) ?? [];
    return id === undefined || last === undefined ? [] : [{ id, holders: holdersIn(last) }];
  });

function holdersIn(cell: string): readonly string[] {
  if (cell === NOT_HELD) return [];
  return cell
    .split('<br>')
    .map((part) => /^`([^`]+)`$/.exec(part)?.[1] ?? assert.fail(`neither tests nor “${NOT_HELD}”: ${cell}`));
}

/** The titles of suites, tests and rows of tables that become tests, with `…` for what is filled in. */
const titles: ReadonlySet<string> = new Set(
  fs
    .readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(?:ts|mjs)$/.test(file))
    .flatMap((file) => titlesIn(fs.readFileSync(path.join(ROOT, 'test', file), 'utf8'))),
);

function titlesIn(source: string): readonly string[] {
  const called = source.matchAll(/\b(?:it|describe|table)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  const numbered = source.matchAll(/^\s*\[\s*(')(T\d\d (?:\\.|[^'\\])*)'/gm);
  return [...called, ...numbered].map(([, , title = '']) => title.replaceAll(/\$\{[^}]*\}/g, () => '…'));
}

describe('the page on reliability', () => {
  const numbers = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0'));

  it('has a row for each way in which text was lost elsewhere, and for each point of security', () => {
    assert.deepEqual(
      rows.map(({ id }) => id),
      [...numbers('T', 41), ...numbers('S', 18)],
    );
  });

  it('names tests and lint rules that exist', () => {
    const rules = fs.readFileSync(path.join(ROOT, 'biome.json'), 'utf8');
    const exists = (holder: string) =>
      holder.startsWith('lint/') ? rules.includes(`"./${holder}"`) : titles.has(holder);
    assert.deepEqual(
      rows.flatMap(({ id, holders }) =>
        holders.filter((holder) => !exists(holder)).map((holder) => `${id}: ${holder}`),
      ),
      [],
    );
  });

  it('names every test that carries a number in the row of that number', () => {
    const missing = [...titles].flatMap((title) =>
      [...(/^(?:T\d\d )+/.exec(title)?.[0].trim().split(' ') ?? [])]
        .filter((id) => !rows.some((row) => row.id === id && row.holders.includes(title)))
        .map((id) => `${id}: ${title}`),
    );
    assert.deepEqual(missing, []);
  });
});
