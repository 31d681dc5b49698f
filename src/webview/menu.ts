/** The menu of all statuses, shown at the badge that asks for it. */
export interface Menu {
  open(badge: Element): void;
  close(): void;
  /** The id of the status that the menu shows with a number, from 1. */
  statusAt(number: number): string | undefined;
}

const ITEM = '[role="menuitemradio"]';
const GAP = 4;

/** `choose` hears the goal's handle and the id of the status. */
export function statusMenu(menu: HTMLElement, choose: (handle: string, status: string) => void): Menu {
  let opener: HTMLElement | undefined;
  const items = () => [...menu.querySelectorAll<HTMLElement>(ITEM)];

  function close(): void {
    if (menu.matches(':popover-open')) menu.hidePopover();
  }

  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    opener?.setAttribute('aria-expanded', 'false');
    // A press elsewhere has taken the focus already; otherwise it goes back to where it came from.
    if (menu.contains(document.activeElement) || document.activeElement === document.body) opener?.focus();
  });

  menu.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
    const handle = opener?.dataset['menu'];
    if (item === null || handle === undefined) return;
    opener?.focus();
    close();
    choose(handle, item.dataset['status'] ?? '');
  });

  // One item is marked, whether the pointer or a key came to it last.
  menu.addEventListener('pointermove', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
    if (item !== document.activeElement) item?.focus({ preventScroll: true });
  });

  menu.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const numbered = items()[Number(event.key) - 1];
    const next = numbered ?? itemFor(event, items());
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === 'close') close();
    else if (next === numbered) next.click();
    else next.focus();
  });

  let placedAt = 0;
  window.addEventListener('scroll', () => {
    if (opener?.getBoundingClientRect().top !== placedAt) close();
  });
  window.addEventListener('resize', close);
  window.addEventListener('blur', close);

  return {
    open(badge) {
      const current = badge.querySelector<HTMLElement>('[data-toggle]')?.dataset['status'];
      opener = badge.querySelector<HTMLElement>('[data-menu]') ?? undefined;
      opener?.setAttribute('aria-expanded', 'true');
      for (const item of items()) item.setAttribute('aria-checked', String(item.dataset['status'] === current));
      menu.showPopover();
      place(menu, badge.getBoundingClientRect());
      placedAt = opener?.getBoundingClientRect().top ?? 0;
      const checked = items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0];
      checked?.focus({ preventScroll: true });
    },
    close,
    statusAt: (number) => items()[number - 1]?.dataset['status'],
  };
}

/** Below the badge, or above it where there is more room; always within the page. */
function place(menu: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const top = below + height <= clientHeight ? below : Math.max(GAP, at.top - GAP - height);
  menu.style.setProperty('top', `${top}px`);
  menu.style.setProperty('left', `${Math.max(GAP, Math.min(at.left, clientWidth - width - GAP))}px`);
}

function itemFor({ key }: KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | 'close' | undefined {
  const at = items.findIndex((item) => item.matches(':focus'));
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case 'Escape':
    case 'Tab':
      return 'close';
    default:
      return startingWith(key, [...items.slice(at + 1), ...items.slice(0, at + 1)]);
  }
}

function startingWith(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  if ([...key].length !== 1 || key === ' ') return undefined;
  return items.find((item) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
}
