import { anyFiles, type Files } from './files.ts';

/** In the browser every file system is one of VS Code's. */
export function filesOf(_scheme: string): Files {
  return anyFiles;
}
