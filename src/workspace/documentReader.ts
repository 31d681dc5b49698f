import * as vscode from 'vscode';
import { personalVocabulary } from '../journal/personalVocabulary.ts';
import { preparations } from '../journal/preparations.ts';
import { mayBeRetrospective, type ReadContext, type Reading, read } from '../journal/read.ts';
import type { Vocabulary } from '../journal/vocabulary.ts';
import { globMatcher } from './glob.ts';
import type { Log } from './log.ts';
import * as settings from './settings.ts';

/** Names the code that reads: set by the build, another one whenever that code is another. */
declare const READER: string;

/** What every document is read with; another object whenever a setting or the day has changed. */
export type ReadSettings = Omit<ReadContext, 'path' | 'included'>;

/** Reads texts as the settings say, and each version of an open document only once. */
export class DocumentReader {
  readonly #log: Log;
  readonly #readings = new WeakMap<
    vscode.TextDocument,
    { version: number; settings: ReadSettings; reading: Reading }
  >();
  readonly #choices = new Map<string, Choice>();
  #settings: ReadSettings | undefined;
  #preparedFor: ReadSettings | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  get settings(): ReadSettings {
    const today = dateOf(new Date());
    if (this.#settings === undefined || !isSameDay(this.#settings.today, today)) {
      let vocabulary: Vocabulary | undefined;
      this.#settings = {
        today,
        statuses: settings.statuses(this.#log),
        // The largest thing that there is to load, and only reading needs it.
        get vocabulary() {
          vocabulary ??= personalVocabulary(settings.extraVocabulary());
          return vocabulary;
        },
        strike: settings.strikethrough(),
      };
    }
    return this.#settings;
  }

  /** Whatever decides what is read in a text, besides the text: two readings with the same are the same. */
  get readWith(): string {
    const { today, statuses, strike } = this.settings;
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri, name }) => [
      uri.toString(),
      name,
      settings.includedGlobs(uri),
      settings.excludedGlobs(uri),
    ]);
    return JSON.stringify([READER, today.year, statuses, strike, settings.extraVocabulary(), folders]);
  }

  /** To be called when the configuration has changed. */
  forgetSettings(): void {
    this.#settings = undefined;
    this.#choices.clear();
  }

  /** What the first reading would have to do before it; to be done in this order, and other work may come between. */
  *preparations(): Generator<() => void> {
    const { settings } = this;
    if (this.#preparedFor === settings) return;
    this.#preparedFor = settings;
    yield () => settings.vocabulary;
    yield* preparations(settings);
  }

  read(document: vscode.TextDocument): Reading {
    const { settings } = this;
    const { version } = document;
    const known = this.#readings.get(document);
    if (known?.version === version && known.settings === settings) return known.reading;
    const reading = this.readText(document.getText(), document.uri, known?.reading);
    this.#readings.set(document, { version, settings, reading });
    return reading;
  }

  /** Reads a text that an open document may get. */
  readNext(text: string, document: vscode.TextDocument): Reading {
    return this.readText(text, document.uri, this.#readings.get(document)?.reading);
  }

  readText(text: string, uri: vscode.Uri, before?: Reading): Reading {
    const { settings } = this;
    const chosen = this.#chosen(uri);
    if (chosen === 'excluded') return { kind: 'other', reasons: [{ code: 'excluded' }] };
    const included = chosen === 'included';
    if (!included && !mayBeRetrospective(text, settings.vocabulary)) {
      return { kind: 'other', reasons: [{ code: 'no-words' }] };
    }
    return read(text, { ...settings, path: pathOf(uri), included }, before);
  }

  #chosen(uri: vscode.Uri): ReturnType<Choice> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (folder === undefined) return undefined;
    const key = folder.toString();
    const choice = this.#choices.get(key) ?? choiceIn(folder);
    this.#choices.set(key, choice);
    return choice(uri.path.slice(folder.path.replace(/\/$/u, '').length + 1));
  }
}

/** What the person's globs say of a path below a folder of the workspace. */
type Choice = (path: string) => 'included' | 'excluded' | undefined;

function choiceIn(folder: vscode.Uri): Choice {
  const isExcluded = globMatcher(settings.excludedGlobs(folder));
  const isIncluded = globMatcher(settings.includedGlobs(folder));
  return (path) => (isExcluded(path) ? 'excluded' : isIncluded(path) ? 'included' : undefined);
}

/**
 * The path that a document is known by: relative to the workspace, below the folder's name where there are several,
 * composed (NFC) however the disk spells it; the bare name for a file outside.
 */
export function pathOf(uri: vscode.Uri): string {
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const path = isInside ? vscode.workspace.asRelativePath(uri) : uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return path.normalize('NFC');
}

function dateOf(date: Date): ReadSettings['today'] {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function isSameDay(a: ReadSettings['today'], b: ReadSettings['today']): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}
