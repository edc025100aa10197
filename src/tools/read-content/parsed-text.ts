import type { KeyPath, Position, TextFinding } from '../../domain/issues.ts';
import { problem, type RuleCode } from '../../domain/rules.ts';

/** What a file says, and where it says it. */
export interface ParsedText {
  /** The plain value; undefined where the text could not be read. */
  readonly value: unknown;
  /** What is wrong with the notation. */
  readonly problems: readonly TextFinding[];
  /**
   * Finds where a value stands, or its key.
   * @param keyPath the way to the value; where it leads nowhere, the last thing on the way is meant.
   */
  positionOf(keyPath: KeyPath, part?: 'key' | 'value'): Position;
}

/** The very start of a file. */
export const topOfFile: Position = { line: 1, column: 1 };

/** Makes a finding at a place of a text. */
export function textFinding(position: Position, code: RuleCode, message: string, hint?: string): TextFinding {
  return { ...problem(code, message, hint), ...position };
}

/** A text that could not be read at all. */
export function unreadable(problems: readonly TextFinding[]): ParsedText {
  return { value: undefined, problems, positionOf: () => problems[0] ?? topOfFile };
}

/** Prepares to turn characters of a text, counted from 0, into lines and columns. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
