import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

describe('the manifest', () => {
  const extension = vscode.extensions.getExtension('retrospective-journal.retrospective-journal');
  if (!extension) throw new Error('the extension is not there');
  const { contributes } = extension.packageJSON as Manifest;

  it('belongs to an extension that activates', async () => {
    await extension.activate();
    if (!extension.isActive) throw new Error('it does not');
  });

  it('names the commands that are registered, no more and no less', async () => {
    await extension.activate();
    const views = Object.values(contributes.views).flatMap((ofContainer) => ofContainer.map(({ id }) => `${id}.`));
    const registered = (await vscode.commands.getCommands(true)).filter(
      // VS Code adds a few commands for each view, such as `retrospective.years.focus`.
      (id) => id.startsWith('retrospective.') && !views.some((view) => id.startsWith(view)),
    );
    const named = contributes.commands.map(({ command }) => command);
    const onlyRegistered = registered.filter((id) => !named.includes(id));
    const onlyNamed = named.filter((id) => !registered.includes(id));
    if (onlyRegistered.length + onlyNamed.length > 0) {
      throw new Error(`only registered: ${onlyRegistered.join(', ')}; only in the manifest: ${onlyNamed.join(', ')}`);
    }
  });
});
