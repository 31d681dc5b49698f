import MarkdownIt, {
  type Env,
  type MarkdownIt as Markdown,
  type RendererRule,
  type StateInline,
  type Token,
} from 'markdown-it';
import { glyph } from './glyph.ts';
import { type Html, html, trustedHtml, visible } from './html.ts';
import { mayBeLink } from './link.ts';

/** Gives the handle that stands for a link, or undefined where it leads nowhere that a page may go. */
export type HandleOfLink = (href: string) => string | undefined;

/** Gives the address under which a page may load an image, or undefined where it may not. */
export type AddressOfImage = (href: string) => string | undefined;

/** What `[book]: https://…` lines say, by their labels, for `[words][book]` elsewhere in the document. */
export type Definitions = NonNullable<Env['references']>;

export interface Leads {
  readonly link: HandleOfLink;
  readonly image: AddressOfImage;
  /** Of the whole document, of which a page renders one piece at a time. */
  readonly definitions: Definitions;
}

/** Notes as a page shows them: lists, code, tables and links of the markdown, and its HTML as the text that it is. */
export function renderNotes(markdown: string, leads: Leads): Html {
  return trustedHtml(renderer.render(visible(markdown), environment(leads)));
}

/** One line's words, without blocks. */
export function renderWords(markdown: string, leads: Leads): Html {
  return trustedHtml(renderer.renderInline(visible(markdown), environment(leads)));
}

/** The same inside a button, which holds no links. */
export function renderLabel(markdown: string, definitions: Definitions): Html {
  return renderWords(markdown, { ...NOWHERE, definitions });
}

export function definitionsIn(text: string): Definitions {
  const env: Env = {};
  // Cheaper to ask than to look for the structure of a text that defines nothing, as hardly any does.
  if (text.includes(']:')) blocks.parse(visible(text), env);
  return env.references ?? NONE;
}

interface Rendering extends Leads {
  /** Whether each link that is open now has a tag to close. */
  readonly open: boolean[];
}

const NONE: Definitions = Object.freeze({});
const NOWHERE: Leads = { link: () => undefined, image: () => undefined, definitions: NONE };
const IMAGE_TAG = /^<img\s[^<>]{0,2000}>/i;
const RENDERING = Symbol('rendering');

function environment(leads: Leads): Env {
  // What a piece defines itself is written into an object of its own.
  const references = Object.create(leads.definitions) as Definitions;
  return { [RENDERING]: { ...leads, open: [] } satisfies Rendering, references };
}

function rendering(env: Env | undefined): Rendering {
  return (env as { readonly [RENDERING]?: Rendering } | undefined)?.[RENDERING] ?? { ...NOWHERE, open: [] };
}

const renderer = makeRenderer();
const blocks = new MarkdownIt({ html: true, linkify: false, typographer: false });
blocks.core.ruler.enableOnly(['normalize', 'block']);
blocks.validateLink = mayBeLink;

function makeRenderer(): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = mayBeLink;
  markdown.inline.ruler.before('html_inline', 'image_tag', imageTag);
  markdown.inline.ruler.before('entity', 'named_entity', namedEntity);
  markdown.inline.ruler.after('link', 'undefined_link', undefinedLink);
  Object.assign(markdown.renderer.rules, {
    link_open: openLink,
    link_close: (_tokens, _index, _options, env) => (rendering(env).open.pop() ? '</a>' : ''),
    named_entity: (tokens, index) => tokens[index]?.content ?? '',
    text: (tokens, index) => wordsWithTags(tokens[index]?.content ?? ''),
    image: (tokens, index, _options, env) => imageOf(tokens[index], rendering(env)),
    heading_open: () => '<p class="heading">',
    heading_close: () => '</p>\n',
    th_open: cell,
    td_open: cell,
  } satisfies Record<string, RendererRule>);
  return markdown;
}

/** A tag is one word: without this a line could break between `#` and Hangul. */
function wordsWithTags(text: string): string {
  const pieces = text.split(/(?<=^|\s)(#[\p{L}\p{N}_-]+)/u);
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<span class="tag">${piece}</span>` : piece))}`.toString();
}

function openLink(...[tokens, index, , env]: Parameters<RendererRule>): string {
  const { link, open } = rendering(env);
  const href = String(tokens[index]?.attrGet('href') ?? '');
  const handle = link(href);
  open.push(handle !== undefined);
  return handle === undefined
    ? ''
    : html`<a href="${shownAddress(href)}" data-open="${handle}" title="${href}">`.toString();
}

/** An image that the page may not load is named, and opens where it lies. */
function imageOf(token: Token | undefined, { link, image }: Leads): string {
  const source = String(token?.attrGet('src') ?? '');
  const words = token?.content || (source.split('/').pop() ?? source);
  const [handle, address] = [link(source), image(source)];
  const face = address === undefined ? html`${glyph('image')}${words}` : html`<img src="${address}" alt="${words}">`;
  return handle === undefined
    ? html`<span class="image">${face}</span>`.toString()
    : html`<a class="image" href="${shownAddress(source)}" data-open="${handle}">${face}</a>`.toString();
}

/** Only an address of the web is worth copying out of the page; the rest opens through its handle alone. */
function shownAddress(href: string): string {
  return /^https?:/i.test(href) ? href : '#';
}

/** Inline styles are what the page's policy forbids: the alignment of a column becomes a class. */
function cell(...[tokens, index]: Parameters<RendererRule>): string {
  const token = tokens[index];
  const aligned = /^text-align:(left|center|right)$/.exec(String(token?.attrGet('style')))?.[1];
  return aligned === undefined ? `<${token?.tag}>` : `<${token?.tag} class="align-${aligned}">`;
}

const NAMED_ENTITY = /&[a-z][a-z0-9]{1,31};/iy;

/** `&hellip;` goes into the page as it is: the browser knows all its names, which make a large table. */
function namedEntity(state: StateInline, silent: boolean): boolean {
  NAMED_ENTITY.lastIndex = state.pos;
  const [name] = NAMED_ENTITY.exec(state.src) ?? [];
  if (name === undefined) return false;
  if (!silent) state.push('named_entity', '', 0).content = name;
  state.pos += name.length;
  return true;
}

/** `[words][book]` where nothing defines `book`: its words, as everywhere else that the goal or entry is named. */
function undefinedLink(state: StateInline, silent: boolean): boolean {
  const { parseLinkLabel } = state.md.helpers;
  const start = state.pos;
  if (state.src.charCodeAt(start) !== 0x5b || state.src[start - 1] === '!') return false;
  const close = parseLinkLabel(state, start, true);
  const end = close < 0 || state.src.charCodeAt(close + 1) !== 0x5b ? -1 : parseLinkLabel(state, close + 1);
  if (end < 0) return false;
  if (!silent) {
    const { posMax } = state;
    Object.assign(state, { pos: start + 1, posMax: close });
    state.md.inline.tokenize(state);
    state.posMax = posMax;
  }
  state.pos = end + 1;
  return true;
}

/** People size images with `<img src="…" width="600">`: read as the image that it is, its other attributes ignored. */
function imageTag(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  const [tag] = IMAGE_TAG.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 2010))) ?? [];
  const source = tag === undefined ? undefined : attribute(tag, 'src');
  if (tag === undefined || source === undefined || !mayBeLink(source)) return false;
  if (!silent) {
    const token = state.push('image', 'img', 0);
    token.attrSet('src', source);
    token.content = attribute(tag, 'alt') ?? '';
  }
  state.pos += tag.length;
  return true;
}

function attribute(tag: string, name: 'src' | 'alt'): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  return double ?? single;
}
