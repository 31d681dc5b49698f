/** Up to this length the engine copies what is cut out of a text. */
const SHORT = 12;

/**
 * A copy of plain data whose words are texts of their own: words that are cut out of a text keep the whole text in memory.
 * Several times as fast as `structuredClone`, which is made for more than plain data.
 */
export function ownCopy<Value>(value: Value): Value {
  return copied(value) as Value;
}

function copied(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= SHORT ? value : `${value} `.slice(0, -1);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) copy[key] = copied(one);
  return copy;
}
