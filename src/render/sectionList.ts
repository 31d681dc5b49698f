import type { EntryView, SectionView } from './dashboardView.ts';
import { type Html, html } from './html.ts';
import { folded, opener, type Surface, wayTo } from './surface.ts';

/** Side by side, as far as there is room. */
export function sectionList(sections: readonly SectionView[], on: Surface): Html {
  return html`<div class="cards">${sections.map((section) => card(section, on))}</div>`;
}

function card(section: SectionView, on: Surface): Html {
  return html`<section class="card" data-key="card-${section.key}">
    ${cardHeading(section, on)}
    ${content(section, on)}
  </section>`;
}

function content({ entries, prose, inside }: SectionView, on: Surface): Html {
  const isEmpty = entries.length === 0 && prose === null && inside.length === 0;
  return html`${isEmpty && html`<p class="empty">${on.words.noEntries}</p>`}
    ${prose !== null && html`<div class="notes">${prose}</div>`}
    ${entries.length > 0 && html`<ul class="entries">${entries.map((entry) => entryItem(entry, on))}</ul>`}
    ${inside.map((section) => insideSection(section, on))}`;
}

function cardHeading({ title, handle, count }: SectionView, on: Surface): Html {
  return html`<div class="card-line">
    <h3>${titleOf(title, handle, on)}</h3>
    ${count > 0 && html`<span class="number">${on.words.entries(count)}</span>`}
  </div>`;
}

function titleOf(title: string, handle: string, on: Surface): Html {
  return opener(on, { handle, key: `title-${handle}`, look: 'title', title: on.words.open(title) }, title);
}

/** A month within its quarter, a part of a section of one's own. */
function insideSection(section: SectionView, on: Surface): Html {
  return html`<div class="inside" data-key="inside-${section.key}">
    <h4>${titleOf(section.title, section.handle, on)}</h4>
    ${content(section, on)}
  </div>`;
}

function entryItem({ key, handle, text, words, notes, noteCount }: EntryView, on: Surface): Html {
  const content = html`<div class="entry-line"
      ><div class="text"${!on.isPaper && html` data-open="${handle}"`}>${words}</div
      >${wayTo(on, handle, text)}</div>
    ${notes !== null && folded(on, `details-${key}`, on.words.notes(Math.max(1, noteCount)), html`<div class="notes">${notes}</div>`)}`;
  return on.part(`entry-${key}`, 'entry', content);
}
