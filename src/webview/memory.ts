import { readSaved, type Saved } from './protocol.ts';

/** The part of VS Code's page API that keeps a value while the page is hidden and over a restart. */
export interface KeptByVsCode {
  getState(): unknown;
  setState(state: Kept): void;
}

interface Kept extends Saved {
  readonly scroll: number;
  /** Keys of the unfolded parts. */
  readonly open: readonly string[];
}

export interface Memory {
  /** To be called when a page is painted: one that was left comes back as it was, another begins at its top. */
  turnTo(saved: Saved): void;
}

export function memory(page: HTMLElement, vscode: KeptByVsCode): Memory {
  const left = vscode.getState();
  let shown: Saved | undefined;

  function keep(): void {
    if (shown === undefined) return;
    const open = [...page.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['key'] ?? '');
    vscode.setState({ ...shown, scroll: window.scrollY, open });
  }

  page.addEventListener('toggle', keep, { capture: true });
  window.addEventListener('scrollend', keep);

  return {
    turnTo(saved) {
      const before = shown ?? readSaved(left);
      const same = before?.journal === saved.journal && before.year === saved.year;
      if (!same) window.scrollTo(0, 0);
      else if (shown === undefined) reopen(page, left);
      shown = saved;
      keep();
    },
  };
}

function reopen(page: HTMLElement, left: unknown): void {
  const { open, scroll } = left as Partial<Record<keyof Kept, unknown>>;
  for (const key of Array.isArray(open) ? open : []) {
    page.querySelector(`details[data-key="${CSS.escape(String(key))}"]`)?.setAttribute('open', '');
  }
  if (typeof scroll === 'number') window.scrollTo(0, scroll);
}
