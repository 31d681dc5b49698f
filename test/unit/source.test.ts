import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

interface Manifest {
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly scope?: string }>> }[];
  };
}

const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;

const SOURCES = fs
  .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: fs.readFileSync(path.join(ROOT, 'src', file), 'utf8') }));

/** The files in which something stands, and where. */
function filesWith(pattern: RegExp): readonly string[] {
  return SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

describe('the source', () => {
  it('T14 finds goals with one parser, so that no second reading can differ from it', () => {
    const readers = filesWith(/\bMarkdownIt\(/).filter((file) => /^(?:journal|edits)\//.test(file));
    // The one for anchors renders the words of headings, and knows no goals.
    assert.deepEqual(readers.sort(), ['journal/anchors.ts', 'journal/markdown.ts']);
  });

  it('T24 has no handler of an event that comes before saving, creating, renaming or deleting', () => {
    assert.deepEqual(filesWith(/\bonWill\w+/), []);
  });

  it('T40 waits for a person in commands and in what they call, never in a handler of an event', () => {
    const waiting = filesWith(/await (?:vscode\.)?window\s*\.show(?:Information|Warning|Error)Message/);
    assert.deepEqual(
      waiting.filter((file) => !file.startsWith('commands/')),
      ['workspace/applyEdits.ts'],
    );
    const listening = /onDid\w+\((?:async )?\([^)]*\) => \{?[^}]*?await [^}]*?\.show\w+Message/;
    assert.deepEqual(filesWith(listening), []);
  });

  it('waits so briefly for a pause in typing that the dashboard follows within 200 milliseconds of it', () => {
    const text = SOURCES.find(({ file }) => file === 'workspace/pauses.ts')?.text ?? '';
    const [, idle = 'unknown'] = /^const IDLE = (\d+);$/m.exec(text) ?? [];
    assert.ok(Number(idle) <= 100, idle);
  });

  it('changes documents and files in one place', () => {
    assert.deepEqual(filesWith(/workspace\s*\.applyEdit\(/), ['workspace/applyEdits.ts']);
    assert.deepEqual(
      filesWith(/\bfs\s*\.(?:write\w*|append\w*|rename\w*|delete|copy\w*|rm\w*|unlink\w*|truncate\w*)\(/),
      // What is taken along goes where the person says, what is stored is VS Code's: no document of theirs.
      ['workspace/saveAs.ts', 'workspace/storedIndex.ts'],
    );
    assert.deepEqual(filesWith(/\.save(?:All)?\(/), ['workspace/applyEdits.ts']);
    assert.deepEqual(filesWith(/\.edit\(\s*\(?\w+\)? =>|TextEditorEdit/), []);
  });

  it('reaches no network and starts no process', () => {
    assert.deepEqual(
      filesWith(
        /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|vm|inspector)'/,
      ),
      [],
    );
    assert.deepEqual(
      filesWith(
        /\b(?:fetch|importScripts|eval)\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Worker\b|WebAssembly/,
      ),
      [],
    );
    assert.deepEqual(filesWith(/from 'node:|from '(?:fs|path|os)'/), ['workspace/files.node.ts']);
  });

  it('brings no library at run time but those that read markdown, front matter and anchors', () => {
    const imported = SOURCES.flatMap(({ text }) => [...text.matchAll(/^import (?!type ).*from '([\w@][^':]*)';$/gm)]);
    const libraries = new Set(imported.map(([, name = '']) => name).filter((name) => name !== 'vscode'));
    assert.deepEqual([...libraries].sort(), ['github-slugger', 'markdown-it', 'yaml']);
  });

  it('takes chance from the machine’s cryptography alone', () => {
    assert.deepEqual(filesWith(/Math\.random/), []);
  });

  it('makes no markdown that VS Code would trust with more than some commands, which hovers alone have', () => {
    assert.deepEqual(filesWith(/supportHtml\s*[:=]|supportThemeIcons\s*[:=]/), []);
    assert.deepEqual(filesWith(/isTrusted\s*[:=](?!=| \{ enabledCommands: )/), []);
    assert.deepEqual(filesWith(/isTrusted\s*[:=](?!=)/), ['editor/hover.ts']);
  });
});

describe('the manifest', () => {
  it('names every setting that holds globs, words or templates of a workspace that nobody trusts yet', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual(
      [...restrictedConfigurations].sort(),
      settings.filter((name) => /\.files\.|\.vocabulary$|\.templates\./.test(name)).sort(),
    );
  });

  it('says that any file system will do', () => assert.equal(manifest.capabilities.virtualWorkspaces, true));
});
