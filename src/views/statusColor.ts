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
