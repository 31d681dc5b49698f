import type { JournalDocument } from '../journal/journal.ts';
import type { Entry, GoalsSection, OtherSection, PeriodSection, Section } from '../journal/retrospective.ts';
import type { EntryView, SectionView } from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { renderNotes, renderWords } from './markdown.ts';
import { leadsOf, type Material } from './material.ts';
import { entryWords, notesBelow, proseOf } from './source.ts';

/** Quarters, halves and months in the documents' own order; what they nest stands inside. */
export function periodSections(documents: readonly JournalDocument[], material: Material): readonly SectionView[] {
  return documents.flatMap((document, at) => {
    const { sections } = document.retrospective;
    return sections.flatMap((section, index) =>
      section.kind === 'period' && !standsInPeriod(section, sections)
        ? sectionView(section, { at, index, document, material })
        : [],
    );
  });
}

/** Everything that is neither goals nor a period, as far as it says something. */
export function otherSections(documents: readonly JournalDocument[], material: Material): readonly SectionView[] {
  return documents.flatMap((document, at) =>
    document.retrospective.sections.flatMap((section, index) => {
      if (isGoals(section) || section.kind === 'period') return [];
      const view = sectionView(section, { at, index, document, material });
      return view.entries.length === 0 && view.prose === null ? [] : view;
    }),
  );
}

/** Where a section stands: the year's `at`th document, the document's `index`th section. */
interface Where {
  readonly at: number;
  readonly index: number;
  readonly document: JournalDocument;
  readonly material: Material;
}

function isGoals(section: Section): section is GoalsSection {
  return section.kind === 'review' || section.kind === 'plan';
}

function standsInPeriod(section: Section, sections: readonly Section[]): boolean {
  return section.parent !== null && sections[section.parent]?.kind === 'period';
}

function sectionView(section: PeriodSection | OtherSection, where: Where): SectionView {
  const { at, index, document, material } = where;
  const place = { kind: 'place', uri: document.uri, start: section.block.start } as const;
  const inside = section.kind === 'period' ? insideViews(where) : [];
  return {
    key: `${at}-${index}`,
    title: section.heading?.text ?? '',
    handle: material.handleOf(`section ${index} ${document.uri}`, place),
    certain: section.certain,
    understood: section.kind !== 'unknown',
    entries: section.entries.map((entry, number) => entryView(entry, number, where)),
    count: inside.reduce((sum, { count }) => sum + count, section.entries.length),
    prose: section.entries.length === 0 ? prose(section, where) : null,
    inside,
  };
}

/** The months that stand right in a quarter: they come behind it, before the next section that does not. */
function insideViews({ index, document, ...where }: Where): readonly SectionView[] {
  const { sections } = document.retrospective;
  const views: SectionView[] = [];
  for (let at = index + 1; at < sections.length; at++) {
    const section = sections[at];
    if (section === undefined || (section.parent ?? -1) < index) break;
    if (section.parent === index && section.kind === 'period') {
      views.push(sectionView(section, { ...where, document, index: at }));
    }
  }
  return views;
}

function entryView(entry: Entry, number: number, { at, index, document, material }: Where): EntryView {
  const text = material.textOf(document);
  const leads = leadsOf(document, material);
  const notes = text === undefined ? '' : notesBelow(text, entry);
  const place = { kind: 'place', uri: document.uri, start: entry.line.start } as const;
  return {
    key: `${at}-${index}-${number}`,
    handle: material.handleOf(`entry ${index} ${number} ${document.uri}`, place),
    text: entry.text,
    words: text === undefined ? html`${entry.text}` : renderWords(entryWords(text, entry), leads),
    notes: notes === '' ? null : renderNotes(notes, leads),
    noteCount: entry.notes.length,
  };
}

function prose(section: Section, { document, material }: Where): Html | null {
  const text = material.textOf(document);
  const markdown = text === undefined ? '' : proseOf(text, section);
  return markdown === '' ? null : renderNotes(markdown, leadsOf(document, material));
}
