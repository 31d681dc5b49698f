import { debounce } from './debounce.ts';

/** What has happened to files: some that changed, or so much or so unclear that only a look at all of them tells. */
export type FileChanges<Uri> = readonly Uri[] | 'all';

/** Events of one checkout or sync come within this time of each other, in milliseconds. */
const STORM = 100;
/** From so many changed files on, looking at all is cheaper. */
const MANY = 200;

interface Addressed {
  readonly path: string;
  toString(): string;
}

/** What takes the events of a watcher, and calls back once for those that come close together. */
export function gatherChanges<Uri extends Addressed>(
  isLookedAt: (uri: Uri) => boolean,
  onChanges: (changes: FileChanges<Uri>) => void,
) {
  const changed = new Map<string, Uri>();
  let all = false;
  const settle = debounce(STORM, () => {
    const changes = all || changed.size > MANY ? 'all' : [...changed.values()];
    all = false;
    changed.clear();
    onChanges(changes);
  });
  const anything = () => {
    all = true;
    settle.soon();
  };
  return {
    anything,
    fileCameOrWent(uri: Uri) {
      if (all || isLookedAt(uri)) anything();
    },
    folderCameOrWent(uri: Uri) {
      if (!all && !/\.\w+$/u.test(uri.path) && isLookedAt(uri)) anything();
    },
    fileChanged(uri: Uri) {
      if (!isLookedAt(uri)) return;
      changed.set(uri.toString(), uri);
      settle.soon();
    },
    dispose: () => settle.dispose(),
  };
}
