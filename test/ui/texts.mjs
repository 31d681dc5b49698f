// What the extension says, in a language.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/vscode/install.mjs';

/** The texts of the manifest and of the code in a language. */
export function textsIn(locale) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  const titles = read(locale === 'en' ? 'package.nls.json' : `package.nls.${locale}.json`);
  const texts = locale === 'en' ? {} : read(`l10n/bundle.l10n.${locale}.json`);
  return {
    title: (key) => titles[key],
    text: (english, ...args) =>
      args.reduce((text, arg, index) => text.replace(`{${index}}`, () => arg), texts[english] ?? english),
  };
}
