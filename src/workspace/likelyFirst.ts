import { decoded } from '../journal/decoded.ts';

/** What files are called that are likely retrospectives: these are read first. */
const LIKELY =
  /(?:19|20)\d\d|retro|review|recap|goal|resolution|회고|목표|ふりかえ|振り返|总结|總結|复盘|итог|bilan|balance/iu;

interface Named {
  readonly uri: string;
}

/** The files in the order in which they are to be read. */
export function likelyFirst<File extends Named>(files: readonly File[]): readonly File[] {
  const likely: File[] = [];
  const others: File[] = [];
  for (const file of files) (isLikely(file) ? likely : others).push(file);
  return [...likely, ...others];
}

function isLikely({ uri }: Named): boolean {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return LIKELY.test(name.includes('%') ? decoded(name) : name);
}
