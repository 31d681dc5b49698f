/** What a template of the person's own may name, as `${year}`. */
export interface TemplateValues {
  readonly year: number;
  readonly previousYear: number;
  readonly nextYear: number;
  /** `2024-12-30` */
  readonly date: string;
  /** The carried goals as markdown, with `\n` between the lines; empty where there are none. */
  readonly goals: string;
  /** The markdown link to where they were set; empty where there are none. */
  readonly previousLink: string;
}

export interface FilledTemplate {
  readonly text: string;
  /** Where writing starts: behind the first carried goal, else behind the first empty list item, else at the end. */
  readonly cursor: number;
  /** Variables that no template has, each where it stands first; they stay as they are. `line` counts from 0. */
  readonly unknown: readonly { readonly name: string; readonly line: number }[];
}

/** The variable that stands for the carried goals. */
export const GOALS = `$\{goals}`;

const VARIABLE = /\$\{([^{}\r\n]*)\}/g;

/** A template with its variables filled in, whatever they hold; nothing in it is run. */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const known = new Map<string, string>(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const unknown = new Map<string, number>();
  const [lineEnd = '\n'] = /\r\n|\r|\n/.exec(template) ?? [];
  const lines: string[] = [];
  let first = -1;
  for (const [index, line] of template.split(/\r\n|\r|\n/).entries()) {
    for (const [, name = ''] of line.matchAll(VARIABLE))
      if (!known.has(name) && !unknown.has(name)) unknown.set(name, index);
    const alone = /^([ \t]*)\$\{(goals|previousLink)\}[ \t]*$/.exec(line);
    if (alone?.[2] === 'goals') {
      if (values.goals !== '') first = lines.length;
      lines.push(...(values.goals || '- ').split('\n').map((goal) => (goal === '' ? '' : alone[1] + goal)));
    } else if (alone === null || values.previousLink !== '') {
      lines.push(line.replaceAll(VARIABLE, (whole, name: string) => known.get(name) ?? whole));
    } else if (lines.at(-1)?.trim() === '') {
      // Without a link the empty line that parted it goes too.
      lines.pop();
    }
  }
  const at = first >= 0 ? first : lines.findIndex((line) => /^\s*(?:[-*+]|\d+[.)])(?: \[ \])?\s*$/.test(line));
  const text = lines.join(lineEnd);
  return {
    text,
    cursor: at < 0 ? text.length : lines.slice(0, at + 1).join(lineEnd).length,
    unknown: [...unknown].map(([name, line]) => ({ name, line })),
  };
}
