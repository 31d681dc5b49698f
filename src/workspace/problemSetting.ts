import * as vscode from 'vscode';
import type { ToldCode } from '../journal/toldProblem.ts';

export type Severity = 'hint' | 'information' | 'warning';

/** How loud each problem is where the setting says nothing; the manifest has the same. */
const DEFAULTS = {
  'front-matter-broken': 'information',
  'year-mismatch': 'information',
  'duplicate-period': 'information',
  'two-statuses': 'information',
  'unknown-mark': 'information',
  'goal-without-status': 'information',
  'goal-not-reviewed': 'information',
  'goal-not-planned': 'information',
  'review-twice': 'information',
  'statuses-differ': 'information',
  'broken-link': 'information',
  'section-unknown': 'information',
} as const satisfies Record<ToldCode, Severity>;

/** The problems that are shown, with their severities; empty where none are. */
export function problemSeverities(): ReadonlyMap<string, Severity> {
  const configuration = vscode.workspace.getConfiguration('retrospective.diagnostics');
  if (configuration.get('enabled') === false) return new Map();
  const chosen: unknown = configuration.get('severity');
  const given = new Map(Object.entries(typeof chosen === 'object' && chosen !== null ? chosen : {}));
  return new Map(
    Object.entries(DEFAULTS).flatMap(([code, usual]) => {
      const severity = severityOf(given.get(code)) ?? usual;
      return severity === 'off' ? [] : [[code, severity] as const];
    }),
  );
}

function severityOf(given: unknown): Severity | 'off' | undefined {
  return given === 'off' || given === 'hint' || given === 'information' || given === 'warning' ? given : undefined;
}
