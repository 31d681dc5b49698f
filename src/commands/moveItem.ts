import * as vscode from 'vscode';
import { documentOf, type ItemRef, type MoveTarget, moveByRef } from '../edits/moveByRef.ts';
import { sectionRefOf } from '../journal/find.ts';
import { goalsHomeOf, goalYearsOf } from '../journal/goalsHome.ts';
import type { Journal } from '../journal/journal.ts';
import type { OtherSection, PeriodSection, Section } from '../journal/retrospective.ts';
import type { JournalStore } from '../workspace/journalStore.ts';
import { plainLabel } from '../workspace/plainLabel.ts';
import { changeSheets, type Deps } from './changeSheets.ts';
import { itemAt } from './itemTarget.ts';
import { register } from './registry.ts';
import type { ItemTarget } from './targets.ts';

/** The commands that take a goal or an entry to another place, with its notes. */
export function registerMoveItem(deps: Deps): vscode.Disposable {
  const move = async (target: ItemTarget | undefined, to: (item: ItemRef) => Promise<MoveTarget | undefined>) => {
    const item = await itemAt(deps.store, target);
    if (item === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no goal or entry at the cursor.'));
      return;
    }
    const place = await to(item);
    if (place === undefined) return;
    await changeSheets(deps, [item.uri, documentOf(place, item)], (sheets, moving) =>
      moveByRef(sheets, item, place, moving),
    );
  };
  return vscode.Disposable.from(
    register(deps.log, 'retrospective.moveUp', (target) => move(target, async () => ({ step: -1 }))),
    register(deps.log, 'retrospective.moveDown', (target) => move(target, async () => ({ step: 1 }))),
    register(deps.log, 'retrospective.moveTo', (target, to) =>
      move(target, async (item) => to ?? (await askForPlace(deps.store, item))),
    ),
  );
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place?: MoveTarget;
}

async function askForPlace(store: JournalStore, item: ItemRef): Promise<MoveTarget | undefined> {
  const journals = await store.journals();
  const journal = journals.find(({ documents }) => documents.some(({ uri }) => uri === item.uri));
  const items = 'section' in item ? yearPlaces(journal, item.year) : sectionPlaces(journal, item.uri);
  const picked = await vscode.window.showQuickPick(items, {
    title: plainLabel(item.text),
    placeHolder: 'section' in item ? vscode.l10n.t('Move to which year?') : vscode.l10n.t('Move to which section?'),
    matchOnDescription: true,
  });
  return picked?.place;
}

/** The years that have a document for their goals, each with that document. */
function yearPlaces(journal: Journal | undefined, own: number): readonly PlaceItem[] {
  const years = journal === undefined ? [] : goalYearsOf(journal).filter((year) => year !== own);
  return years.flatMap((year): readonly PlaceItem[] => {
    const home = journal && goalsHomeOf(journal, year);
    return home === undefined ? [] : [{ label: String(year), description: home.path, place: { uri: home.uri, year } }];
  });
}

/** The sections that hold entries: of the item's own document first, then of the other years. */
function sectionPlaces(journal: Journal | undefined, own: string): readonly PlaceItem[] {
  const documents = journal?.documents ?? [];
  const ordered = [
    ...documents.filter(({ uri }) => uri === own),
    ...documents.filter(({ uri }) => uri !== own).reverse(),
  ];
  return ordered.flatMap(({ uri, path, retrospective }): readonly PlaceItem[] => {
    const sections = retrospective.sections.filter(holdsEntries).map((section) => ({
      label: plainLabel(section.heading?.text ?? ''),
      place: { section: sectionRefOf(retrospective, uri, section) },
    }));
    const quarters = uri === own ? missingQuarters(retrospective.sections) : [];
    const begun = quarters.map((quarter) => ({
      label: vscode.l10n.t('Quarter {0}', quarter),
      description: vscode.l10n.t('new section'),
      place: { uri, quarter },
    }));
    const heading = { label: plainLabel(path), kind: vscode.QuickPickItemKind.Separator };
    return sections.length + begun.length === 0 ? [] : [heading, ...sections, ...begun];
  });
}

function holdsEntries(section: Section): section is PeriodSection | OtherSection {
  return (
    section.heading !== null && (section.kind === 'period' || ('entries' in section && section.entries.length > 0))
  );
}

/** The quarters of which a document that is kept by quarters says nothing yet. */
function missingQuarters(sections: readonly Section[]): readonly number[] {
  const covered = sections.flatMap((section) => (section.kind === 'period' ? section.quarters : []));
  return covered.length === 0 ? [] : [1, 2, 3, 4].filter((quarter) => !covered.includes(quarter));
}
