/**
 * The only place where markup becomes part of the page. It is parsed in a document of its own, where nothing runs or
 * loads; what is not known to be harmless is taken out; the rest is taken over, changing only what differs, so that
 * focus, scroll position and unfolded parts stay. Elements with the same `data-key` are the same thing; one that says
 * `data-part` stands for what is there already, or is still to come.
 */
export function show(root: Element, markup: string): void {
  const focused = document.activeElement;
  const around = focused === null ? [] : partsAround(focused, root);
  patchChildren(root, parsed(markup));
  // Moving an element takes the focus off it.
  if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) {
    focused.focus({ preventScroll: true });
  }
  if (focused !== null && !focused.isConnected) focusIn(around.find((part) => part.isConnected) ?? root);
}

/** Puts parts into the places that are kept for them. */
export function fill(root: Element, markup: string): void {
  const places = new Map([...root.querySelectorAll(TO_COME)].map((place) => [keyOf(place), place]));
  for (const part of parsed(markup).children) {
    const place = places.get(keyOf(part));
    if (place !== undefined) patch(place, part);
  }
}

export function waitsForMore(root: Element): boolean {
  return root.querySelector(TO_COME) !== null;
}

const TO_COME = '[data-part="later"]';

function parsed(markup: string): Element {
  // biome-ignore lint/plugin: this is the one audited place
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  audit(body);
  return body;
}

/** The parts that an element stands in, the nearest first: where the focus goes when the element is gone. */
function partsAround(element: Element, root: Element): readonly Element[] {
  const parent = element.parentElement?.closest('[data-key]');
  return parent && root.contains(parent) ? [parent, ...partsAround(parent, root)] : [];
}

function focusIn(part: Element): void {
  part.querySelector<HTMLElement>('button:not([tabindex="-1"]), [tabindex="0"]')?.focus({ preventScroll: true });
}

const HTML_ELEMENTS =
  'a article b blockquote br button code dd del details div dl dt em footer h1 h2 h3 h4 header hr i img li nav ol p pre s section span strong summary table tbody td th thead tr ul';
const SVG_ELEMENTS = 'circle path rect svg symbol use';
const ELEMENTS = new Set(`${HTML_ELEMENTS} ${SVG_ELEMENTS}`.split(' '));
const ATTRIBUTES = new Set(
  'alt class colspan cx cy d dir height href id lang r role rx scope src start tabindex title type viewBox width x y'.split(
    ' ',
  ),
);
const ADDRESS = /^(?:#|https?:\/\/)/;

/** Attributes that belong to the person's session once the element is there. */
const LIVE = new Set(['open', 'tabindex', 'aria-expanded', 'aria-checked']);

function audit(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    if (!ELEMENTS.has(element.localName)) element.remove();
    for (const name of element.getAttributeNames()) {
      if (!isHarmless(name, element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
  }
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'href') return ADDRESS.test(value);
  // The page's policy lets nothing but VS Code's own addresses load.
  if (name === 'src') return value.startsWith('https://');
  return ATTRIBUTES.has(name) || name.startsWith('aria-') || name.startsWith('data-');
}

function patchChildren(live: Element, wanted: Element): void {
  const keyed = new Map<string, Element>();
  for (const child of live.children) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  const kept = new Set<Node>();
  let at = live.firstChild;
  for (const next of wanted.childNodes) {
    const same = counterpart(next, at, keyed);
    const node = same ?? document.importNode(next, true);
    kept.add(node);
    if (same !== undefined) patch(same, next);
    if (node === at) at = at.nextSibling;
    else live.insertBefore(node, at);
  }
  for (const child of [...live.childNodes]) if (!kept.has(child)) child.remove();
}

function counterpart(next: Node, at: Node | null, keyed: ReadonlyMap<string, Element>): Node | undefined {
  const key = keyOf(next);
  const candidate = key === null ? at : keyed.get(key);
  const same = candidate && candidate.nodeName === next.nodeName && keyOf(candidate) === key;
  return same ? candidate : undefined;
}

function patch(live: Node, next: Node): void {
  if (next instanceof HTMLElement && next.dataset['part'] === 'same') return;
  // Most of a page is as it was, and the browser sees that faster than a walk does.
  if (live.isEqualNode(next)) return;
  if (live instanceof Element && next instanceof Element) {
    patchAttributes(live, next);
    patchChildren(live, next);
  } else {
    live.nodeValue = next.nodeValue;
  }
}

function patchAttributes(live: Element, next: Element): void {
  for (const name of live.getAttributeNames()) {
    if (!LIVE.has(name) && !next.hasAttribute(name)) live.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (!LIVE.has(name) || !live.hasAttribute(name)) live.setAttribute(name, value);
  }
}

function keyOf(node: Node): string | null {
  return node instanceof Element ? node.getAttribute('data-key') : null;
}
