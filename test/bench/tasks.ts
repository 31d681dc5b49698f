// One task of the benchmark in a process of its own: `tasks.mjs TASK FOLDER`. Prints what was measured as JSON:
// milliseconds of processor time (which a busy machine changes least) from before the code of the task is loaded, and
// what it says it did.
import fs from 'node:fs';
import path from 'node:path';

type Task = (folder: string) => Promise<Readonly<Record<string, unknown>>>;

const TASKS: Readonly<Record<string, Task>> = {
  // Limits.
  async stat(folder) {
    const files = filesIn(folder);
    for (const file of files) fs.statSync(file);
    return { files: files.length };
  },
  async bytes(folder) {
    return { bytes: filesIn(folder).reduce((sum, file) => sum + fs.readFileSync(file).length, 0) };
  },
  async blocks(folder) {
    const { MarkdownIt, mayBeRetrospective, builtInVocabulary } = await import('./core.ts');
    const markdown = new MarkdownIt('default', { html: true });
    markdown.core.ruler.enableOnly(['normalize', 'block']);
    const texts = textsIn(folder).filter((text) => mayBeRetrospective(text, builtInVocabulary));
    for (const text of texts) markdown.parse(text, {});
    return { parsed: texts.length };
  },
  // The extension.
  async cold(folder) {
    fs.rmSync(storageOf(folder), { recursive: true, force: true });
    return index(folder);
  },
  warm: index,
  /** Writes what `warm` begins with, and says how much memory the models take. */
  async store(folder) {
    const { indexOf, journalsOf } = await import('./core.ts');
    const before = heap();
    const made = await indexOf(storageOf(folder));
    const journals = journalsOf(made.files);
    const kept = heap() - before;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const retrospectives = journals.reduce((sum, { documents }) => sum + documents.length, 0);
    return { kept: Math.round(kept / Math.max(1, retrospectives)), retrospectives };
  },
  // What a person would use instead.
  async marked(folder) {
    const { marked } = await import('marked');
    const texts = textsIn(folder);
    for (const text of texts) marked.lexer(text);
    return { parsed: texts.length };
  },
  async remark(folder) {
    const { remark } = await import('remark');
    const parser = remark();
    const texts = textsIn(folder);
    for (const text of texts) parser.parse(text);
    return { parsed: texts.length };
  },
  async features(times) {
    const { measureFeatures } = await import('./features.ts');
    return { features: await measureFeatures(Number(times)) };
  },
  async languageService(folder) {
    const { symbolsIn } = await import('./languageService.ts');
    return { symbols: await symbolsIn(folder, filesIn(folder)) };
  },
};

async function index(folder: string) {
  const { indexOf, journalsOf } = await import('./core.ts');
  const { files, longest } = await indexOf(storageOf(folder));
  const journals = journalsOf(files);
  return { files: files.size, years: journals.reduce((sum, { years }) => sum + years.length, 0), longest };
}

function storageOf(folder: string): string {
  return `${folder}.stored`;
}

function filesIn(folder: string): readonly string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name));
}

function textsIn(folder: string): readonly string[] {
  return filesIn(folder).map((file) => fs.readFileSync(file).toString('utf8'));
}

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes in use after everything that can be given back has been. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const [name = '', folder = ''] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) throw new Error(`no task ${name}`);
const start = processor();
const said = await task(folder);
console.log(JSON.stringify({ ms: processor() - start, ...said }));
