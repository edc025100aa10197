/** The keys whose values are days; everywhere else a bare day is a text that another reader of YAML would not see as one. */
const dayKeys = new Set(['accessedOn', 'date', 'publishedOn', 'reviewedOn', 'since']);

/**
 * What is confusing about a bare value, such as 1e3, 0x1F, 52_000, or a day as the title of something, and how to write it.
 *
 * @param source The value as it stands in the file.
 * @param value What YAML makes of it.
 * @param key The key whose value it is or belongs to.
 * @returns undefined where nothing is confusing.
 */
export function describeBareValue(
  source: string,
  value: unknown,
  key: unknown,
): [message: string, hint: string] | undefined {
  const quoted = `between quotes: "${source}"`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return [`${source} is no number that can be shown.`, 'Write the number out.'];
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source)) {
      return [
        `${source} would be read as the number ${value}.`,
        `Write ${value}, or put it ${quoted}, if it is a text.`,
      ];
    }
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return [`${source} has more digits than can be counted exactly.`, 'Check the number and its unit.'];
    }
  }
  if (typeof value !== 'string') return undefined;
  const isDay = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/.test(source) && !dayKeys.has(String(key));
  const isNumber = /^[-+]?\d[\d_]*_[\d_]*(?:\.\d*)?$/.test(source);
  if (!isDay && !isNumber) return undefined;
  if (isDay) return [`"${source}" would be taken for a day, not for a text.`, `Put it ${quoted}.`];
  const plain = source.replaceAll('_', '');
  return [`"${source}" would be taken for a number.`, `Write ${plain}, or put it ${quoted}, if it is a text.`];
}
