/** Where a link of a note leads. Anything else (`javascript:`, `command:`, `file:`, `data:`) is shown as text. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly address: string }
  /** A file of the workspace; the path is relative to the workspace and never leaves it. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(?:https?:\/\/|mailto:)/i;

/** Whether a link may be one at all, wherever its document lies. */
export function mayBeLink(href: string): boolean {
  return ALLOWED.test(href) || !(SCHEME.test(href) || href.startsWith('//') || href.includes('\\'));
}

/** `path` is the document's, with `/`, relative to the workspace. */
export function linkTarget(href: string, path: string): LinkTarget | undefined {
  if (!mayBeLink(href)) return undefined;
  if (ALLOWED.test(href)) return { kind: 'web', address: href };
  const hash = href.indexOf('#');
  const file = decoded((hash < 0 ? href : href.slice(0, hash)).replace(/\?.*$/, ''));
  const fragment = hash < 0 ? '' : decoded(href.slice(hash + 1));
  if (file === undefined || fragment === undefined || file.includes('\\') || file.includes('\0')) return undefined;
  if (file === '') return { kind: 'file', path, fragment };
  const steps = file.startsWith('/') ? file : `${path.slice(0, path.lastIndexOf('/') + 1)}${file}`;
  const inside = normalized(steps);
  return inside === undefined ? undefined : { kind: 'file', path: inside, fragment };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is no encoding: such an address leads nowhere.
    return undefined;
  }
}

/** Without `.` and `..`; undefined where the path leaves the folder that it starts from. */
function normalized(path: string): string | undefined {
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') kept.push(step);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.length === 0 || SCHEME.test(kept[0] ?? '') ? undefined : kept.join('/');
}
