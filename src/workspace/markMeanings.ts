import { DEFAULT_STATUSES, type Status, type StatusId } from '../journal/status.ts';
import { readStatus, readStatuses } from './statusSetting.ts';

/** What a person says that a mark of theirs means: a status that there is, or one of a name that they give. */
export type MarkMeaning = { readonly mark: string } & (
  | { readonly kind: 'known'; readonly status: StatusId }
  | { readonly kind: 'new'; readonly label: string; readonly closed: boolean }
);

type Entry = Readonly<Record<string, unknown>>;

/**
 * The setting `retrospective.statuses` with more marks in it. What a person wrote there stays; of a default status
 * nothing is said but what differs. A new status stands outside the toggle, whose order people have in their fingers.
 */
export function withMeanings(setting: unknown, meanings: readonly MarkMeaning[]): readonly unknown[] {
  const isDefault = readStatuses(setting).statuses === DEFAULT_STATUSES;
  const entries: unknown[] =
    isDefault || !Array.isArray(setting) ? DEFAULT_STATUSES.map(({ id }) => ({ id })) : setting;
  return meanings.reduce(withMeaning, entries);
}

function withMeaning(entries: readonly unknown[], meaning: MarkMeaning): readonly unknown[] {
  const { statuses } = readStatuses(entries);
  const status = statuses.find(({ id, label }) =>
    meaning.kind === 'known' ? id === meaning.status : label === meaning.label,
  );
  if (status !== undefined) return withMark(entries, status, meaning.mark);
  return meaning.kind === 'known' ? entries : [...entries, newEntry(statuses, meaning)];
}

function withMark(entries: readonly unknown[], { id, marks }: Status, mark: string): readonly unknown[] {
  const at = entries.findIndex((entry) => isStatus(entry) && entry['id'] === id);
  return entries.map((entry, index) => (index === at ? { ...(entry as Entry), marks: [...marks, mark] } : entry));
}

function isStatus(entry: unknown): entry is Entry {
  return typeof readStatus(entry) === 'object';
}

function newEntry(statuses: readonly Status[], { mark, label, closed }: Extract<MarkMeaning, { kind: 'new' }>): Entry {
  const icon = closed ? 'circle-filled' : 'circle-large-outline';
  return { id: freeId(label, statuses), mark, label, icon, closed, toggle: false };
}

/** An id made of a name: `Got There` is `got-there`. A name in other letters than Latin ones has none to give. */
function freeId(label: string, statuses: readonly Status[]): StatusId {
  const taken = new Set([...DEFAULT_STATUSES, ...statuses].map(({ id }) => id));
  const letters = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? ['status'];
  const base = letters.join('-');
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
