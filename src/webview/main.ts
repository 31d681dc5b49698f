import './style.css';
import { statusColors } from './colors.ts';
import { type GoalKey, goalKey } from './goalKey.ts';
import { type KeptByVsCode, memory } from './memory.ts';
import { type Menu, statusMenu } from './menu.ts';
import { type Down, readDown, type State, type Up } from './protocol.ts';
import { type Roving, roving } from './roving.ts';
import { fill, show, waitsForMore } from './sink.ts';

declare function acquireVsCodeApi(): KeptByVsCode & { postMessage(message: Up): void };

start(acquireVsCodeApi());

function start(vscode: ReturnType<typeof acquireVsCodeApi>): void {
  const page = part('page');
  const stops = roving(page);
  const send = (message: Up) => vscode.postMessage(message);
  const menu = statusMenu(part('menu'), (handle, status) => send({ type: 'setStatus', handle, status }));
  listenToPerson(page, menu, stops, send);
  listenToExtension(painter(page, stops, vscode, send));
  send({ type: 'ready' });
}

function painter(
  page: HTMLElement,
  stops: Roving,
  vscode: KeptByVsCode,
  send: (message: Up) => void,
): (message: Down) => void {
  const kept = memory(page, vscode);
  const color = statusColors();
  let version = 0;
  function paint(state: State): void {
    version = state.version;
    color(state.colors);
    show(part('menu'), state.menu);
    show(page, state.html);
    stops.restore();
    kept.turnTo(state.saved);
    if (state.announcement !== '') part('announcement').textContent = state.announcement;
  }
  function fillIn(parts: string): void {
    fill(page, parts);
    kept.reopen();
  }
  let isAsking = false;
  return (message) => {
    if (message.type === 'more') isAsking = false;
    if (message.type === 'state' && message.version > version) paint(message);
    else if (message.type === 'more' && message.version === version) fillIn(message.html);
    if (isAsking || !waitsForMore(page)) return;
    isAsking = true;
    // Not before this is seen, and what was pressed meanwhile is answered.
    requestAnimationFrame(() => send({ type: 'more' }));
  };
}

function listenToExtension(paint: (message: Down) => void): void {
  window.addEventListener('message', ({ origin, data }) => {
    const message = origin === window.origin ? readDown(data) : undefined;
    if (message !== undefined) paint(message);
  });
}

function listenToPerson(page: HTMLElement, menu: Menu, stops: Roving, send: (message: Up) => void): void {
  page.addEventListener('click', (event) => {
    if (event.target instanceof Element && press(event.target, page, menu, send)) claim(event);
  });
  // The key and the mouse button for context menus; VS Code's own menu stays for the rest of the page.
  page.addEventListener('contextmenu', (event) => {
    const badge = event.target instanceof Element && event.target.closest('.badge.control');
    if (badge && openMenu(badge, menu)) claim(event);
  });
  page.addEventListener('keydown', (event) => {
    if (event.isComposing || !(event.target instanceof Element)) return;
    const asked = goalKey(event);
    const isDone = asked === undefined ? stops.onKey(event) : pressKey(asked, event.target, menu, send);
    if (isDone) claim(event);
  });
}

function press(target: Element, page: Element, menu: Menu, send: (message: Up) => void): boolean {
  const control = target.closest<HTMLElement>('[data-toggle], [data-menu], [data-open], [data-focus]');
  if (control === null) return false;
  // Who selects words does not want to go to them.
  if (!control.matches('a, button') && getSelection()?.type === 'Range') return false;
  const { toggle, menu: asked, open, focus } = control.dataset;
  if (toggle !== undefined) send({ type: 'toggle', handle: toggle });
  else if (asked !== undefined) openMenu(control, menu);
  else if (open !== undefined) send({ type: 'open', handle: open });
  else page.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus ?? '')}"]`)?.focus();
  return true;
}

function pressKey(asked: GoalKey, target: Element, menu: Menu, send: (message: Up) => void): boolean {
  if (asked === 'menu') return openMenu(target, menu);
  // A link in a goal's notes is not the goal.
  const row = target.matches('.badge button, .title') ? target.closest('.goal') : null;
  const badge = target.closest('.badge.control') ?? row?.querySelector('.badge.control');
  const handle = badge?.querySelector<HTMLElement>('[data-toggle]')?.dataset['toggle'];
  if (handle === undefined) return false;
  const status = asked === 'next' ? undefined : menu.statusAt(asked);
  if (asked !== 'next' && status === undefined) return false;
  send(status === undefined ? { type: 'toggle', handle } : { type: 'setStatus', handle, status });
  return true;
}

function openMenu(control: Element, menu: Menu): boolean {
  const badge = control.closest('.badge.control') ?? control.closest('.goal')?.querySelector('.badge.control');
  if (!badge) return false;
  menu.open(badge);
  return true;
}

/** VS Code would otherwise follow the link or open its own menu. */
function claim(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no part ${id}`);
  return element;
}
