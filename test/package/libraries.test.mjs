import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tests as examples } from 'commonmark-spec';
import { build } from 'esbuild';
import { slug } from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import { leanLibraries } from '../../scripts/build/leanLibraries.mjs';

/** What the bundles use of the libraries. */
const USED = `
export { default as MarkdownIt } from 'markdown-it';
export { isScalar, parseDocument } from 'yaml';
export { slug } from 'github-slugger';`;

/** The only names of characters that the bundles know themselves; pages show the others by the browser. */
const OTHER_NAMES = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)[a-z][a-z0-9]{1,31};/i;

describe('the libraries in the bundles', () => {
  let lean;
  let folder;
  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'retrospective-libraries-'));
    const outfile = path.join(folder, 'libraries.mjs');
    await build({
      stdin: { contents: USED, resolveDir: import.meta.dirname },
      plugins: [leanLibraries],
      outfile,
      bundle: true,
      format: 'esm',
      minify: true,
    });
    lean = await import(pathToFileURL(outfile).href);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  for (const preset of ['default', 'commonmark']) {
    for (const html of [true, false]) {
      it(`parse and render markdown as published: ${preset}, html ${html}`, () => {
        const [published, bundled] = [new MarkdownIt(preset, { html }), new lean.MarkdownIt(preset, { html })];
        for (const text of [...examples.map(({ markdown }) => markdown), ...documents()]) {
          if (OTHER_NAMES.test(text)) continue;
          assert.equal(JSON.stringify(bundled.parse(text, {})), JSON.stringify(published.parse(text, {})), text);
          assert.equal(bundled.render(text), published.render(text), text);
        }
      });
    }
  }

  const yamls = [
    'title: A\nyear: 2024\ndate: 2024-12-31',
    'goals: [a, "b: c", {text: d, status: done, year: 2025}]',
    'goals:\n  - a # comment\n  - text: >\n      b\n      c\n    status: ✅\n  - |\n    d',
    'title: Foo: bar',
    'title: "open\ngoals: [a',
    'a: &x 1\nb: *x\nc: *y',
    'a: !own b\nc: !!str 1',
    'a: yes\nb: 0x1f\nc: 0o7\nd: 1e3\ne: .inf\nf: ~\ng: 12:30',
    '\ta: 1',
    '- a\n -b',
    '%YAML 1.1\n---\na: yes',
    '',
  ];
  for (const yaml of yamls) {
    it(`read front matter as published: ${JSON.stringify(yaml)}`, () => {
      const shape = ({ parseDocument: parse }) => {
        const { contents, errors } = parse(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
        return [plain(contents), errors.map(({ code, pos }) => [code, pos])];
      };
      assert.deepEqual(shape(lean), shape({ parseDocument }));
    });
  }

  it('make the same anchors, but of characters that came after Unicode 13', () => {
    for (let code = 0; code < 0x2fa20; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const char = String.fromCodePoint(code);
      const [bundled, published] = [lean.slug(char), slug(char)];
      if (bundled !== published) assert.ok(published === '' && /\p{L}|\p{M}|\p{N}/u.test(char), code.toString(16));
    }
  });
});

function documents() {
  const root = path.resolve(import.meta.dirname, '../../example');
  const files = fs.readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.md'));
  return files.map((file) => fs.readFileSync(path.join(root, file), 'utf8'));
}

/** The data of a tree of nodes, which become JSON only by methods that the bundles leave out. */
function plain(node) {
  if (node === null || typeof node !== 'object') return typeof node === 'function' ? undefined : node;
  if (Array.isArray(node)) return node.map(plain);
  const { srcToken: _, schema: __, ...own } = node;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, plain(value)]));
}
