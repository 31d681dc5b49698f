/** What a key asks of the goal that it is pressed on: its menu, its next status, or the status at a place of the menu. */
export type GoalKey = 'menu' | 'next' | number;

/** The same keys as in the tree and the editor, and the numbers that the menu shows. */
export function goalKey({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): GoalKey | undefined {
  if (ctrlKey || metaKey) return undefined;
  if (altKey && shiftKey) return code === 'KeyG' ? 'next' : code === 'KeyS' ? 'menu' : undefined;
  if (altKey) return key === 'ArrowDown' ? 'menu' : undefined;
  return /^[1-9]$/.test(key) ? Number(key) : undefined;
}
