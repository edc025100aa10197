/** What the system says of a file, and what it asks of the person. */
const advice: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => `You may not read or write ${path}. Give yourself the right to, or ask whoever made it.`,
  EEXIST: (path) => `${path} is a file where a folder belongs. Move it away, then try again.`,
  EISDIR: (path) => `${path} is a folder where a file belongs. Move it away, then try again.`,
  ENOSPC: (path) => `The disk is full, so ${path} could not be written. Make room, then try again.`,
  ENOTDIR: (path) => `A folder above ${path} is a file. Move that file away, then try again.`,
  EROFS: (path) => `${path} lies on a disk that may only be read. Work in a copy of the project elsewhere.`,
};

const sameAs: Readonly<Record<string, string>> = { EDQUOT: 'ENOSPC', EPERM: 'EACCES' };

/**
 * Puts into words what the system answered when a file was to be read or written.
 *
 * @param error What was thrown.
 * @returns What is wrong with which file, and what to do; undefined where it is something else.
 */
export function fileFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return advice[sameAs[error.code] ?? error.code]?.(path);
}
