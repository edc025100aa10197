import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Issue } from '../../domain/issues.ts';
import { codeFrame } from '../check/code-frame.ts';
import { count, guideOf } from '../check/issue-text.ts';
import { quickCheck } from '../check/quick-check.ts';
import { latestToday } from '../latest-today.ts';

/** What the overlay in the browser is told. */
interface OverlayMessage {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly frame: string;
    readonly id: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

/** The part of the development server that this integration uses. */
interface DevelopmentServer {
  readonly watcher: {
    add(path: string): void;
    on(event: 'all', listener: (event: string, path: string) => void): void;
  };
  readonly ws: {
    send(message: OverlayMessage | { readonly type: 'full-reload' }): void;
    on(event: 'connection', listener: () => void): void;
  };
}

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface ContentOverlayIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:server:setup': (options: {
      server: DevelopmentServer;
      logger: { info(message: string): void; warn(message: string): void };
    }) => void;
  };
}

/** How many mistakes the overlay lists; the terminal has them all. */
const shown = 8;

/** How long to wait for more files to change, in milliseconds: programs save several at once. */
const pause = 60;

const placeOf = ({ path, line, column }: Issue): string => `content/${path}:${line}:${column}`;

/** Words what was found for the overlay: the first mistake with its lines, and the others with their places. */
export function overlayMessage(folder: string, issues: readonly [Issue, ...Issue[]]): OverlayMessage {
  const [first] = issues;
  const file = join(folder, first.path);
  const listed = issues.slice(0, shown).map((issue) => `${placeOf(issue)}  ${issue.message}\n${issue.hint}`);
  const rest = issues.length > shown ? [`and ${issues.length - shown} more: run npm run check`] : [];
  let frame = '';
  try {
    frame = codeFrame(readFileSync(file, 'utf8'), first, false) ?? '';
  } catch {
    // What cannot be read has no lines to show; the message says so.
  }
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: `${count(issues.length, 'mistake')} in the content`,
      message: [...listed, ...rest].join('\n\n'),
      hint: `Why, and more: ${guideOf(first)}`,
      stack: '',
      frame,
      id: file,
      loc: { file, line: first.line, column: first.column },
    },
  };
}

/**
 * Shows mistakes of the content over the page in development, with file and line, until they are mended.
 * @param contentFolder the folder that editors write in.
 * @param cacheFolder where the check remembers what it read.
 */
export function contentOverlay(contentFolder: string, cacheFolder: string): ContentOverlayIntegration {
  const folder = resolve(contentFolder);
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let present: OverlayMessage | undefined;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const check = async () => {
          const today = latestToday(new Date());
          const { issues } = await quickCheck({ folder, today, isChosen: () => true, isWhole: false, cacheFolder });
          const [first, ...others] = issues.filter(({ severity }) => severity === 'error');
          const wasWrong = present !== undefined;
          present = first && overlayMessage(folder, [first, ...others]);
          if (present !== undefined) {
            logger.warn(`${present.err.title}\n${present.err.message}`);
            server.ws.send(present);
          } else if (wasWrong) {
            logger.info('Every mistake in the content is mended.');
            server.ws.send({ type: 'full-reload' });
          }
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(`${folder}${sep}`)) return;
          clearTimeout(timer);
          timer = setTimeout(check, pause);
        });
        server.ws.on('connection', () => {
          if (present !== undefined) server.ws.send(present);
        });
        void check();
      },
    },
  };
}
