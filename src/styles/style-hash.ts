import { createHash } from 'node:crypto';

/**
 * The hash of an inlined stylesheet as a Content-Security-Policy names it.
 * @param text what stands between `<style>` and `</style>`
 * @returns the source without quotes: `sha256-…`
 */
export const styleHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
