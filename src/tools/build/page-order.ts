/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface PageOrderIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:build:start': (options: {
      setPrerenderer(wrap: <Own extends Prerenderer>(own: Own) => Own): void;
    }) => void;
  };
}

/** What renders pages, as far as this integration knows it. */
interface Prerenderer {
  getStaticPaths(): Promise<{ readonly pathname: string }[]>;
}

/**
 * Makes the Astro integration that has each page written next to its twin in Markdown, so that both are made of one view.
 * Astro by itself goes through one file of `src/pages` after the other, and the views of a large site are too many to keep.
 */
export function pageOrder(): PageOrderIntegration {
  return {
    name: 'crosswalk:page-order',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => (await own.getStaticPaths()).sort((a, b) => (a.pathname < b.pathname ? -1 : 1)),
        })),
    },
  };
}
