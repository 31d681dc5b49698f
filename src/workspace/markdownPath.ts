const ENDINGS = ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdwn'];

/** For a file watcher. */
export const MARKDOWN_GLOB = `**/*.{${ENDINGS.join(',')}}`;

/** Whether a file is markdown by its name. */
export function isMarkdownPath(path: string): boolean {
  return ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
