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
  /** To be called when more of the page has come: parts that were unfolded may be among it. */
  reopen(): void;
}

export function memory(page: HTMLElement, vscode: KeptByVsCode): Memory {
  const left = vscode.getState();
  let shown: Saved | undefined;
  /** Keys of parts that were unfolded when the page was left, and are not there yet. */
  let awaited: readonly string[] = [];

  function keep(): void {
    if (shown === undefined) return;
    const open = [...page.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['key'] ?? '');
    vscode.setState({ ...shown, scroll: window.scrollY, open: [...open, ...awaited] });
  }

  function reopen(): void {
    awaited = awaited.filter((key) => {
      const part = page.querySelector(`details[data-key="${CSS.escape(key)}"]`);
      part?.setAttribute('open', '');
      return part === null;
    });
  }

  page.addEventListener('toggle', keep, { capture: true });
  window.addEventListener('scrollend', keep);

  return {
    turnTo(saved) {
      const before = shown ?? readSaved(left);
      const same = before?.journal === saved.journal && before.year === saved.year;
      if (!same) {
        awaited = [];
        window.scrollTo(0, 0);
      } else if (shown === undefined) {
        const { open, scroll } = left as Partial<Record<keyof Kept, unknown>>;
        awaited = Array.isArray(open) ? open.map(String) : [];
        reopen();
        if (typeof scroll === 'number') window.scrollTo(0, scroll);
      }
      shown = saved;
      keep();
    },
    reopen,
  };
}
