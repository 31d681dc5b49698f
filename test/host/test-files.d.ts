/** Made by esbuild.mjs: every test file of this folder by its name. */
declare module 'test-files' {
  export const testFiles: Readonly<Record<string, () => Promise<unknown>>>;
}

/** A fixture: no file of this project can be read in the web's extension host. */
declare module '*.md' {
  const text: string;
  export default text;
}
