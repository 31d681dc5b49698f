import type { JournalDocument } from '../journal/journal.ts';
import type { Entry, GoalsSection, Section } from '../journal/retrospective.ts';
import type { EntryView, SectionView } from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { renderNotes, renderWords } from './markdown.ts';
import { leadsOf, type Material } from './material.ts';
import { entryWords, notesBelow, proseOf } from './source.ts';

/** Quarters, halves and months in the documents' own order; what they nest stands inside. */
export function periodSections(documents: readonly JournalDocument[], material: Material): readonly SectionView[] {
  return outermost(documents, (section) => section.kind === 'period', material);
}

/** Everything that is neither goals nor a period, as far as it says something; what it nests stands inside. */
export function otherSections(documents: readonly JournalDocument[], material: Material): readonly SectionView[] {
  return outermost(documents, (section) => !isGoals(section) && section.kind !== 'period', material);
}

function outermost(
  documents: readonly JournalDocument[],
  isShown: (section: Section) => boolean,
  material: Material,
): readonly SectionView[] {
  return documents.flatMap((document, at) => {
    const { sections } = document.retrospective;
    return sections.flatMap((section, index) =>
      isShown(section) && !standsInside(section, sections[section.parent ?? -1])
        ? sectionViews(section, { at, index, document, material })
        : [],
    );
  });
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

/** A month in its quarter, or a part of a section of one's own; what stands below `By quarter` stands for itself. */
function standsInside(section: Section, above: Section | undefined): boolean {
  if (above === undefined || isGoals(above) || above.kind === 'container') return false;
  return above.kind === 'period' ? section.kind === 'period' : !isGoals(section) && section.kind !== 'period';
}

/** None for a heading of one's own with nothing below it; a quarter without entries is one. */
function sectionViews(section: Section, where: Where): readonly SectionView[] {
  if (isGoals(section)) return [];
  const { at, index, document, material } = where;
  const place = { kind: 'place', uri: document.uri, start: section.block.start } as const;
  const inside = insideViews(section, where);
  const view: SectionView = {
    key: `${at}-${index}`,
    title: section.heading?.text ?? '',
    handle: material.handleOf(`section ${index} ${document.uri}`, place),
    entries: section.entries.map((entry, number) => entryView(entry, number, where)),
    count: inside.reduce((sum, { count }) => sum + count, section.entries.length),
    prose: section.entries.length === 0 ? prose(section, where) : null,
    inside,
  };
  return section.kind === 'period' || view.count > 0 || view.prose !== null || inside.length > 0 ? [view] : [];
}

/** They come behind the section that they stand in, before the next one that stands elsewhere. */
function insideViews(above: Section, { index, document, ...where }: Where): readonly SectionView[] {
  const { sections } = document.retrospective;
  const views: SectionView[] = [];
  for (let at = index + 1; at < sections.length; at++) {
    const section = sections[at];
    if (section === undefined || (section.parent ?? -1) < index) break;
    if (section.parent === index && standsInside(section, above))
      views.push(...sectionViews(section, { ...where, document, index: at }));
  }
  return views;
}

function entryView(entry: Entry, number: number, { at, index, document, material }: Where): EntryView {
  const text = material.textOf(document);
  const leads = leadsOf(document, material);
  const words = text === undefined ? '' : entryWords(text, entry);
  const below = text === undefined ? '' : notesBelow(text, entry);
  const notes = below === '' ? null : renderNotes(below, leads);
  const place = { kind: 'place', uri: document.uri, start: entry.line.start } as const;
  return {
    key: `${at}-${index}-${number}`,
    handle: material.handleOf(`entry ${index} ${number} ${document.uri}`, place),
    text: entry.text,
    // An image alone, as a tag of its own, is all that its entry says.
    ...(words === '' && notes !== null
      ? { words: notes, notes: null }
      : { words: words === '' ? html`${entry.text}` : renderWords(words, leads), notes }),
    noteCount: entry.notes.length,
  };
}

function prose(section: Section, { document, material }: Where): Html | null {
  const markdown = proseOf(material.textOf(document) ?? '', section);
  const rendered = renderNotes(markdown, leadsOf(document, material));
  // Nothing is shown of what only says where links lead.
  return rendered.toString() === '' ? null : rendered;
}
