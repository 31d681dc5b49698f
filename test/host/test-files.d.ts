/** Made by esbuild.mjs: every test file of this folder by its name. */
declare module 'test-files' {
  export const testFiles: Readonly<Record<string, () => Promise<unknown>>>;
}
