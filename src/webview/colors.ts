/** Gives the statuses their colours, through the object model: the page's policy forbids styles in the markup. */
export function statusColors(): (colors: readonly string[]) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  return (colors) => {
    sheet.replaceSync(colors.map((_color, index) => `.status-${index} {}`).join('\n'));
    colors.forEach((color, index) => {
      const rule = sheet.cssRules[index];
      // A value that is no colour cannot leave its declaration.
      if (rule instanceof CSSStyleRule) rule.style.setProperty('--status', color);
    });
  };
}
