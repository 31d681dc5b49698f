import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { installVSCode, root } from '../../scripts/vscode/install.mjs';
import { DEFAULT_STATUSES } from '../../src/journal/status.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';

const MARKDOWN = 'text.html.markdown';
const { grammars } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).contributes;

/** Lines, and what of them is ours: `words scope`, without `.retrospective`. */
const LINES = [
  ['## Q1', ['Q1 constant.numeric.period']],
  ['### 2024 Q3', ['Q3 constant.numeric.period']],
  ['## Q2 2024:', ['Q2 constant.numeric.period']],
  ['# first quarter ##', ['first quarter constant.numeric.period']],
  ['### 2024년 1분기', ['1분기 constant.numeric.period']],
  ['## 상반기', ['상반기 constant.numeric.period']],
  ['## 12월', ['12월 constant.numeric.period']],
  ['## 第3四半期', ['第3四半期 constant.numeric.period']],
  ['작성일: 2023-12-30', ['작성일 entity.other.attribute-name.written', '2023-12-30 constant.numeric.date']],
  ['Verfasst am: 30.12.2023', ['Verfasst am entity.other.attribute-name.written', '30.12.2023 constant.numeric.date']],
  ['1. Read more 🤔', ['🤔 markup.changed.status.partly']],
  ['- [x] **Sail** to Norway ✅  ', ['✅ markup.inserted.status.done']],
  ['* Sew❌', ['❌ markup.deleted.status.missed']],
  ['- Walk 👎🏽', ['👎🏽 markup.deleted.status.missed']],
  ['- Sing ☑️', ['☑️ markup.inserted.status.done']],
  // What anybody may write in a markdown file, and what only looks alike.
  ['## Q1: How do I install it?', []],
  ['## Q5', []],
  ['## Q12', []],
  ['## H1', []],
  ['## Quarterly report', []],
  ['## Q1 results of the sales team', []],
  ['## 분기 커버리지', []],
  ['## 9개월(3분기)', []],
  ['## T1 hepatitis', []],
  ['## Branches and Q1', []],
  ['#Q1', []],
  ['Q1', []],
  ['- Q1', []],
  ['`## Q1`', []],
  ['    ## Q1', []],
  ['<!-- ## Q1 -->', []],
  ['Date: 2023-12-30', []],
  ['- 작성일: 2023-12-30', []],
  ['> 작성일: 2023-12-30', []],
  ['    작성일: 2023-12-30', []],
  ['작성일: 2023-12-30 (서울)', []],
  ['The file was written on: 2023-12-30', []],
  ['Written on: Monday', []],
  ['Works ✅', []],
  ['## Works ✅', []],
  ['- ✅ Works', []],
  ['- Works ✅ today', []],
  ['- `Works ✅`', []],
  ['- [Works ✅](x.md)', []],
  ['- **Works ✅**', []],
  ['- Works 🏃‍♀️', []],
  ['- Works 👩‍🚒', []],
  ['- Works 🐌', []],
  ['-Works ✅', []],
  ['| Works | ✅ |', []],
  ['    - Works ✅', []],
];

describe('the grammar that is injected into markdown', () => {
  let plain;
  let injected;
  before(async () => {
    const require = createRequire(import.meta.url);
    const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    plain = await grammarWith([]);
    injected = await grammarWith(grammars);
  });

  for (const [line, expected] of LINES) {
    it(`${expected.length === 0 ? 'leaves alone' : 'knows'} ${JSON.stringify(line)}`, () => {
      assert.deepEqual(oursIn(tokensOf(injected, line)), expected);
    });
  }

  it('knows no list, heading or date in code, comment, front matter and HTML', () => {
    const skeleton = '## Q1\n\n작성일: 2023-12-30\n\n- Read more ✅\n';
    for (const text of [
      `\`\`\`\n${skeleton}\`\`\``,
      `~~~md\n${skeleton}~~~`,
      `<!--\n${skeleton}-->`,
      `---\n${skeleton}---\n`,
      `- Above\n  \`\`\`\n  - Read more ✅\n  \`\`\``,
    ]) {
      assert.deepEqual(oursIn(tokensOf(injected, text)), [], text);
    }
  });

  it('knows the quarters and the date that a new retrospective has, in every language', () => {
    for (const { id, writes } of builtInVocabulary.languages) {
      for (const n of [1, 2, 3, 4]) {
        const heading = writes.quarter.replaceAll('${n}', () => String(n));
        assert.deepEqual(oursIn(tokensOf(injected, `## ${heading}`)), [`${heading} constant.numeric.period`], id);
      }
      const [label, date] = oursIn(
        tokensOf(
          injected,
          writes.written.replace('${date}', () => '2023-12-30'),
        ),
      );
      assert.match(label ?? '', / entity\.other\.attribute-name\.written$/u, id);
      assert.equal(date, '2023-12-30 constant.numeric.date', id);
    }
  });

  it('knows the marks of every status, and no others', () => {
    for (const { id, mark, marks } of DEFAULT_STATUSES) {
      for (const known of [mark, ...marks].filter((one) => /\p{Emoji}|\p{So}/u.test(one) && !one.startsWith('['))) {
        const [found] = oursIn(tokensOf(injected, `- Read more ${known}`));
        assert.match(String(found), new RegExp(`\\.status\\.${id}$`, 'u'));
      }
    }
  });

  it('takes nothing away from the markdown around it', () => {
    for (const file of markdownFiles()) {
      const text = fs.readFileSync(file, 'utf8');
      assert.deepEqual(basesIn(tokensOf(injected, text)), basesIn(tokensOf(plain, text)), file);
    }
  });

  it('is done with a long line in no time', () => {
    for (const line of [
      `- ${'✅ '.repeat(20_000)}x`,
      `## ${'Q1 '.repeat(20_000)}`,
      `작성일:${' '.repeat(50_000)}x`,
      `## 2024년 ${'1'.repeat(50_000)}`,
    ]) {
      assert.deepEqual(oursIn(tokensOf(injected, line)), []);
    }
  }).timeout(20_000);
});

async function grammarWith(contributed) {
  const extensions = path.join(installVSCode(), 'vscode/extensions');
  const files = new Map([...grammarsBelow(extensions), ...contributed.map((own) => fileOf(own, root))]);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    async loadGrammar(scope) {
      const file = files.get(scope);
      return file === undefined ? null : textmate.parseRawGrammar(fs.readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope) =>
      contributed.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  return registry.loadGrammar(MARKDOWN);
}

/** The grammars of VS Code's own extensions, by scope: markdown needs those of what is embedded in it. */
function grammarsBelow(extensions) {
  return fs.readdirSync(extensions).flatMap((name) => {
    const manifest = path.join(extensions, name, 'package.json');
    if (!fs.existsSync(manifest)) return [];
    const { contributes } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    return (contributes?.grammars ?? []).map((grammar) => fileOf(grammar, path.dirname(manifest)));
  });
}

function fileOf({ scopeName, path: file }, folder) {
  return [scopeName, path.join(folder, file)];
}

/** The tokens of each line, with their words. */
function tokensOf(grammar, text) {
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ words: line.slice(startIndex, endIndex), scopes }));
  });
}

/** `✅ markup.inserted.status.done` */
function oursIn(lines) {
  return lines.flat().flatMap(({ words, scopes }) => {
    const own = scopes.filter((scope) => scope.endsWith('.retrospective'));
    return own.map((scope) => `${words} ${scope.replace('.retrospective', '')}`);
  });
}

/** What every character of every line is to markdown itself. */
function basesIn(lines) {
  return lines.map((tokens) =>
    tokens.flatMap(({ words, scopes }) => {
      const base = scopes.filter((scope) => !scope.endsWith('.retrospective')).join(' ');
      return Array.from({ length: words.length }, () => base);
    }),
  );
}

/** Retrospectives, and much that is none. */
function markdownFiles() {
  return ['README.md', 'example', 'test/fixtures/twin'].flatMap((place) => {
    const full = path.join(root, place);
    if (!fs.statSync(full).isDirectory()) return [full];
    const files = fs.readdirSync(full, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.md')).map((file) => path.join(full, file));
  });
}
