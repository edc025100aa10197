import { watch } from 'node:fs';
import { sep } from 'node:path';

/** How long to wait for more files to change, in milliseconds: programs save several at once, some in two steps. */
const pause = 30;

/**
 * Watches a folder and all below it.
 * @param changed is told the paths that changed since it was last told, relative to the folder, with forward slashes.
 * @returns what ends it.
 */
export function watchFolder(folder: string, changed: (paths: ReadonlySet<string>) => void): () => void {
  let paths = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name === null) return;
    paths.add(name.split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = paths;
      paths = new Set();
      changed(all);
    }, pause);
  });
  // A folder that is deleted while it is watched is told as a change; there is nothing more to say.
  watcher.on('error', () => {});
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
