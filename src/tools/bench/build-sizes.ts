import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageCommand } from '../steps/package-command.ts';
import { type Cost, measureNode } from './measure-process.ts';
import { type SiteSize, sizeOf } from './site-size.ts';

const here = import.meta.dirname;

/** What one build of one catalogue came to. Times are wall seconds unless the name says otherwise. */
export interface BuildResult extends Cost, SiteSize {
  /** Roles in the catalogue. */
  readonly roles: number;
  readonly stages: Readonly<Record<string, number>>;
  /** Drawing all pictures anew, in wall seconds, where that was asked for; the build itself finds them drawn. */
  readonly picturesCold?: number;
  /** The check of the content before the build. */
  readonly check: Cost;
  /** Writing the same files with plain file calls. */
  readonly floorSeconds: number;
  /** The index of texts by itself; the build makes it while pages are made. */
  readonly indexSeconds: number;
  /** The check of the built site, where it was asked for. */
  readonly siteCheck?: Cost;
  /** The check of the site once more, when it knows every page. */
  readonly knownCheck?: Cost;
  /** A bare Astro project with the same pages, and Pagefind’s command line after it, where that was asked for. */
  readonly bare?: { readonly astro: Cost; readonly pagefind: Cost };
}

/** What to build, and where. */
export interface BuildRequest {
  readonly roles: number;
  /** The content folder. */
  readonly content: string;
  /** A folder for all that is written. */
  readonly workshop: string;
  readonly withSiteCheck: boolean;
  readonly withPictures: boolean;
  readonly withBare: boolean;
}

const picturesStage = 'crosswalk:social-cards';

const costOf = ({ wallSeconds, cpuSeconds, peakBytes }: Cost): Cost => ({ wallSeconds, cpuSeconds, peakBytes });

/** The seconds between the moments that a build noted, by the name of what ended. */
function stagesFrom(file: string): Readonly<Record<string, number>> {
  if (!existsSync(file)) return {};
  const moments = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [string, number])[];
  return Object.fromEntries(
    moments.slice(1).map(([name, moment], place) => [name, (moment - (moments[place]?.[1] ?? moment)) / 1000]),
  );
}

/** Builds one catalogue, each program in a process of its own, and measures it. */
export async function buildSize(request: BuildRequest): Promise<BuildResult> {
  const { workshop, content, roles } = request;
  const astro = packageCommand('astro');
  const folderOf = (name: string) => join(workshop, name);
  const [site, bareSite, floor, index] = [folderOf('site'), folderOf('bare'), folderOf('floor'), folderOf('index')];
  const stagesFile = folderOf('stages.json');
  const environment = (cache: string) => ({ CROSSWALK_CONTENT: content, CROSSWALK_CACHE: folderOf(cache) });
  for (const folder of [site, bareSite, floor, index]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });

  const check = costOf(await measureNode(['src/tools/check.mjs'], environment('cache')));
  const config = (name: string) => ['--config', join('src/tools/bench', name)];
  const runBuild = (outDir: string) =>
    measureNode([astro, 'build', ...config('astro.config.mjs'), '--outDir', outDir], {
      ...environment('cache'),
      CROSSWALK_STAGES: stagesFile,
      CROSSWALK_PICTURES: request.withPictures ? 'drawn' : 'left out',
    });
  // Pictures are drawn once and kept, so it is the second build that an editor knows. It goes to a folder of its own, as a
  // build always does: some file systems make files slowly where many have just been deleted.
  if (request.withPictures) await runBuild(folderOf('first'));
  const picturesCold = stagesFrom(stagesFile)[picturesStage];
  rmSync(folderOf('cache'), { recursive: true, force: true });
  const build = await runBuild(site);
  const checkSite = (...options: string[]) =>
    request.withSiteCheck
      ? measureNode(['src/tools/check-site.ts', '--site', site, ...options], {}, /^Checked \d/m)
      : undefined;
  const siteCheck = await checkSite('--anew');
  const knownCheck = await checkSite();
  const written = await measureNode([join(here, 'write-floor.ts'), site, floor]);
  const indexed = await measureNode([join(here, 'index-alone.ts'), content, index]);
  for (const folder of [floor, index]) rmSync(folder, { recursive: true });
  const size = sizeOf(site);
  if (request.withBare) rmSync(site, { recursive: true });
  const bare = request.withBare
    ? {
        astro: costOf(
          await measureNode(
            [astro, 'build', ...config('bare.config.mjs'), '--outDir', bareSite],
            environment('bare-cache'),
          ),
        ),
        pagefind: costOf(await measureNode([packageCommand('pagefind'), '--site', bareSite])),
      }
    : undefined;
  return {
    roles,
    ...size,
    ...costOf(build),
    stages: stagesFrom(stagesFile),
    ...(picturesCold === undefined ? {} : { picturesCold }),
    check,
    floorSeconds: Number(written.output.trim()),
    indexSeconds: Number(indexed.output.trim()),
    ...(siteCheck ? { siteCheck: costOf(siteCheck) } : {}),
    ...(knownCheck ? { knownCheck: costOf(knownCheck) } : {}),
    ...(bare ? { bare } : {}),
  };
}
