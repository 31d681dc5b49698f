// Another day than today for a window: a copy of our extension that has another beginning.
import fs from 'node:fs';
import path from 'node:path';

/** Runs in the extension host. Time itself goes on as it does: VS Code's own timers live in that process too. */
const SOURCE = `
const fs = require('node:fs');
const path = require('node:path');
const { getFullYear, getMonth, getDate } = Date.prototype;
const said = (own, part) =>
  function () {
    if (Math.abs(this.getTime() - Date.now()) > 60_000) return own.call(this);
    return part(...fs.readFileSync(path.join(__dirname, 'today'), 'utf8').split('-').map(Number));
  };
Object.assign(Date.prototype, {
  getFullYear: said(getFullYear, (year) => year),
  getMonth: said(getMonth, (year, month) => month - 1),
  getDate: said(getDate, (year, month, day) => day),
});
module.exports = require(require('./package.json').begins);
`;

/** What the extension consists of when it is installed. */
const PARTS = ['dist', 'l10n', 'media', 'package.nls.json', 'package.nls.ko.json', 'syntaxes'];

/** Copies the extension that lies in `root` below a folder. VS Code tells whose a module is by where it really lies. */
export function extensionAt(today, root, below) {
  const folder = path.join(below, 'extension-with-clock');
  fs.mkdirSync(folder);
  for (const part of PARTS) fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const begins = { main: './clock.js', begins: manifest.main };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, ...begins }));
  fs.writeFileSync(path.join(folder, 'clock.js'), SOURCE);
  setClock(folder, today);
  return folder;
}

/** Lets the extension from such a folder believe that it is another day, as '2024-12-20'. */
export function setClock(folder, today) {
  fs.writeFileSync(path.join(folder, 'today'), today);
}
