import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../dist');

/** One page that stands for all of its kind. */
export interface PageKind {
  readonly name: string;
  /** The path from the site’s base, without a slash in front: empty for the home page. */
  readonly path: string;
}

const patterns: Readonly<Record<string, RegExp>> = {
  home: /^$/,
  'article index': /^articles\/$/,
  article: /^articles\/[^/]+\/$/,
  'career index': /^careers\/$/,
  career: /^careers\/[^/]+\/$/,
  'role index': /^roles\/$/,
  role: /^roles\/[^/]+\/$/,
  'comparison index': /^compare\/$/,
  'comparison of careers': /^compare\/[^/]+-vs-[^/]+\/$/,
  'comparison of roles': /^compare\/[^/]+-vs-[^/]+\/$/,
  'credential index': /^credentials\/$/,
  credential: /^credentials\/[^/]+\/$/,
  glossary: /^glossary\/$/,
  sources: /^sources\/$/,
  'fit finder': /^fit\/$/,
  pathways: /^pathways\/$/,
  'starting point': /^pathways\/[^/]+\/$/,
  search: /^search\/$/,
  'offline copy': /^offline\/$/,
  about: /^about\/$/,
  methodology: /^methodology\/$/,
  accessibility: /^accessibility\/$/,
  changes: /^changes\/$/,
  'missing page': /^404\.html$/,
  'style guide': /^style-guide\/$/,
};

/** The largest page of each kind in `dist/`: where there is most, most can break. */
export const pageKinds: readonly PageKind[] = findPageKinds();

/** The kinds that no page of `dist/` belongs to. */
export const missingKinds: readonly string[] = Object.keys(patterns).filter(
  (name) => !pageKinds.some((kind) => kind.name === name),
);

function findPageKinds(): PageKind[] {
  const pages = globSync('**/*.html', { cwd: dist })
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      bytes: statSync(join(dist, file)).size,
    }))
    .sort((a, b) => b.bytes - a.bytes || a.path.localeCompare(b.path));
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const page = pages.find(
      ({ path }) => pattern.test(path) && (!path.includes('-vs-') || name === comparisonKind(path)),
    );
    return page ? [{ name, path: page.path }] : [];
  });
}

function comparisonKind(path: string): string {
  const first = path.replace(/^compare\/(.+)-vs-.+$/, '$1');
  return existsSync(join(dist, 'careers', first)) ? 'comparison of careers' : 'comparison of roles';
}
