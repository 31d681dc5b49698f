// The desktop bundle in several files, so that starting loads little: a chunk is loaded when one of its functions is
// first called, by a `require` that is over when it returns, so that nothing has to wait. The source says nothing of
// it: where a module outside of a chunk imports functions from inside, it gets ones of the same names that load and
// call them. A module that exports anything but functions is bundled with whatever imports it.
import fs from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';

const NAMED_IMPORT = /^import \{([^}]*)\} from '(\.[^']*)';$/gm;
const OTHER_THAN_FUNCTIONS = /^export (?!(?:async )?function|type |interface )/m;

/**
 * The options of a build in chunks. `chunks` gives for each name a pattern of the paths below `source` that belong to
 * it. Modules that match `close` get what they import as it is: they call it too often; but not that of `rare` chunks.
 */
export function inLazyChunks(options, { source, chunks, close, rare }) {
  const root = path.resolve(source);
  const relative = (file) => path.relative(root, file).replaceAll('\\', '/');
  const chunkOf = (file) => Object.keys(chunks).find((name) => chunks[name].test(relative(file)));
  const isCrossed = (from, to) =>
    chunkOf(to) !== undefined &&
    chunkOf(from) !== chunkOf(to) &&
    (!close.test(relative(from)) || rare.includes(chunkOf(to)));
  /** What is called from outside, by the path of its module. */
  let called = new Map();
  /** The name of a function in its chunk, short, since it stands wherever it is called. */
  const inChunk = (file, name) => {
    const own = [...called].flatMap(([other, names]) => [...names].map((one) => `${other} ${one}`));
    return `_${own.indexOf(`${file} ${name}`).toString(36)}`;
  };

  const lazily = {
    name: 'lazy-chunks',
    setup({ onStart, onResolve, onLoad }) {
      onStart(() => {
        called = callsAcross(root, isCrossed);
      });
      onResolve({ filter: /^\.\.?\// }, ({ path: specifier, importer, kind, namespace }) => {
        if (namespace === 'loads-chunk' && kind === 'require-call') return { path: specifier, external: true };
        const file = path.resolve(path.dirname(importer), specifier);
        return called.has(file) && isCrossed(importer, file) ? { path: file, namespace: 'calls-chunk' } : undefined;
      });
      onResolve({ filter: /^(?:loads-)?chunk:/ }, ({ path: specifier }) => {
        const [namespace, name] = specifier.split(':');
        return { path: name, namespace };
      });
      onLoad({ filter: /.*/, namespace: 'calls-chunk' }, ({ path: file }) => {
        const functions = [...called.get(file)].map(
          (name) => `export const ${name} = (...args) => chunk().${inChunk(file, name)}(...args);`,
        );
        return { contents: [`import { chunk } from 'loads-chunk:${chunkOf(file)}';`, ...functions].join('\n') };
      });
      onLoad({ filter: /.*/, namespace: 'loads-chunk' }, ({ path: name }) => ({
        contents: `let loaded; export const chunk = () => (loaded ??= require('./${name}.js'));`,
      }));
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path: name }) => {
        const exports = [...called].map(([file, names]) => {
          const renamed = [...names].map((one) => `${one} as ${inChunk(file, one)}`);
          return chunkOf(file) === name ? `export { ${renamed} } from './${relative(file)}';` : '';
        });
        return { contents: exports.join('\n'), resolveDir: root };
      });
    },
  };

  return {
    ...options,
    format: 'esm', // the only one that esbuild splits
    splitting: true,
    write: false,
    sourcemap: options.sourcemap && 'inline',
    chunkNames: 'shared-[hash]',
    entryPoints: [...options.entryPoints, ...Object.keys(chunks).map((name) => ({ in: `chunk:${name}`, out: name }))],
    plugins: [lazily, ...options.plugins, writtenAsCommonJs],
  };
}

function callsAcross(root, isCrossed) {
  const called = new Map();
  for (const name of fs.readdirSync(root, { recursive: true })) {
    const file = path.join(root, name);
    if (!name.endsWith('.ts')) continue;
    for (const [, imports, specifier] of fs.readFileSync(file, 'utf8').matchAll(NAMED_IMPORT)) {
      const imported = path.resolve(path.dirname(file), specifier);
      if (!isCrossed(file, imported) || OTHER_THAN_FUNCTIONS.test(fs.readFileSync(imported, 'utf8'))) continue;
      const names = imports.split(',').map((one) => one.trim());
      const values = names.filter((one) => one !== '' && !one.startsWith('type '));
      if (values.length > 0) called.set(imported, new Set([...(called.get(imported) ?? []), ...values]));
    }
  }
  return called;
}

/** The host of the oldest VS Code that is supported loads CommonJS as surely as the newest. */
const writtenAsCommonJs = {
  name: 'written-as-commonjs',
  setup({ initialOptions, onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      const { outdir, minify, target, charset, sourcemap } = initialOptions;
      fs.rmSync(outdir, { recursive: true, force: true });
      fs.mkdirSync(outdir, { recursive: true });
      for (const { path: file, text } of outputFiles) {
        const sourcefile = path.basename(file);
        const options = { format: 'cjs', platform: 'node', minify, target, charset, sourcefile };
        const { code, map } = await transform(text, { ...options, sourcemap: sourcemap && 'external' });
        fs.writeFileSync(file, map ? `${code}//# sourceMappingURL=${sourcefile}.map\n` : code);
        if (map) fs.writeFileSync(`${file}.map`, map);
      }
    });
  },
};
