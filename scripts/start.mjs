// npm start [-- FOLDER] [--locale ko]: opens a real VS Code with the extension on a folder, else on the example journals.
// A desktop VS Code on this machine shows a window; otherwise the one from npm is served to the browser. Ctrl+C ends it.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { desktopVSCode } from './vscode/desktop.mjs';
import { installVSCode, nodeFor, root } from './vscode/install.mjs';
import { startServer, workbenchUrl } from './vscode/server.mjs';
import { QUIET } from './vscode/settings.mjs';

/** At the first start VS Code opens the folder's README, which in the example says where to click. */
const FIRST_START = { 'workbench.startupEditor': 'readme' };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string' } } });
// npm runs scripts in the project's folder; a relative path means the one where the person stands.
const folder = path.resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? path.join(root, 'example'));
if (!fs.existsSync(folder)) {
  console.error(`There is no folder ${folder}`);
  process.exit(1);
}

try {
  const desktop = desktopVSCode();
  await (desktop ? openDesktop(desktop) : serve());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function openDesktop(program) {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const profile = path.join(root, '.vscode-test/desktop');
  const settings = path.join(profile, 'User/settings.json');
  if (!fs.existsSync(settings)) {
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    fs.writeFileSync(settings, JSON.stringify({ ...QUIET, ...FIRST_START }, undefined, 2));
  }
  const args = [folder, `--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, '--disable-extensions'];
  if (values.locale) args.push(`--locale=${values.locale}`);
  console.log(`Opening ${folder} in ${program}. Ctrl+C ends it.`);
  const child = spawn(program, args, { stdio: 'ignore' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill());
  await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject));
}

async function serve() {
  const vscode = installVSCode();
  const extensionsDir = path.join(root, '.vscode-test/extensions');
  installExtension(vscode, extensionsDir);

  const ended = Promise.withResolvers();
  const server = await startServer({
    extensionsDir,
    userDataDir: path.join(root, '.vscode-test/profile'),
    locale: values.locale,
    settings: FIRST_START,
    onExit: (reason) => ended.reject(new Error(reason)),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ended.resolve);
  console.log(
    `\nVS Code shows ${folder} at\n\n  ${workbenchUrl(server, { folder })}\n\nOpen it in a browser. Ctrl+C ends it.`,
  );
  try {
    await ended.promise;
  } finally {
    await server.stop();
  }
}

/** Installs what people would get: the packaged extension. */
function installExtension(vscode, extensionsDir) {
  console.log('Packaging the extension …');
  const vsix = path.join(root, '.vscode-test/retrospective-journal.vsix');
  const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], quiet);
  const server = path.join(vscode, 'vscode/out/server-main.js');
  const options = ['--extensions-dir', extensionsDir, '--server-data-dir', path.join(root, '.vscode-test/profile')];
  execFileSync(
    nodeFor(vscode),
    [server, '--accept-server-license-terms', '--install-extension', vsix, '--force', ...options],
    quiet,
  );
}
