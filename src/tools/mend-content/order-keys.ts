import { partsOf } from './tidy-text.ts';

/** A key with the remarks above it and everything below it. */
interface Block {
  readonly key: string;
  readonly text: string;
}

const keyOf = (line: string): string | undefined => /^([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];

/** Parts keys into blocks; undefined where a line at the start belongs to no key, so that nothing can be moved safely. */
function blocksOf(keys: string): { head: string; blocks: Block[] } | undefined {
  const lines = keys.split(/(?<=\n)/);
  const blocks: { key: string; text: string }[] = [];
  let remarks = '';
  let head: string | undefined;
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) {
      if (head === undefined) head = remarks.endsWith('\n\n') ? remarks : '';
      blocks.push({ key, text: `${blocks.length === 0 && head !== '' ? '' : remarks}${line}` });
      remarks = '';
    } else if (/^(?:#|\r?\n)/.test(line)) remarks += line;
    else {
      const block = blocks.at(-1);
      if (block === undefined) return undefined;
      block.text += remarks + line;
      remarks = '';
    }
  }
  const last = blocks.at(-1);
  if (last === undefined) return undefined;
  last.text += remarks;
  return { head: head ?? '', blocks };
}

/**
 * Puts the keys of an entry into the order in which the guide lists them; each takes its remarks along.
 * @param order the keys in their order.
 * @returns the text as it was where a key is unknown or stands twice.
 */
export function orderKeys(path: string, text: string, order: readonly string[]): string {
  const parts = partsOf(path, text);
  const parted = parts && blocksOf(parts.keys);
  if (parted === undefined || parts === undefined) return text;
  const { head, blocks } = parted;
  const names = blocks.map(({ key }) => key);
  if (new Set(names).size < names.length || names.some((name) => !order.includes(name))) return text;
  const sorted = blocks.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (sorted.every((block, index) => block === blocks[index])) return text;
  const closed = sorted.map((block) => (block.text.endsWith('\n') ? block.text : `${block.text}\n`));
  return `${parts.head}${head}${closed.join('')}${parts.rest}`;
}
