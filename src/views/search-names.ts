import { looksAbbreviated } from '../domain/names-index/words.ts';

/** The names that one written name holds. */
export interface HeldNames {
  /** The name without remarks. */
  readonly name: string;
  /** Other readings of it. */
  readonly others: readonly string[];
  /** The abbreviation that it explains, where that stands for the whole name. */
  readonly abbreviation: string | undefined;
}

const parenthesis = /\s*\(([^()]*)\)\s*/;

/**
 * Reads what stands in parentheses in a name: an abbreviation, which is a name too, or a remark, which is none.
 * `Chief health information officer (CHIO)` -> that title, and `CHIO` for it; `Clinical documentation integrity (CDI)
 * specialist` -> that title, and `CDI specialist`; `Public health (the field)` -> `Public health`.
 */
export function namesHeldIn(written: string): HeldNames {
  const [remark, inside = ''] = parenthesis.exec(written) ?? [];
  if (remark === undefined) return { name: written, others: [], abbreviation: undefined };
  const [before = '', after = ''] = written.split(remark);
  const name = `${before} ${after}`.trim();
  if (!looksAbbreviated(inside)) return { name, others: [], abbreviation: undefined };
  return after === ''
    ? { name, others: [inside], abbreviation: inside }
    : { name, others: [`${inside} ${after}`], abbreviation: undefined };
}
