// Finds a desktop VS Code on this machine.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PLACES = {
  darwin: ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) => [
    path.join(folder, 'Visual Studio Code.app/Contents/MacOS/Code'),
    path.join(folder, 'Visual Studio Code.app/Contents/MacOS/Electron'),
  ]),
  linux: ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'],
  win32: [process.env.LOCALAPPDATA, process.env.ProgramFiles]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Programs', 'Microsoft VS Code', 'Code.exe'),
      path.join(folder, 'Microsoft VS Code', 'Code.exe'),
    ]),
};

/**
 * The program itself, not the `code` command, which hands over to a window that is open already and ends.
 * VSCODE_EXECUTABLE names one. On Linux a machine without a display has none that could be shown.
 */
export function desktopVSCode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  return [...inPath(), ...(PLACES[process.platform] ?? [])].find((file) => fs.existsSync(file));
}

/** `code` in PATH stands in the folder bin/ of its program, or on macOS in Contents/Resources/app/bin. */
function inPath() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const program = { darwin: '../../../MacOS/Electron', linux: '../code', win32: '../Code.exe' }[process.platform];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => program && fs.existsSync(file))
    .map((file) => path.resolve(path.dirname(fs.realpathSync(file)), program));
}
