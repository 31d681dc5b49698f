import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { type FrontMatterFields, type FrontMatterGoal, fieldsOf, onItsLine } from './frontMatterFields.ts';
import type { Span } from './text.ts';

/** Any yaml, by the library. */
export function readYaml(source: string, offset: number): FrontMatterFields {
  const document = parsed(source);
  const error = document.errors[0];
  const broken = error
    ? { start: offset + error.pos[0], end: offset + Math.max(error.pos[0], Math.min(error.pos[1], source.length)) }
    : null;
  const value = (key: string) => (error ? onItsLine(source, key, ':') : scalar(document, key));
  return {
    ...fieldsOf(value),
    goals: broken ? [] : goalsOf(document, source, offset),
    broken,
  };
}

/** The top-level keys of YAML, in their order; null where it cannot be read. */
export function topLevelKeys(source: string): readonly string[] | null {
  const document = parsed(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  return document.contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}

function parsed(source: string): Document {
  // To the library a lone `\r` ends no line.
  return parseDocument(source.replace(/\r(?!\n)/g, '\n'), { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
}

/** The value of a top-level key. Aliases are not followed: nothing a person writes in a diary needs them. */
function scalar(document: Document, key: string): unknown {
  if (!isMap(document.contents)) return null;
  const value = document.contents.get(key);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function goalsOf(document: Document, source: string, offset: number): readonly FrontMatterGoal[] {
  const list = isMap(document.contents) ? document.contents.get('goals', true) : null;
  if (!isSeq(list)) return [];
  const written = (span: Span) => source.slice(span.start - offset, span.end - offset);
  return list.items.flatMap((item): FrontMatterGoal[] => {
    if (isScalar(item)) {
      const textSpan = spanOf(item, offset);
      const text = String(item.value ?? '').trim();
      return text === '' || textSpan === null
        ? []
        : [{ text, written: written(textSpan), status: null, year: null, block: textSpan, textSpan, statusSpan: null }];
    }
    if (!isMap(item) || !item.range) return [];
    const [text, status, year] = ['text', 'status', 'year'].map((key) => item.get(key, true));
    const textSpan = isScalar(text) ? spanOf(text, offset) : null;
    if (!isScalar(text) || textSpan === null || String(text.value ?? '').trim() === '') return [];
    return [
      {
        text: String(text.value).trim(),
        written: written(textSpan),
        status: isScalar(status) && status.value !== null ? String(status.value) : null,
        year: isScalar(year) && Number.isInteger(year.value) ? Number(year.value) : null,
        block: { start: offset + item.range[0], end: offset + item.range[1] },
        textSpan,
        statusSpan: isScalar(status) ? spanOf(status, offset) : null,
      },
    ];
  });
}

function spanOf(node: Scalar, offset: number): Span | null {
  return node.range ? { start: offset + node.range[0], end: offset + node.range[1] } : null;
}
