/**
 * Whether a path (relative, with `/`) matches one of some globs as VS Code's `files.exclude` has them: `**` any
 * folders, `*` and `?` within a name, `{a,b}`, `[a-z]`. What matches a folder matches everything below it too.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(patternOf).filter((pattern) => pattern !== undefined);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

const TOKEN = /\*\*\/|\/\*\*$|\*\*|[*?{},/]|\[!?[^\]/]+\]|[^*?{},/[]+|\[/gu;

function patternOf(glob: string): RegExp | undefined {
  let depth = 0;
  const source = glob.replace(TOKEN, (token) => {
    if (token === '{') depth++;
    if (token === '}' && depth > 0) {
      depth--;
      return ')';
    }
    if (token === ',' && depth > 0) return '|';
    return WILDCARDS.get(token) ?? (token.length > 1 && token.startsWith('[') ? characters(token) : literal(token));
  });
  try {
    return new RegExp(`^${source}${')'.repeat(depth)}(?:/|$)`, 'u');
  } catch {
    // `[z-a]` and the like: VS Code takes such a glob for one that matches nothing.
    return undefined;
  }
}

const WILDCARDS: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:[^/]+/)*'],
  ['/**', ''],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
  ['{', '(?:'],
]);

function characters(token: string): string {
  const negated = token.startsWith('[!');
  return `[${negated ? '^' : ''}${token.slice(negated ? 2 : 1, -1).replace(/[\\[^]/gu, (character) => `\\${character}`)}]`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}/]/gu, (character) => `\\${character}`);
}
