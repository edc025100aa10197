import { resolve, sep } from 'node:path';
import type { Issue } from '../../domain/issues.ts';
import { places } from '../../schemas/places.ts';
import { count } from '../check/issue-text.ts';
import { quickCheck } from '../check/quick-check.ts';
import { type ResidentMemory, residentMemory } from '../check/resident-memory.ts';
import { latestToday } from '../latest-today.ts';
import { acceptedTexts } from './accepted-texts.ts';
import { type DevelopmentIntegration, forgetModules, type LoadCall } from './development-server.ts';
import { holdsBack } from './held-back.ts';
import { mistakesPage } from './mistakes-page.ts';
import { type OverlayMessage, overlayMessage } from './overlay-message.ts';
import { plainOverlay } from './plain-overlay.ts';
import { watchFolder } from './watch-folder.ts';

/** Where the content is, and how its pages are made anew. */
export interface LiveContentOptions {
  /** The folder that editors write in. */
  readonly folder: string;
  /** The path the site lives under, with slashes at both ends. */
  readonly base: string;
  /** Makes the call that has Astro read changed files again. */
  loadAgain(changed: readonly string[]): LoadCall;
  /** What remembers the files that the check has read. */
  readonly memory?: ResidentMemory;
}

/** The files that are rendered anew: those that changed and, since texts link its terms, every text with the glossary. */
const madeAnew = (changed: readonly string[], all: readonly string[]): readonly string[] =>
  changed.includes(places.glossary.at) ? [...changed, ...all.filter((path) => path.endsWith('.mdx'))] : changed;

/**
 * Makes the pages of the development server follow the content. Each change is checked first, and only what changed is
 * read. Where nothing holds it back, the pages are made anew at once; where something does, they stay as they were, and
 * the mistake is shown over them with file and line until it is mended.
 *
 * Vite and Astro are kept from watching the content themselves: they would read the configuration of all collections
 * again for each change, wait half a second before they write, and pass a broken text on to what renders it.
 */
export function liveContent({
  folder: named,
  base,
  loadAgain,
  memory = residentMemory(),
}: LiveContentOptions): DevelopmentIntegration {
  const folder = resolve(named);
  const texts = acceptedTexts(folder);
  let stopWatching = () => {};
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const ignored = (path: string) => resolve(path).startsWith(`${folder}${sep}`);
        updateConfig({ vite: { plugins: [texts.plugin, plainOverlay()], server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let present: OverlayMessage | undefined;
        let hasPages = false;
        /** Changed since pages were last made well. */
        const waiting = new Set<string>();

        const makePages = async (paths: readonly string[]) => {
          const changed = [...waiting];
          texts.accept(hasPages ? changed : paths);
          forgetModules(
            server,
            madeAnew(changed, paths).map((path) => resolve(folder, path)),
          );
          hasPages = true;
          if (changed.length === 0) return;
          await refreshContent?.(loadAgain(changed));
          waiting.clear();
          logger.info(`The pages follow ${count(changed.length, 'changed file')}.`);
        };
        const tell = (errors: readonly Issue[]) => {
          const wasWrong = present !== undefined;
          const [first, ...others] = errors;
          present = first && overlayMessage(folder, [first, ...others]);
          if (present !== undefined) {
            logger.warn(`${present.err.title}\n${present.err.message}`);
            server.ws.send(present);
          } else if (wasWrong) {
            logger.info('Every mistake in the content is mended.');
            server.ws.send({ type: 'full-reload' });
          }
        };
        const check = async () => {
          const today = latestToday(new Date());
          const everything = { folder, today, isChosen: () => true, isWhole: false, cacheFolder: undefined, memory };
          const { issues, paths } = await quickCheck(everything);
          if (!issues.some(holdsBack)) await makePages(paths);
          tell(issues.filter(({ severity }) => severity === 'error'));
        };
        /** A failure beside the content, such as a file that another program holds, ends nothing: the next change tries again. */
        const checkOrTell = () =>
          check().catch((error) => logger.warn(`The pages could not follow: ${error}\nSave again to try again.`));
        let work = checkOrTell();

        stopWatching = watchFolder(folder, (changed) => {
          work = work.then(() => {
            memory.forget(changed);
            for (const path of changed) waiting.add(path);
            return checkOrTell();
          });
        });
        server.ws.on('connection', () => {
          if (present !== undefined) server.ws.send(present);
        });
        server.middlewares.use((request, response, next) => {
          if (hasPages || !request.headers.accept?.includes('text/html')) return next();
          void work.then(() => {
            if (hasPages || present === undefined) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            response.end(mistakesPage(present, base));
          });
        });
      },
      'astro:server:done': () => stopWatching(),
    },
  };
}
