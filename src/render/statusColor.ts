const THEME_COLOR = /^[a-z][\w-]*(?:\.[\w-]+)*$/i;
const CSS_COLOR =
  /^(?:#[0-9a-f]{3,8}|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/+-]*(?:deg|turn|rad)?[\d\s.,%/+-]*\))$/i;

/** A status' colour for a style sheet: `retrospective.done` is the theme's, `#3a7` stands for itself. */
export function cssColor(color: string): string {
  if (CSS_COLOR.test(color)) return color;
  const fallback = 'var(--vscode-descriptionForeground)';
  if (!THEME_COLOR.test(color)) return fallback;
  // A name without a dot may be CSS's (`teal`) as well as the theme's (`foreground`).
  const named = color.includes('.') ? fallback : color;
  return `var(--vscode-${color.replaceAll('.', '-')}, ${named})`;
}

/** A colour on light ground and on dark ground. */
export interface PaperColor {
  readonly light: string;
  readonly dark: string;
}

/** The theme's colours, for where there is no theme. Those of the statuses are the defaults of the manifest. */
const THEME: Readonly<Record<string, PaperColor>> = {
  'retrospective.planned': { light: '#7d8590', dark: '#8b949e' },
  'retrospective.done': { light: '#1f7a38', dark: '#73c991' },
  'retrospective.partly': { light: '#9a6700', dark: '#e2b93d' },
  'retrospective.missed': { light: '#c4314b', dark: '#f48771' },
  'retrospective.inProgress': { light: '#0860c4', dark: '#59a4f9' },
  'retrospective.dropped': { light: '#6b6b6b', dark: '#9d9d9d' },
  'retrospective.moved': { light: '#7a3ea1', dark: '#c8a0ee' },
  'charts.red': { light: '#c4314b', dark: '#f48771' },
  'charts.orange': { light: '#b5561a', dark: '#e8935a' },
  'charts.yellow': { light: '#9a6700', dark: '#e2b93d' },
  'charts.green': { light: '#1f7a38', dark: '#73c991' },
  'charts.blue': { light: '#0860c4', dark: '#59a4f9' },
  'charts.purple': { light: '#7a3ea1', dark: '#c8a0ee' },
};

const UNKNOWN: PaperColor = { light: '#6b6b6b', dark: '#9d9d9d' };

/** A status' colour, `retrospective.done` or `#3a7`, without a theme. What is no colour gives none of its characters. */
export function paperColor(color: string): PaperColor {
  if (CSS_COLOR.test(color)) return { light: color, dark: color };
  return Object.hasOwn(THEME, color) ? (THEME[color] ?? UNKNOWN) : UNKNOWN;
}
