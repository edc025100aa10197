import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The part of a Vite plugin that this one uses. */
interface AcceptedTextsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  load(id: string): string | undefined;
}

/** Texts as they were when the check last found nothing that holds pages back. */
export interface AcceptedTexts {
  /** Takes these files of the content folder as they are now. */
  accept(paths: Iterable<string>): void;
  /** Hands the accepted texts to what renders them. */
  readonly plugin: AcceptedTextsPlugin;
}

/**
 * Keeps texts with mistakes from what renders them, which would answer with a stack trace.
 * @param folder the content folder.
 */
export function acceptedTexts(folder: string): AcceptedTexts {
  const texts = new Map<string, string>();
  return {
    accept: (paths) => {
      for (const path of paths) {
        const file = resolve(folder, path);
        if (!file.endsWith('.mdx')) continue;
        try {
          texts.set(file, readFileSync(file, 'utf8'));
        } catch {
          texts.delete(file);
        }
      }
    },
    plugin: { name: 'crosswalk:accepted-texts', enforce: 'pre', load: (id) => texts.get(resolve(id)) },
  };
}
