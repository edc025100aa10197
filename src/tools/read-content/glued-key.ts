/**
 * Finds a key that lacks the space after its colon at the start of a text: `level:mid`, `p50:51140`. A web address and a
 * time of day are none.
 * @returns the key, and what of its value stands in the same line; undefined where there is no such key.
 */
export function keyGluedToValue(text: string): [key: string, value: string] | undefined {
  const [, key, value] = /^\s*([A-Za-z_][\w-]*):([^\s:/][^\n]*)/.exec(text) ?? [];
  return key === undefined || value === undefined ? undefined : [key, value.trimEnd()];
}
