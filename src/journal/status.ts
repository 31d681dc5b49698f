/** How a goal went. The whole set is a setting, so an id is any string; the defaults are below. */
export type StatusId = string;

export interface Status {
  readonly id: StatusId;
  /** What is written behind a goal, `✅`; empty for the status that an unmarked goal has. */
  readonly mark: string;
  /** Other marks that mean the same when read: `☑`, `[x]`. Compared without variation selectors. */
  readonly marks: readonly string[];
  /** Words that mean the same, besides those of the document's language in the vocabulary. */
  readonly words: readonly string[];
  /** A name given by the person; the host words the defaults in the display language. */
  readonly label?: string;
  /** Codicon id. */
  readonly icon: string;
  /** Theme colour id, or a CSS colour. */
  readonly color: string;
  /** Whether the goal is over with: done, missed, dropped, moved. */
  readonly closed: boolean;
  /** Whether the toggle stops here; the order of the set is the order of the toggle. */
  readonly toggle: boolean;
  /** Whether New Retrospective offers a goal with this status for the next year. */
  readonly carryOver: boolean;
}

export const DEFAULT_STATUSES: readonly Status[] = [
  {
    id: 'planned',
    mark: '',
    marks: ['⬜', '☐', '🔲', '[ ]'],
    words: [],
    icon: 'circle-large-outline',
    color: 'retrospective.planned',
    closed: false,
    toggle: true,
    carryOver: true,
  },
  {
    id: 'done',
    mark: '✅',
    marks: ['☑', '✔', '💯', '🎉', '⭕', '👍', '[x]'],
    words: [],
    icon: 'pass-filled',
    color: 'retrospective.done',
    closed: true,
    toggle: true,
    carryOver: false,
  },
  {
    id: 'partly',
    mark: '🤔',
    marks: ['🔶', '🟡', '💪', '🔺', '[~]'],
    words: [],
    icon: 'color-mode',
    color: 'retrospective.partly',
    closed: true,
    toggle: true,
    carryOver: true,
  },
  {
    id: 'missed',
    mark: '❌',
    marks: ['✖', '✗', '✘', '👎', '🔴', '❎', '🚫'],
    words: [],
    icon: 'error',
    color: 'retrospective.missed',
    closed: true,
    toggle: true,
    carryOver: true,
  },
  {
    id: 'in-progress',
    mark: '🚧',
    marks: ['⏳', '🏃', '🔄', '[/]'],
    words: [],
    icon: 'sync',
    color: 'retrospective.inProgress',
    closed: false,
    toggle: false,
    carryOver: true,
  },
  {
    id: 'dropped',
    mark: '🗑️',
    marks: ['⛔', '💤', '[-]'],
    words: [],
    icon: 'circle-slash',
    color: 'retrospective.dropped',
    closed: true,
    toggle: false,
    carryOver: false,
  },
  {
    id: 'moved',
    mark: '➡️',
    marks: ['⏭', '[>]'],
    words: [],
    icon: 'arrow-circle-right',
    color: 'retrospective.moved',
    closed: true,
    toggle: false,
    carryOver: true,
  },
];

/** The status that the toggle goes to. A goal without a mark is shown as, and toggles like, the first of the set. */
export function nextStatus(statuses: readonly Status[], current: StatusId | null, step: 1 | -1 = 1): StatusId {
  const cycle = statuses.filter((status) => status.toggle).map((status) => status.id);
  const at = cycle.indexOf(current ?? cycle[0] ?? '');
  // A status outside the toggle goes on to the one after the unmarked one.
  const next = at < 0 ? (cycle[1] ?? cycle[0]) : cycle[(at + step + cycle.length) % cycle.length];
  if (next === undefined) throw new RangeError('a set of statuses has at least one that the toggle reaches');
  return next;
}
