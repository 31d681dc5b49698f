import { type FrontMatterFields, fieldsOf } from './frontMatterFields.ts';

/** `key: ` at the beginning of a line, and what stands behind it but for spaces. */
const FIELD = /^([A-Za-z][\w-]{0,40}):(?: +([^ ](?:.*[^ ])?))? *$/;
const COMMENT = /^(?:#.*| *)$/;
/** Words in which nothing is a sign of yaml's. */
const WORDS = /^\p{L}(?!.*(?::(?: |$)| #))/u;
const WHOLE_NUMBER = /^[1-9]\d{0,8}$/;
const DATE = /^\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d(?::\d\d)?)?$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
/** `[one, two words]` */
const LIST = /^\[(?: *[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)* *(?:,(?! *\])|(?=\])))*\]$/u;
/** Words that stand for something else. */
const OTHERWISE = /^(?:true|false|null)$/i;
/** Other than spaces and what is seen. */
const CONTROL = /(?![\r\n])\p{Cc}|[\u2028\u2029\ufeff]/u;

/**
 * What front matter says in which every line is a key and one plain value, as most is: the same as the library for yaml
 * says, which takes longer to load than such a document to read. Undefined where there is anything else in it.
 */
export function plainFields(source: string): FrontMatterFields | undefined {
  if (CONTROL.test(source)) return undefined;
  const values = new Map<string, string | number | null>();
  for (const line of source.split(/\r\n?|\n/)) {
    if (COMMENT.test(line)) continue;
    const [, key, written] = FIELD.exec(line) ?? [];
    const value = written === undefined ? null : plainValue(written);
    if (key === undefined || key === 'goals' || value === undefined) return undefined;
    // Of several of one name the first counts.
    if (!values.has(key)) values.set(key, value);
  }
  return { ...fieldsOf((key) => values.get(key) ?? null), goals: [], broken: null };
}

/** Null for what is no single value; undefined for what is not understood here. */
function plainValue(written: string): string | number | null | undefined {
  if (WHOLE_NUMBER.test(written)) return Number(written);
  if (DATE.test(written)) return written;
  const quoted = QUOTED.exec(written);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  if (LIST.test(written)) return null;
  return WORDS.test(written) && !OTHERWISE.test(written) ? written : undefined;
}
