import type { Issue } from '../../domain/issues.ts';

/** The editors’ guide, with a heading for each rule. */
export const guideOf = ({ code }: Pick<Issue, 'code'>): string => `content/README.md#${code}`;

/** Signs that nobody sees, that turn the text around them, or that would be orders to a terminal. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Makes a path or a line of a file fit to be printed: each hidden sign becomes one that can be seen. */
export const showSafely = (text: string): string => text.replace(hidden, (sign) => (sign === '\t' ? sign : '␦'));

/** Counts things in words: `1 error`, `2 errors`. */
export const count = (amount: number, thing: string): string => `${amount} ${thing}${amount === 1 ? '' : 's'}`;
