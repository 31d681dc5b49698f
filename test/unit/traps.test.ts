import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/journal/phrases.ts';
import { sampleOf } from '../../src/journal/sample.ts';
import { builtInVocabulary } from '../../src/journal/vocabulary.ts';
import { type AnnotatedDocument, annotatedDocuments } from './annotated.ts';
import { TRAPS } from './traps.ts';

const CORPUS = join(import.meta.dirname, '../fixtures/reading');
const documents = globSync('{notations,others}/*.md', { cwd: CORPUS })
  .sort()
  .flatMap((file) => annotatedDocuments(readFileSync(join(CORPUS, file), 'utf8')));

/** The reader finds no language in what is no retrospective: its words tell it. */
const languageIn = ({ expected, text }: AnnotatedDocument) =>
  expected.language ?? sampleOf(text, builtInVocabulary).language((text.match(/^#.*/gm) ?? []).map(fold));

/** The model that each must give is asserted beside it in the corpus. */
describe('every trap and notation stands in two languages', () => {
  for (const [trap, remarks] of Object.entries(TRAPS)) {
    it(trap, () => {
      const found = remarks.map((remark) => documents.filter(({ name }) => name.startsWith(remark)));
      const missing = remarks.filter((_, index) => found[index]?.length === 0);
      assert.deepEqual(missing, [], 'no document of the corpus has these remarks');
      const languages = [...new Set(found.flat().map(languageIn))];
      assert.ok(languages.length >= 2, `only in ${languages.join(', ')}`);
    });
  }

  it('each language in its own template’s words and in others', () => {
    const own = annotatedDocuments(readFileSync(join(CORPUS, 'notations/languages.md'), 'utf8'));
    for (const { id } of builtInVocabulary.languages)
      assert.ok(own.filter(({ expected }) => expected.language === id).length >= 2, id);
  });
});
