// Lists of words stand in the source as people read them; in a bundle without the white space, which says nothing.
import fs from 'node:fs';

export const tightVocabulary = {
  name: 'tight-vocabulary',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]journal[\\/]vocabulary[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const text = fs.readFileSync(path, 'utf8');
      // What templates write is written as it stands.
      const at = text.indexOf('\n  writes: {');
      const lists = text.slice(0, at);
      if (at < 0 || lists.includes('//')) throw new Error(`${path}: lists, then writes, and no comments`);
      return { loader: 'ts', contents: lists.replace(/,\s+/g, ',').replace(/`\s+/g, '`') + text.slice(at) };
    });
  },
};
