import * as vscode from 'vscode';
import type { ItemRef, MoveTarget } from '../edits/moveByRef.ts';
import type { GoalRef, PlaceRef, SectionRef, YearRef, YearsRef } from '../journal/find.ts';
import type { EntryRef } from '../journal/findEntry.ts';

/**
 * The goal itself, several of one document, or the document whose cursors and selections stand on them: an editor's menu
 * hands over no more than the URI.
 */
export type GoalTarget = GoalRef | readonly GoalRef[] | vscode.Uri;

/** A goal or an entry, or the document whose cursor stands on it. */
export type ItemTarget = ItemRef | vscode.Uri;

/** A document, or something in it that a row of the tree stands for. */
export type DocumentTarget = vscode.Uri | { readonly uri: string };

/** What a `command:` link may carry is looked at field by field before it is believed. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isUri(value: unknown): value is vscode.Uri {
  return value instanceof vscode.Uri;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isGoalRef(value: unknown): value is GoalRef {
  if (!isRecord(value)) return false;
  const { uri, section, year, text, occurrence } = value;
  return (
    isString(uri) &&
    (section === 'review' || section === 'plan') &&
    isCount(year) &&
    isString(text) &&
    isCount(occurrence)
  );
}

export function isEntryRef(value: unknown): value is EntryRef {
  if (!isRecord(value)) return false;
  const { uri, heading, text, occurrence } = value;
  return isString(uri) && isString(heading) && isString(text) && isCount(occurrence);
}

export function isItemRef(value: unknown): value is ItemRef {
  return isGoalRef(value) || isEntryRef(value);
}

export function isSectionRef(value: unknown): value is SectionRef {
  return isRecord(value) && isString(value['uri']) && isString(value['heading']) && isCount(value['occurrence']);
}

export function isMoveTarget(value: unknown): value is MoveTarget {
  if (!isRecord(value)) return false;
  const { step, beside, side, section, uri, year, quarter } = value;
  if (step !== undefined) return step === 1 || step === -1;
  if (beside !== undefined) return isItemRef(beside) && (side === 'before' || side === 'behind');
  if (section !== undefined) return isSectionRef(section);
  return isString(uri) && (isCount(year) || (isCount(quarter) && quarter >= 1 && quarter <= 4));
}

export function optional<T>(value: unknown, guard: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || guard(value);
}

export function isTextOrSection(value: unknown): value is string | SectionRef {
  if (!isRecord(value)) return isString(value);
  const { uri, heading, occurrence } = value;
  return isString(uri) && isString(heading) && isCount(occurrence);
}

export function isGoalsOfOneDocument(value: unknown): value is readonly GoalRef[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(isGoalRef) &&
    new Set(value.map(({ uri }) => uri)).size === 1
  );
}

export function isGoalTarget(value: unknown): value is GoalTarget {
  return isUri(value) || isGoalRef(value) || isGoalsOfOneDocument(value);
}

export function isDocumentTarget(value: unknown): value is DocumentTarget {
  return isUri(value) || (isRecord(value) && isString(value['uri']));
}

export function isPlaceTarget(value: unknown): value is PlaceRef | vscode.Uri {
  return isUri(value) || isPlaceRef(value);
}

export function isPlaceRef(value: unknown): value is PlaceRef {
  return isRecord(value) && isString(value['uri']) && isCount(value['start']);
}

export function isYearRef(where: YearRef | vscode.Uri | undefined): where is YearRef {
  return where !== undefined && !(where instanceof vscode.Uri);
}

export function isYearTarget(value: unknown): value is YearRef | vscode.Uri {
  return isUri(value) || (isRecord(value) && isString(value['journal']) && isCount(value['year']));
}

export function isYearsTarget(value: unknown): value is YearsRef | vscode.Uri {
  return isYearTarget(value) || (isRecord(value) && isString(value['journal']) && value['year'] === null);
}
