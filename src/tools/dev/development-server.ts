import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AcceptedTexts } from './accepted-texts.ts';
import type { OverlayMessage } from './overlay-message.ts';
import type { plainOverlay } from './plain-overlay.ts';

/** Answers a request, or hands it on. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What Vite has loaded of files in one of its environments, and forgets when told to. */
interface ModuleGraph {
  getModulesByFile(file: string): Iterable<object> | undefined;
  invalidateModule(module: object): void;
}

/** The part of the development server that is used here. */
export interface DevelopmentServer {
  readonly ws: {
    send(message: OverlayMessage | { readonly type: 'full-reload' }): void;
    on(event: 'connection', listener: () => void): void;
  };
  readonly middlewares: { use(middleware: Middleware): void };
  readonly environments: Readonly<Record<string, { readonly moduleGraph: ModuleGraph }>>;
}

/** What Astro is asked to load anew. */
export interface LoadCall {
  readonly loaders: string[];
  readonly context: Record<string, unknown>;
}

/** What is added to Vite’s configuration. */
interface ViteAdditions {
  readonly plugins: (AcceptedTexts['plugin'] | ReturnType<typeof plainOverlay>)[];
  readonly server: { readonly watch: { readonly ignored: (path: string) => boolean } };
}

/** The part of an Astro integration that is used here, so that the tools need nothing of Astro. */
export interface DevelopmentIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:setup': (options: {
      command: string;
      updateConfig(config: { vite: ViteAdditions }): unknown;
    }) => void;
    readonly 'astro:server:setup': (options: {
      server: DevelopmentServer;
      logger: { info(message: string): void; warn(message: string): void };
      refreshContent?: (call: LoadCall) => Promise<void>;
    }) => void;
    readonly 'astro:server:done': () => void;
  };
}

/** Has Vite load files anew when they are next needed. */
export function forgetModules({ environments }: DevelopmentServer, files: Iterable<string>): void {
  for (const file of files) {
    for (const { moduleGraph } of Object.values(environments)) {
      for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module);
    }
  }
}
