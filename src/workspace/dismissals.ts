import * as vscode from 'vscode';

const KEY = 'dismissedReminders';
/** Old ones are of no more use. */
const KEPT = 20;

/** The reminders that the person does not want to see again, by their period. */
export class Dismissals implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  has(period: string): boolean {
    return this.#periods.includes(period);
  }

  async add(period: string): Promise<void> {
    await this.#memento.update(KEY, [...this.#periods, period].slice(-KEPT));
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get #periods(): readonly string[] {
    const stored = this.#memento.get<unknown>(KEY);
    return Array.isArray(stored) ? stored.filter((period) => typeof period === 'string') : [];
  }
}
