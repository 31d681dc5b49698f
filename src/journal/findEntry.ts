import type { Entry, OtherSection, PeriodSection, Retrospective, Section } from './retrospective.ts';

/** Which entry is meant, as plain data. */
export interface EntryRef {
  readonly uri: string;
  /** The heading of its section. */
  readonly heading: string;
  /** `Entry.text`. */
  readonly text: string;
  /** Breaks ties between equal texts below equal headings, from 0. */
  readonly occurrence: number;
}

export interface FoundEntry {
  readonly section: PeriodSection | OtherSection;
  readonly entry: Entry;
}

/** The entry as it stands in the text of now, or undefined where it is gone. */
export function findEntry({ sections }: Retrospective, ref: EntryRef): FoundEntry | undefined {
  const alike = sections.flatMap((section) =>
    'entries' in section && headingOf(section) === ref.heading
      ? section.entries.filter(({ text }) => text === ref.text).map((entry) => ({ section, entry }))
      : [],
  );
  return alike[ref.occurrence];
}

/** The references of all of a document's entries, in one pass. */
export function entryRefsOf({ sections }: Retrospective, uri: string): ReadonlyMap<Entry, EntryRef> {
  const refs = new Map<Entry, EntryRef>();
  const occurrences = new Map<string, number>();
  for (const section of sections) {
    if (!('entries' in section)) continue;
    const heading = headingOf(section);
    for (const entry of section.entries) {
      const key = `${heading}\0${entry.text}`;
      const occurrence = occurrences.get(key) ?? 0;
      occurrences.set(key, occurrence + 1);
      refs.set(entry, { uri, heading, text: entry.text, occurrence });
    }
  }
  return refs;
}

function headingOf({ heading }: Section): string {
  return heading?.text ?? '';
}

/** The entry that a place in the text belongs to, its notes included; of several within each other the innermost. */
export function entryAt({ sections }: Retrospective, offset: number): FoundEntry | undefined {
  const around = sections.flatMap((section) =>
    'entries' in section
      ? section.entries
          .filter(({ block }) => block.start <= offset && offset <= block.end)
          .map((entry) => ({ section, entry }))
      : [],
  );
  return around.at(-1);
}
