/** A change of a text: the characters from `from` up to `to` become `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Makes changes of a text at once; everything between them stays as it is, to the byte.
 * @throws where two changes overlap.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let done = 0;
  for (const { from, to, text: inserted } of sorted) {
    if (from < done) throw new Error(`Two changes meet at character ${from}.`);
    result += text.slice(done, from) + inserted;
    done = to;
  }
  return result + text.slice(done);
}
