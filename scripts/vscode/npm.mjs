// Fetches packages by the npm that is running, without their install scripts.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const FLAGS = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

export function npm(args, cwd) {
  const env = { ...process.env };
  // `npm run` describes its own project to its children; npm in another folder must not take that for its own.
  for (const name of Object.keys(env)) {
    if (/^npm_(config_(allow_scripts|prefix|workspace|local_prefix)|package_|lifecycle_)/i.test(name)) delete env[name];
  }
  const [command, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync(command, [...first, ...args, ...FLAGS], options);
}

/** Puts what is in `inner`, a folder of the package `spec` (name@version), into the folder `into`. */
export function unpack(spec, inner, into) {
  fs.mkdirSync(into, { recursive: true });
  const file = path.join(into, npm(['pack', spec, '--silent'], into).trim());
  execFileSync('tar', ['xzf', file, '-C', into, `--strip-components=${inner.split('/').length}`, inner]);
  fs.rmSync(file);
}
