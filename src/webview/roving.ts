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
const CONTROL = 'button[data-toggle], button[data-menu], h3 > button[data-open]';

export function roving(root: Element): Roving {
  let stop: string | undefined;
  const rows = () => [...root.querySelectorAll(ROW)];
  const controls = (row: Element | undefined) => [...(row?.querySelectorAll<HTMLElement>(CONTROL) ?? [])];

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
      const across = controls(row).indexOf(target);
      const next = destination(key, rows(), rows().indexOf(row), across, controls);
      next?.focus();
      return next !== undefined;
    },
  };
}

function destination(
  key: string,
  rows: readonly Element[],
  down: number,
  across: number,
  controls: (row: Element | undefined) => readonly HTMLElement[],
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return controls(rows[down + 1])[across];
    case 'ArrowUp':
      return controls(rows[down - 1])[across];
    case 'ArrowRight':
      return controls(rows[down])[across + 1];
    case 'ArrowLeft':
      return controls(rows[down])[across - 1];
    case 'Home':
      return controls(rows[0])[across];
    case 'End':
      return controls(rows.at(-1))[across];
    default:
      return undefined;
  }
}
