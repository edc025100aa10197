/** The keys of a file at its top, and the text below them; a file of keys only has no text. */
export interface TextParts {
  /** What stands before the keys: nothing, or a line of three hyphens. */
  readonly head: string;
  readonly keys: string;
  readonly rest: string;
}

/** Takes a file apart into its keys and what is around them; undefined where an .mdx file does not start with its keys. */
export function partsOf(path: string, text: string): TextParts | undefined {
  if (!path.endsWith('.mdx')) return { head: '', keys: text, rest: '' };
  const [, head = '', keys = '', rest = ''] =
    /^(---[ \t]*\r?\n)((?:.*\r?\n)*?)(---[ \t]*(?:\r?\n[\s\S]*)?)$/.exec(text) ?? [];
  return head === '' ? undefined : { head, keys, rest };
}

/**
 * Takes away what nobody sees: a byte order mark, spaces at the end of lines among the keys, empty lines at the end of the
 * file. The text of an article keeps its spaces: two of them at the end of a line part it in Markdown.
 */
export function tidyText(path: string, text: string): string {
  const bare = text.replace(/^\uFEFF/, '');
  const parts = partsOf(path, bare);
  const tidied = parts && `${parts.head}${parts.keys.replace(/[ \t]+(?=\r?$)/gm, '')}${parts.rest}`;
  return `${(tidied ?? bare).replace(/\s+$/, '')}${bare.includes('\r\n') ? '\r\n' : '\n'}`;
}
