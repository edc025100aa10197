/** What a room may import, and why that is so. */
export interface Permission {
  /** A room (`domain`), one file (`views/urls.ts`), a package (`npm:zod`), `npm:*`, `node:*`, or a module of Astro’s. */
  readonly to: string;
  /** Types alone: nothing of it is left at run time. */
  readonly typesOnly?: true;
  /** What `to` would cover and does not. */
  readonly except?: readonly string[];
  readonly because: string;
}

/** A room of the house: a folder of `src/`, or a file that stands beside the folders. Its own files are always allowed. */
export interface Room {
  readonly holds: string;
  readonly may: readonly Permission[];
}

const words: Permission = { to: 'vocabulary', because: 'Everybody reads the same closed lists.' };
const entryShapes: Permission = {
  to: 'schemas',
  typesOnly: true,
  because: 'What an entry may say is written once, in its schema; the rules never parse.',
};
const siteFacts: Permission = {
  to: 'site.config.ts',
  because: 'The site’s name and address are written in one place.',
};
const addresses: Permission = {
  to: 'views/urls.ts',
  because: 'Links in templates need the base; a pure function of a path, so that no template joins addresses itself.',
};
const viewModels: Permission = {
  to: 'views',
  typesOnly: true,
  because: 'Props are view-models; a template makes none.',
};

/** Who may import what. `architecture.test.ts` holds every file to it; whatever is not listed is refused. */
export const rooms: Readonly<Record<string, Room>> = {
  vocabulary: { holds: 'Closed lists: key, label, definition.', may: [] },
  'site.config.ts': { holds: 'Name, address and navigation of the site.', may: [] },
  schemas: {
    holds: 'What an entry may say (Zod).',
    may: [words, { to: 'npm:zod', because: 'Schemas are Zod schemas, and no other room of the site parses.' }],
  },
  domain: {
    holds:
      'The rules: linking, integrity, comparison, pairs, relatedness, names index. Pure: the same in Node and in the browser, without files, pages or the clock.',
    may: [
      words,
      entryShapes,
      { to: 'npm:github-slugger', because: 'Anchors of headings must be those that the Markdown renderer writes.' },
    ],
  },
  charts: {
    holds: 'Numbers to draw, and the sentence that says them.',
    may: [
      words,
      { to: 'domain', because: 'Amounts are worded and bounded as everywhere else.' },
      { to: 'npm:d3-scale', because: 'Quantiles as cartographers count them.' },
    ],
  },
  views: {
    holds: 'View-models: what one page or file shows. Addresses, heads, feeds, search records, headers.',
    may: [
      words,
      siteFacts,
      { to: 'domain', because: 'A view-model puts what the rules say into the words of a page.' },
      { to: 'charts', because: 'A figure is part of its page’s view-model.' },
      { to: 'npm:schema-dts', typesOnly: true, because: 'Structured data is held to schema.org when it compiles.' },
    ],
  },
  store: {
    holds: 'The reader of content inside Astro; links the catalogue once.',
    may: [
      siteFacts,
      { to: 'domain', because: 'It hands content to the catalogue and keeps the catalogue.' },
      { to: 'astro:content', because: 'It is the only user of Astro’s content collections.' },
      { to: 'npm:astro', because: 'Loaders are written against Astro’s interface.' },
      { to: 'npm:satteri', because: 'Texts are read with the parser that renders them.' },
      { to: 'npm:yaml', because: 'Lists in YAML are read by a loader.' },
      { to: 'npm:d3-dsv', because: 'Tables of wages are read by a loader.' },
      { to: 'node:*', because: 'Loaders read files.' },
    ],
  },
  'content.config.ts': {
    holds: 'Collection, loader, schema.',
    may: [
      { to: 'schemas', because: 'It names the schema of each collection.' },
      { to: 'store/loaders.ts', because: 'It names the loader of each collection.' },
      { to: 'astro:content', because: 'Astro reads the collections from here.' },
    ],
  },
  client: {
    holds: 'Browser code: one custom element a file.',
    may: [
      words,
      viewModels,
      { to: 'domain', because: 'The browser applies the rules that the build applied.' },
      { to: 'charts', because: 'Figures of any set are laid out as those of a page.' },
      { to: 'styles', because: 'The stylesheet of one tool is loaded with the tool.' },
    ],
  },
  components: {
    holds: 'Markup; props are view-models.',
    may: [
      viewModels,
      addresses,
      siteFacts,
      { to: 'charts', typesOnly: true, because: 'Props may be drawn geometry.' },
      { to: 'domain', typesOnly: true, because: 'Props may hold a value that a view passed on as it is.' },
      { to: 'styles', because: 'A component of one tool brings its stylesheet.' },
    ],
  },
  layouts: {
    holds: 'What is around a page’s body.',
    may: [
      viewModels,
      addresses,
      siteFacts,
      { to: 'views/security-headers.ts', because: 'The policy in the meta tag is the one in the header.' },
      { to: 'components', because: 'A layout is made of components.' },
      { to: 'client', because: 'The loader is on every page.' },
      { to: 'styles', because: 'The sheet of a kind of page is inlined, and its hash is in the policy.' },
    ],
  },
  pages: {
    holds: 'Static paths, view, layout. At most 25 lines.',
    may: [
      { to: 'store', because: 'Where a page gets the catalogue.' },
      { to: 'views', because: 'A page is a function of its view-model.' },
      { to: 'layouts', because: 'A page stands in a layout.' },
      { to: 'components', because: 'A page’s body is a component.' },
      { to: 'client', because: 'A page that is one tool brings its script.' },
      { to: 'npm:astro', typesOnly: true, because: 'Types of static paths and endpoints.' },
      { to: 'styles/feed.css', because: 'The sheet of the feeds is served as a file of its own.' },
      { to: 'styles/tokens.css', because: 'That file brings its tokens along.' },
      { to: 'npm:@astrojs/rss', because: 'Feeds are written by Astro’s own package.' },
    ],
  },
  styles: {
    holds:
      'Tokens (palette, then roles), the parts of pages, in `sheets/` the sheet of each kind of page, sheets of single tools, and the hash of what is inlined.',
    may: [{ to: 'node:crypto', because: 'The hash of a sheet is reckoned in the build.' }],
  },
  tools: {
    holds: 'The command line, the build’s own steps, the check of the built site. Never shipped.',
    may: [
      words,
      siteFacts,
      { to: 'schemas', because: 'The second reader of content checks with the same schemas.' },
      { to: 'domain', because: 'The check applies the rules that the build applies.' },
      { to: 'charts', because: 'Pictures of pages draw the geometry that pages draw.' },
      { to: 'views', because: 'What is built beside pages (headers, records) is made by views.' },
      { to: 'store/parse-dates-record.ts', because: 'The record of dates is understood as the site understands it.' },
      { to: 'styles/style-hash.ts', because: 'The hash in the header is reckoned as the one in the page.' },
      { to: 'styles/token-values.ts', because: 'Pictures are drawn in the colors of the stylesheet.' },
      { to: 'client', typesOnly: true, because: 'The build lists files in the shape that the browser reads.' },
      { to: 'npm:*', except: ['npm:astro'], because: 'Tools run in Node alone, without Astro, and use what fits.' },
      { to: 'node:*', because: 'Tools read and write files.' },
    ],
  },
  'env.d.ts': { holds: 'Types of what Astro passes along.', may: [viewModels] },
};

/** What tests may import beside what their room may. */
export const testPermissions: readonly Permission[] = [
  { to: 'node:*', because: 'Tests run in Node.' },
  { to: 'npm:*', except: ['npm:astro'], because: 'A test may hold a result against another program.' },
  { to: 'tools', because: 'Real content is read as the command line reads it.' },
  { to: 'domain', because: 'The example content lies with the rules.' },
  { to: 'site.config.ts', because: 'What stands there is held to the sheet that it must agree with.' },
];

/** Whether a permission covers what an import leads to. */
const covers = ({ to }: Permission, target: string): boolean =>
  target === to || target.startsWith(`${to}/`) || (to.endsWith('*') && target.startsWith(to.slice(0, -1)));

/** The permissions that an import needs one of: those that cover its target and, if it has one, its use at run time. */
export const permissionsFor = (
  permissions: readonly Permission[],
  target: string,
  typesOnly: boolean,
): readonly Permission[] =>
  permissions.filter(
    (permission) =>
      covers(permission, target) &&
      !permission.except?.includes(target) &&
      (typesOnly || permission.typesOnly !== true),
  );

/** The room that a path of `src/` lies in: its first folder, or the file itself. */
export const roomOf = (path: string): string => path.split('/')[0] ?? path;
