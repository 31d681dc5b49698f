import type { MarkdownIt, Token } from 'markdown-it';
import { type StatusBadge, symbol } from './badge.ts';
import { inlineGlyph } from './glyph.ts';
import { html } from './html.ts';

/** The renderer of VS Code's preview, which hands itself over. */
export type PreviewRenderer = MarkdownIt;

/** A goal as VS Code's markdown preview shows it: the words stay, the badge stands where its mark is. */
export interface PreviewGoal {
  /** The line that it begins on, from 0. */
  readonly line: number;
  /** `🤔`; null where the badge goes behind the goal: it has no mark, or one that says more than the status. */
  readonly mark: string | null;
  readonly badge: StatusBadge;
  /** CSS colour. */
  readonly color: string;
}

/** The goals of the document that is rendered, which `env` names as VS Code does; none where it is no retrospective. */
export type PreviewGoalsOf = (env: unknown) => readonly PreviewGoal[];

/**
 * Puts badges at the goals of retrospectives, and leaves every other document alone. VS Code keeps the tokens of a
 * document and renders them again whenever it likes, so they are not changed: what is rendered is a copy.
 */
export function previewPlugin(markdown: PreviewRenderer, goalsOf: PreviewGoalsOf): PreviewRenderer {
  const { renderer } = markdown;
  const render = renderer.render;
  renderer.render = (tokens, options, env) => render.call(renderer, withBadges(tokens, goalsOf(env)), options, env);
  return markdown;
}

function withBadges(tokens: Token[], goals: readonly PreviewGoal[]): Token[] {
  if (goals.length === 0) return tokens;
  const byLine = new Map(goals.map((goal) => [goal.line, goal]));
  return tokens.map((token) => {
    const goal = token.type === 'inline' && token.map !== null ? byLine.get(token.map[0]) : undefined;
    return goal === undefined ? token : withBadge(token, goal);
  });
}

function withBadge(token: Token, goal: PreviewGoal): Token {
  const children = token.children ?? [];
  const badge = copyOf(token, { type: 'html_inline', content: badgeMarkup(goal), children: null });
  const { mark } = goal;
  const at =
    mark === null ? -1 : children.findLastIndex(({ type, content }) => type === 'text' && content.includes(mark));
  const holder = children[at];
  if (holder === undefined || mark === null) return copyOf(token, { children: [...children, space(token), badge] });
  const start = holder.content.lastIndexOf(mark);
  const before = copyOf(holder, { content: holder.content.slice(0, start) });
  // A variation selector may stand behind the mark: on its own it would be a box.
  const after = copyOf(holder, { content: holder.content.slice(start + mark.length).replace(/^\uFE0F/, '') });
  return copyOf(token, { children: [...children.slice(0, at), before, badge, after, ...children.slice(at + 1)] });
}

function space(token: Token): Token {
  return copyOf(token, { type: 'text', content: ' ', children: null });
}

function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

function badgeMarkup({ badge, color }: PreviewGoal): string {
  return html`<span class="retrospective-badge" style="--status: ${color}">${symbol(badge, inlineGlyph)}<span>${badge.word}</span></span>`.toString();
}
