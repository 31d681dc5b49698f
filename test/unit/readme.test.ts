import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    readonly keybindings: readonly { readonly key: string }[];
  };
}

const { scripts, contributes } = JSON.parse(textOf('package.json')) as Manifest;

for (const readme of ['README.md', 'README.ko.md']) {
  describe(readme, () => {
    const text = textOf(readme);

    it('names every setting', () => {
      const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
      assert.deepEqual([...new Set(text.match(/^\| `(retrospective\.[\w.]+)`/gm))].map(nameIn).sort(), settings.sort());
    });

    it('names every key', () => {
      const keys = new Set(contributes.keybindings.map(({ key }) => key.toLowerCase()));
      const named = new Set(
        [...text.matchAll(/`((?:Shift|Ctrl|Alt)\+[\w+]+|F\d+|Delete)`/g)].map(([, key = '']) => key.toLowerCase()),
      );
      assert.deepEqual(named, keys);
    });
  });
}

for (const file of ['README.md', 'README.ko.md', 'CONTRIBUTING.md', 'example/README.md']) {
  describe(file, () => {
    it('points at files that exist', () => {
      const targets = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="([^"]+)"/g)];
      const gone = targets
        .map(([, link, image]) => link ?? image ?? '')
        .filter((to) => !existsSync(join(ROOT, file, '..', to)));
      assert.deepEqual(gone, []);
    });

    it('names scripts that exist', () => {
      const named = [...textOf(file).matchAll(/`npm (?:run )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => name !== 'ci' && !(name in scripts)),
        [],
      );
    });
  });
}

describe('CONTRIBUTING.md', () => {
  it('lists files that exist', () => {
    const named = [...textOf('CONTRIBUTING.md').matchAll(/`((?:src|test|lint|l10n|scripts)\/[\w./-]+)`/g)];
    assert.deepEqual(
      named.map(([, path = '']) => path).filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });
});

function nameIn(row: string): string {
  return row.slice(3, -1);
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
