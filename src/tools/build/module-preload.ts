/** The part of a Vite plugin that this one uses, so that the tools need nothing of Vite. */
interface PreloadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: {
    readonly filter: { readonly id: RegExp };
    readonly handler: (id: string, importer: string | undefined) => string;
  };
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => string };
}

const helper = /^\0vite\/preload-helper\.js/;

/**
 * Makes the plugin that gives `import()` in the browser a short helper: it asks for a module’s own imports at the same time
 * as for the module. Vite’s also loads stylesheets and reports what failed, which no script here needs; it would be half of
 * what every page loads. Each module that uses it gets its own copy, so that no page needs a request for the helper alone.
 *
 * @param base The path that the site lives under, with a slash at both ends.
 */
export function modulePreload(base: string): PreloadPlugin {
  return {
    name: 'crosswalk:module-preload',
    enforce: 'pre',
    resolveId: { filter: { id: helper }, handler: (id, importer = '') => `${id}?for=${importer}` },
    load: {
      filter: { id: helper },
      handler: () => `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`,
    },
  };
}
