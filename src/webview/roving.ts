/**
 * One stop of the Tab key for all goals: from there the arrow keys go up and down the goals, and left and right among
 * a goal's badge, its menu and its text.
 */
export interface Roving {
  /** Puts the one stop back after a repaint. */
  restore(): void;
  /** Whether the key was one of ours. */
  onKey(event: KeyboardEvent): boolean;
}

const ROW = '.goal';
const CONTROL = 'button[data-toggle], button[data-menu], button.title';

export function roving(root: Element): Roving {
  let stop: string | undefined;
  const rows = () => [...root.querySelectorAll(ROW)];

  function settle(control: HTMLElement): void {
    for (const other of root.querySelectorAll(`${ROW} [tabindex="0"]`)) other.setAttribute('tabindex', '-1');
    control.setAttribute('tabindex', '0');
    stop = control.dataset['key'];
  }

  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches(CONTROL) && target.closest(ROW) !== null) settle(target);
  });

  return {
    restore() {
      const again = stop === undefined ? null : root.querySelector<HTMLElement>(`[data-key="${CSS.escape(stop)}"]`);
      const control = again ?? controls(rows()[0])[0];
      if (control !== undefined) settle(control);
    },
    onKey({ key, target, altKey, ctrlKey, metaKey, shiftKey }) {
      if (altKey || ctrlKey || metaKey || shiftKey) return false;
      if (!(target instanceof HTMLElement) || !target.matches(CONTROL)) return false;
      const row = target.closest(ROW);
      if (row === null) return false;
      const next = destination(key, target, row, rows());
      next?.focus();
      return next !== undefined;
    },
  };
}

function controls(row: Element | undefined): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(CONTROL) ?? [])];
}

function destination(key: string, from: HTMLElement, row: Element, rows: readonly Element[]): HTMLElement | undefined {
  const across = controls(row);
  const down = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
      return firstBelow(from, rows.slice(down + 1));
    case 'ArrowUp':
      return firstBelow(from, rows.slice(0, down).reverse());
    case 'ArrowRight':
      return across[across.indexOf(from) + 1];
    case 'ArrowLeft':
      return across[across.indexOf(from) - 1];
    case 'Home':
      return firstBelow(from, rows);
    case 'End':
      return firstBelow(from, [...rows].reverse());
    default:
      return undefined;
  }
}

/** The nearest control in the same column: in a table of years, not every row has one. */
function firstBelow(from: HTMLElement, rows: readonly Element[]): HTMLElement | undefined {
  for (const row of rows) {
    const below = controls(row).find((control) => columnOf(control) === columnOf(from));
    if (below?.checkVisibility()) return below;
  }
  return undefined;
}

function columnOf(control: HTMLElement): string {
  const { toggle, menu } = control.dataset;
  const cell = control.closest('td');
  return `${cell?.cellIndex ?? ''} ${toggle !== undefined ? 'badge' : menu !== undefined ? 'menu' : 'text'}`;
}
