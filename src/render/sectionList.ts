import type { DashboardWords, EntryView, SectionView } from './dashboardView.ts';
import { glyph } from './glyph.ts';
import { type Html, html } from './html.ts';

/** Side by side, as far as there is room. */
export function sectionList(sections: readonly SectionView[], words: DashboardWords): Html {
  return html`<div class="cards">${sections.map((section) => card(section, words))}</div>`;
}

function card(section: SectionView, words: DashboardWords): Html {
  const { key, entries, prose, inside } = section;
  return html`<section class="card" data-key="card-${key}">
    ${cardHeading(section, words)}
    ${prose !== null && html`<div class="notes">${prose}</div>`}
    ${entries.length > 0 && html`<ul class="entries">${entries.map((entry) => entryItem(entry, words))}</ul>`}
    ${inside.map((section) => insideSection(section, words))}
  </section>`;
}

function cardHeading({ title, handle, count }: SectionView, words: DashboardWords): Html {
  return html`<div class="card-line">
    <h3><button type="button" class="title" data-key="title-${handle}" data-open="${handle}" title="${words.open(title)}">${title}</button></h3>
    ${count > 0 && html`<span class="number">${words.entries(count)}</span>`}
  </div>`;
}

/** A month within its quarter, a part of a section of one's own. */
function insideSection({ key, title, handle, entries, prose, inside }: SectionView, words: DashboardWords): Html {
  return html`<div class="inside" data-key="inside-${key}">
    <h4><button type="button" class="title" data-key="title-${handle}" data-open="${handle}" title="${words.open(title)}">${title}</button></h4>
    ${prose !== null && html`<div class="notes">${prose}</div>`}
    ${entries.length > 0 && html`<ul class="entries">${entries.map((entry) => entryItem(entry, words))}</ul>`}
    ${inside.map((section) => insideSection(section, words))}
  </div>`;
}

function entryItem({ key, handle, text, words: shown, notes, noteCount }: EntryView, words: DashboardWords): Html {
  return html`<li class="entry" data-key="entry-${key}">
    <div class="entry-line"
      ><div class="text">${shown}</div
      ><button type="button" class="go" data-key="go-${handle}" data-open="${handle}" aria-label="${words.open(text)}" title="${words.open(text)}">${glyph('open')}</button
    ></div>
    ${notes !== null && html`<details data-key="details-${key}"><summary>${words.notes(Math.max(1, noteCount))}</summary><div class="notes">${notes}</div></details>`}
  </li>`;
}
