import assert from 'node:assert/strict';
import { linkTarget } from '../../../src/render/link.ts';

/** From the document `notes/2023/2023.md`. */
const table: readonly (readonly [href: string, leadsTo: string | undefined])[] = [
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['images/a.png', 'notes/2023/images/a.png'],
  ['./a%20b.md', 'notes/2023/a b.md'],
  ['../2022/2022.md#2023-%EB%AA%A9%ED%91%9C', 'notes/2022/2022.md#2023-목표'],
  ['/README.md', 'README.md'],
  ['#goals', 'notes/2023/2023.md#goals'],
  ['../../README.md', 'README.md'],
  ['../../../secret.md', undefined],
  ['a/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.md', undefined],
  ['..\\..\\..\\secret.md', undefined],
  ['..%5C..%5C..%5Csecret.md', undefined],
  ['a%00.md', undefined],
  ['100%', undefined],
  ['//example.com/a', undefined],
  ['/c:/windows', undefined],
  ['javascript:alert(1)', undefined],
  ['JAVASCRIPT:alert(1)', undefined],
  ['command:workbench.action.quit', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,a', undefined],
  ['vscode://a/b', undefined],
  ['http:a', undefined],
];

describe('linkTarget', () => {
  for (const [href, expected] of table) {
    it(`${href} leads ${expected === undefined ? 'nowhere' : `to ${expected}`}`, () => {
      const target = linkTarget(href, 'notes/2023/2023.md');
      const shown =
        target?.kind === 'file' ? [target.path, target.fragment].filter(Boolean).join('#') : target?.address;
      assert.equal(shown, expected);
    });
  }
});
