import { DEFAULT_STATUSES, type Status } from '../journal/status.ts';

export interface StatusSetting {
  /** Never empty, and at least one of them in the toggle. */
  readonly statuses: readonly Status[];
  /** What was passed over, as a path in the setting: `[2].id`. */
  readonly ignored: readonly string[];
}

/**
 * The setting `retrospective.statuses` as a set of statuses. It may hold anything, since a person types it. An entry
 * with the id of a default status takes from that one what it does not say itself; without usable entries the defaults
 * stand.
 */
export function readStatuses(setting: unknown): StatusSetting {
  const ignored: string[] = [];
  const statuses = new Map<string, Status>();
  for (const [index, entry] of (Array.isArray(setting) ? setting : []).entries()) {
    const status = readStatus(entry);
    if (status === undefined) ignored.push(`[${index}]`);
    else if (typeof status === 'string') ignored.push(`[${index}].${status}`);
    else if (statuses.has(status.id)) ignored.push(`[${index}].id`);
    else statuses.set(status.id, status);
  }
  const set = [...statuses.values()];
  return { statuses: set.some((status) => status.toggle) ? set : DEFAULT_STATUSES, ignored };
}

/** A status, the name of the property that is wrong, or undefined where the entry is not an object. */
export function readStatus(entry: unknown): Status | string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const given = entry as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(PROPERTIES).find((key) => given[key] !== undefined && !PROPERTIES[key]?.(given[key]));
  if (wrong !== undefined) return wrong;
  if (given['id'] === undefined) return 'id';
  const base = DEFAULT_STATUSES.find((status) => status.id === given['id']) ?? {
    ...NEW_STATUS,
    carryOver: !given['closed'],
  };
  const known = Object.fromEntries(
    Object.entries(given).filter(([key, value]) => key in PROPERTIES && value !== undefined),
  );
  // The properties were tested one by one above, which a type cannot follow.
  return { ...base, ...known } as Status;
}

const NEW_STATUS = {
  mark: '',
  marks: [],
  words: [],
  icon: 'circle-large-outline',
  color: 'foreground',
  closed: false,
  toggle: true,
};

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isString);

const PROPERTIES: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => isString(value) && /^[\w-]+$/u.test(value),
  mark: (value) => isString(value) && !/[\r\n]/u.test(value) && value === value.trim(),
  marks: isStrings,
  words: isStrings,
  label: (value) => isString(value) && value.trim() !== '',
  icon: (value) => isString(value) && /^[a-z0-9-]+$/u.test(value),
  color: (value) => isString(value) && value !== '',
  closed: isBoolean,
  toggle: isBoolean,
  carryOver: isBoolean,
};
