/** A day of the calendar, in the person's own time zone. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Numbers further away from the document's year than this are no years of its story. */
const NEAR = 3;

/** `2024`, `'24` and `24년` in a text of the year `around`, each put through `to`. */
export function mapYears(text: string, around: number, to: (year: number) => number): string {
  const near = (year: number) => Math.abs(year - around) <= NEAR;
  const century = around - (around % 100);
  return text
    .replaceAll(/(?<!\d)\d{4}(?!\d)/g, (digits) => (near(Number(digits)) ? String(to(Number(digits))) : digits))
    .replaceAll(/(?<=(?<![\p{L}\d])['’])\d\d(?!\d)|(?<!\d)\d\d(?=년)/gu, (digits) => {
      const year = century + Number(digits);
      return near(year) ? String(to(year) % 100).padStart(2, '0') : digits;
    });
}

/** `2023-12-30` */
export function isoDate({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** A template with its `${name}`s filled in; names that are not given stay as they are. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
