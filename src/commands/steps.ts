import * as vscode from 'vscode';

/** What a step of several was answered; `back` for the step before, undefined where the person leaves. */
export type Reply<T> = { readonly chosen: T } | 'back' | undefined;

export interface StepFrame {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
}

/** A row that is only there to be read: the step goes on when it is chosen. */
interface Row<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

export interface PickStep<R> extends StepFrame {
  readonly placeholder: string;
  readonly items: readonly R[];
  /** Rows that take a while to be known, put behind the others when they come. */
  more?(token: vscode.CancellationToken): Promise<readonly R[]>;
  /** Called for the row that the person is on. */
  readonly onActive: (row: R | undefined) => void;
}

/** Asks for one of several rows. Stays open while the person looks at the text. */
export function pickStep<T, R extends Row<T> = Row<T>>(options: PickStep<R>): Promise<Reply<T>> {
  const pick = vscode.window.createQuickPick<R>();
  Object.assign(pick, { ...frameOf(options), placeholder: options.placeholder, items: options.items });
  pick.matchOnDescription = true;
  pick.onDidChangeActive(([active]) => options.onActive(active));
  void addMore(pick, options);
  return answerOf(pick, (reply) =>
    pick.onDidAccept(() => {
      const [row] = pick.selectedItems;
      if (row?.value !== undefined) reply({ chosen: row.value });
    }),
  );
}

/** Puts the rows that come late behind the others; the one that the person is on stays it. */
async function addMore<R extends vscode.QuickPickItem>(pick: vscode.QuickPick<R>, options: PickStep<R>): Promise<void> {
  if (options.more === undefined) return;
  const hidden = new vscode.CancellationTokenSource();
  pick.onDidHide(() => hidden.cancel());
  const rows = await options.more(hidden.token);
  if (hidden.token.isCancellationRequested || rows.length === 0) return;
  const active = pick.activeItems;
  pick.keepScrollPosition = true;
  pick.items = [...options.items, ...rows];
  pick.activeItems = active;
}

export interface TextStep extends StepFrame {
  readonly prompt: string;
  readonly value: string;
  /** What is wrong with a text that cannot be taken. */
  readonly refusal?: (text: string) => string | undefined;
}

export function textStep(options: TextStep): Promise<Reply<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { ...frameOf(options), prompt: options.prompt, value: options.value });
  return answerOf(input, (reply) => {
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidAccept(() => {
      input.validationMessage = options.refusal?.(input.value);
      if (input.validationMessage === undefined) reply({ chosen: input.value });
    });
  });
}

function frameOf({ title, step, totalSteps, canGoBack }: StepFrame): Partial<vscode.QuickInput & vscode.InputBox> {
  return {
    title,
    step,
    totalSteps,
    ignoreFocusOut: true,
    buttons: canGoBack ? [vscode.QuickInputButtons.Back] : [],
  };
}

type Input = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

function answerOf<T>(input: Input, listen: (reply: (answer: Reply<T>) => void) => void): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const reply = (answer: Reply<T>) => {
      resolve(answer);
      input.hide();
    };
    listen(reply);
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) reply('back');
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
