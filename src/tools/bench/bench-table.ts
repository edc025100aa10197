import type { BuildResult } from './build-sizes.ts';

const seconds = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
const ratio = (value: number, to: number | undefined): string => (to ? (value / to).toFixed(2) : '–');

/** What a further page costs, between two sizes of catalogue. */
export function costPerPage(smaller: BuildResult, larger: BuildResult) {
  const pages = larger.pages - smaller.pages;
  return {
    milliseconds: ((larger.wallSeconds - smaller.wallSeconds) / pages) * 1000,
    cpuMilliseconds: ((larger.cpuSeconds - smaller.cpuSeconds) / pages) * 1000,
    kilobytes: (larger.peakBytes - smaller.peakBytes) / pages / 1000,
  };
}

const bareSeconds = ({ bare }: BuildResult) => bare && bare.astro.wallSeconds + bare.pagefind.wallSeconds;

/** Every figure that is shown: its name and how it is written. */
const rows: readonly (readonly [string, (result: BuildResult) => string])[] = [
  ['pages', ({ pages }) => String(pages)],
  ['files', ({ files }) => String(files)],
  ['bytes', ({ bytes }) => gigabytes(bytes)],
  ['check of the content, s', ({ check }) => seconds(check.wallSeconds)],
  ['build with search, s', ({ wallSeconds }) => seconds(wallSeconds)],
  ['build with search, CPU s', ({ cpuSeconds }) => seconds(cpuSeconds)],
  ['build, peak memory', ({ peakBytes }) => gigabytes(peakBytes)],
  ['pictures drawn anew, s', ({ picturesCold }) => seconds(picturesCold)],
  ['site check of every page, s', ({ siteCheck }) => seconds(siteCheck?.wallSeconds)],
  ['site check of pages that it knows, s', ({ knownCheck }) => seconds(knownCheck?.wallSeconds)],
  ['site check, peak memory', ({ siteCheck }) => (siteCheck ? gigabytes(siteCheck.peakBytes) : '–')],
  ['floor, s', ({ floorSeconds }) => seconds(floorSeconds)],
  ['build / floor', (result) => ratio(result.wallSeconds, result.floorSeconds)],
  ['bare Astro, s', ({ bare }) => seconds(bare?.astro.wallSeconds)],
  ['bare Astro, CPU s', ({ bare }) => seconds(bare?.astro.cpuSeconds)],
  ['Pagefind’s command line, s', ({ bare }) => seconds(bare?.pagefind.wallSeconds)],
  ['index of texts alone, s', ({ indexSeconds }) => seconds(indexSeconds)],
  [
    'index alone / Pagefind’s command line',
    ({ indexSeconds, bare }) => ratio(indexSeconds, bare?.pagefind.wallSeconds),
  ],
  ['build / (bare + Pagefind)', (result) => ratio(result.wallSeconds, bareSeconds(result))],
  [
    '(build + site check of every page) / bare',
    (result) => ratio(result.wallSeconds + (result.siteCheck?.wallSeconds ?? 0), result.bare?.astro.wallSeconds),
  ],
  [
    '(build + site check of known pages) / bare',
    (result) => ratio(result.wallSeconds + (result.knownCheck?.wallSeconds ?? 0), result.bare?.astro.wallSeconds),
  ],
];

/**
 * Writes the results as a table for people, a column for each size of catalogue.
 *
 * @param results The results, the smallest catalogue first.
 * @param before Earlier results, to say how the build’s time changed.
 */
export function benchTable(results: readonly BuildResult[], before: readonly BuildResult[]): string {
  const stageNames = [...new Set(results.flatMap(({ stages }) => Object.keys(stages)))];
  const stageRows = stageNames.map(
    (name) => [`… ${name}`, ({ stages }: BuildResult) => seconds(stages[name])] as const,
  );
  const change = (result: BuildResult) => {
    const last = before.find(({ roles }) => roles === result.roles);
    return last ? `${last.wallSeconds.toFixed(1)} (${last.cpuSeconds.toFixed(1)} CPU)` : '–';
  };
  const table = [
    ['', ...results.map(({ roles }) => `${roles} roles`)],
    ['---', ...results.map(() => '---:')],
    ...[...rows.slice(0, 7), ...stageRows, ...rows.slice(7)].map(([name, show]) => [name, ...results.map(show)]),
    ['build in the committed results, s', ...results.map(change)],
  ];
  const further = results.slice(1).map((result, place) => {
    const smaller = results[place] as BuildResult;
    const { milliseconds, cpuMilliseconds, kilobytes } = costPerPage(smaller, result);
    return `A further page between ${smaller.roles} and ${result.roles} roles: ${milliseconds.toFixed(2)} ms (${cpuMilliseconds.toFixed(2)} ms CPU), ${kilobytes.toFixed(1)} kB of memory.`;
  });
  return [...table.map((cells) => `| ${cells.join(' | ')} |`), '', ...further].join('\n');
}
