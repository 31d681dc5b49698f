// What the libraries bring along and nothing here ever runs is left out of the bundles, and one slow helper is made
// fast. Each change says why no result changes; test/unit/libraries.test.ts compares the outcome with the libraries as
// they are published. A change that no longer finds what it changes fails the build.
import fs from 'node:fs';
import path from 'node:path';

/** By the end of a library's path: what becomes of the text of that file. */
const CHANGES = {
  // Class fields are compiled to Object.defineProperty, which takes a quarter to a third of all parsing. They are set
  // on objects that have no setters, where an assignment does the same. The other rules are of options that are off.
  'markdown-it/dist/markdown-it.mjs': (text) =>
    withBodies(text, {
      _defineProperty: 'return (e[r] = t), e;',
      linkify$1: '',
      replace: '',
      smartquotes: '',
      linkify: 'return false;',
    }),
  // Automatic links are off: nothing is looked for.
  'linkify-it/build/index.mjs': () => 'export class LinkifyIt {}',
  // Tables of categories of characters, which the engine has too.
  'uc.micro/build/index.mjs': () => 'export const P = /\\p{P}/u; export const S = /\\p{S}/u;',
  // The names of 2,125 characters. What is shown keeps names for the browser to read (src/render/markdown.ts).
  'entities/dist/index.js': () => `
    const NAMES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\\u00a0' };
    export const decodeHTMLStrict = (text) => text.replace(/&([a-z]+);/g, (whole, name) => NAMES[name] ?? whole);`,
  // A list of all characters that are no letter, mark, digit or connector; it ends at Unicode 13.
  'github-slugger/regex.js': () => 'export const regex = /[^\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc} -]/gu;',
  // Front matter is read as the core schema has it.
  'yaml/browser/dist/schema/tags.js': () => `
    import { schema } from './core/schema.js';
    export const coreKnownTags = {};
    export const getTags = () => schema.slice();`,
  // Front matter is never written, never made a plain object, and its aliases are never followed.
  ...Object.fromEntries(
    [
      'stringify/stringify',
      'stringify/stringifyCollection',
      'stringify/stringifyComment',
      'stringify/stringifyDocument',
      'stringify/stringifyNumber',
      'stringify/stringifyPair',
      'stringify/stringifyString',
      'doc/anchors',
      'doc/applyReviver',
      'doc/createNode',
      'nodes/addPairToJSMap',
      'nodes/toJS',
      'parse/cst-stringify',
      'parse/cst-visit',
      'visit',
    ].map((file) => [`yaml/browser/dist/${file}.js`, withoutFunctions]),
  ),
};

export const leanLibraries = {
  name: 'lean-libraries',
  setup({ onResolve, onLoad }) {
    // The build for browsers is the same code as modules, of which a bundler takes what is used.
    onResolve({ filter: /^yaml$/ }, () => ({ path: path.resolve('node_modules/yaml/browser/index.js') }));
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path: file }) => {
      const change = CHANGES[file.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')];
      return change && { contents: change(fs.readFileSync(file, 'utf8')), resolveDir: path.dirname(file) };
    });
  },
};

/** A module with other bodies for some of its functions. */
function withBodies(text, bodies) {
  return Object.entries(bodies).reduce((changed, [name, body]) => {
    const found = new RegExp(`^(function ${name.replace('$', () => '\\$')}\\([^)]*\\) \\{)$[^]*?^\\}$`, 'm');
    if (!found.test(changed)) throw new Error(`no function ${name} to change: look at the new version of the library`);
    return changed.replace(found, (_, head) => `${head}${body}}`);
  }, text);
}

/** A module of which nothing is ever called, with the names that others import. */
function withoutFunctions(text) {
  const names = /^export \{ (.*) \};$/m.exec(text)?.[1];
  if (names === undefined) throw new Error('no exports found: look at the new version of the library');
  const leftOut = (name) => `export const ${name} = leftOut;`;
  return `const leftOut = () => { throw new Error('left out of the bundle'); };\n${names.split(', ').map(leftOut).join('\n')}`;
}
