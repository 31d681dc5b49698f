import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

const LITERAL = "('(?:[^'\\\\]|\\\\.)*')";
/** `l10n.t('…'`, `l10n.t({ message: '…', args, comment: '…'` */
const CALL = new RegExp(
  `\\bl10n\\.t\\(\\s*(?:${LITERAL}|\\{\\s*message:\\s*${LITERAL},(?:\\s*args[^\\n]*?,)?(?:\\s*comment:\\s*${LITERAL})?)`,
  'gu',
);

describe('texts of the manifest', () => {
  const manifest = readJson('package.json');
  const english = readTexts('package.nls.json');
  const used = new Set(stringsIn(manifest).flatMap((text) => /^%(.+)%$/u.exec(text)?.[1] ?? []));

  it('are keys wherever a person reads them', () => {
    const read = new Set(['title', 'label', 'name', 'contents', 'description', 'markdownDescription', 'category']);
    const bare = entriesIn(manifest['contributes']).filter(([key, text]) => read.has(key) && !/^%.+%$/u.test(text));
    assert.deepEqual(bare, []);
  });

  it('exist in English, none of them unused', () => {
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  for (const file of filesIn('.', /^package\.nls\.[\w-]+\.json$/u)) {
    it(`exist in ${file}`, () => assertTranslates(english, readTexts(file)));
  }
});

describe('texts of the code', () => {
  let source: Readonly<Record<string, string>>;
  before(() => {
    source = sourceTexts();
  });

  for (const file of filesIn('l10n', /^bundle\.l10n\.[\w-]+\.json$/u)) {
    it(`exist in ${file}, none of them unused`, () => assertTranslates(source, readTexts(`l10n/${file}`)));
  }

  it('have one string as a comment: VS Code and its tools join several in two ways', () => {
    for (const file of sourceFiles()) assert.doesNotMatch(fs.readFileSync(file, 'utf8'), /comment: \[/u, file);
  });
});

/** The same keys, in each text the same placeholders and links, and in Korean no particle that depends on a value. */
function assertTranslates(english: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): void {
  assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(other)) {
    const placeholders = (of: string) => (of.match(/\{\d\}|\(command:[^)]*\)|`#[^`]*#`/gu) ?? []).sort();
    assert.deepEqual(placeholders(text), placeholders(english[key] ?? ''), key);
    assert.doesNotMatch(text, /\{\d\}(?:은|는|이|가|을|를|와|과|로|으로)(?![가-힣])/u, key);
  }
}

/** Every text given to `l10n.t`, by the key that a bundle has it under. */
function sourceTexts(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of sourceFiles()) {
    const code = fs.readFileSync(file, 'utf8');
    const calls = [...code.matchAll(/\bl10n\.t\(/gu)].length;
    let understood = 0;
    for (const [, plain, message, comment] of code.matchAll(CALL)) {
      const text = unquote(plain ?? message ?? '');
      texts[comment === undefined ? text : `${text}/${unquote(comment)}`] = text;
      understood++;
    }
    assert.equal(understood, calls, `${file}: each text stands as it is in the call, not in a variable or a template`);
  }
  return texts;
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/gu, (_, character: string) => character);
}

function sourceFiles(): readonly string[] {
  return fs
    .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(root, 'src', file));
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => name.test(file));
  assert.ok(files.length > 0, `there are translations in ${folder}`);
  return files;
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
}

function readTexts(file: string): Readonly<Record<string, string>> {
  const texts = readJson(file);
  for (const [key, text] of Object.entries(texts)) assert.equal(typeof text, 'string', key);
  return texts as Record<string, string>;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every text property below a value, with its name. */
function entriesIn(value: unknown): readonly (readonly [key: string, text: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? [[key, child] as const] : entriesIn(child),
  );
}
