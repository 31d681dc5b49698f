import type { Fix } from '../edits/fixProblem.ts';

/** What mends a problem, and in which document. */
export type FixRef = Fix & { readonly uri: string };

type Fields = Readonly<Record<string, unknown>>;

export function isFixRef(value: unknown): value is FixRef {
  if (!isFields(value) || typeof value['uri'] !== 'string') return false;
  const kind = value['kind'] as Fix['kind'];
  switch (kind) {
    case 'add-goals':
      return isListOf(value['texts'], isString);
    case 'mend-links':
      return isListOf(value['links'], (link) => isFields(link) && isString(link['target']) && isString(link['to']));
    case 'merge-periods':
      return isString(value['heading']);
    case 'rename-period':
      return isString(value['heading']) && isString(value['to']);
    case 'plan-goals':
      return isYear(value['year']) && isListOf(value['texts'], isString);
    case 'say-year':
      return (
        [value['title'], value['frontMatter']].every((year) => year === null || isYear(year)) && isYear(value['to'])
      );
    case 'mend-front-matter':
      return isString(value['mistake']);
    case 'rename-file':
      return isYear(value['to']);
    default:
      kind satisfies never;
      return false;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** It becomes the name of a file. */
function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
