/**
 * `npm run build`: checks the content, then builds the site with its search index beside `dist/`,
 * and puts it there when all of it succeeded. A build that fails or is killed leaves the last site as it was.
 */
import { siteConfig } from '../site.config.ts';
import { buildAside } from './build/build-aside.ts';
import { buildFolders } from './build/build-folders.ts';
import { folderFault } from './build/folder-fault.ts';
import { markFault } from './build/mark.ts';
import { siteAddressFault } from './build/site-address.ts';
import { readOptions } from './command-options.ts';
import { packageCommand } from './steps/package-command.ts';
import { runNode } from './steps/run-node.ts';

const usage = `Usage: npm run build -- [--checked] [--compress]

Checks the content, then builds the site into dist/. A build that fails leaves the last site as it was.

  --checked   leave out the check of the content, which has just been run
  --compress  add the compressed twins of npm run compress
  --help      print this
`;

/** A step of the build that failed; it has said why. */
class StepFailed extends Error {}

async function run(...command: string[]): Promise<void> {
  const { exitCode } = await runNode(command, { usesTerminal: true });
  if (exitCode !== 0) throw new StepFailed();
}

/** Refuses a build that could only fail later, in words that say less. */
function refuseVainBuild(): void {
  const { site, workshop } = buildFolders;
  const fault =
    siteAddressFault(siteConfig.url, siteConfig.base) ?? markFault() ?? folderFault(site) ?? folderFault(workshop);
  if (fault !== undefined) throw new Error(`${fault}\ndist/ is as it was.`);
}

async function main(): Promise<number> {
  const values = readOptions(usage, {
    checked: { type: 'boolean' },
    compress: { type: 'boolean' },
  });
  const start = performance.now();
  try {
    refuseVainBuild();
    if (!values.checked) await run('src/tools/check.mjs');
    await buildAside(buildFolders, async (folder) => {
      // The worker of offline copies has its types taken off by Node, which would say to every editor that this is new.
      await run('--disable-warning=ExperimentalWarning', packageCommand('astro'), 'build', '--outDir', folder);
      if (values.compress) await run('src/tools/compress.ts', folder);
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`The site is in dist/, built in ${seconds} s. To see it: npm run serve`);
    return 0;
  } catch (error) {
    console.error(error instanceof StepFailed ? 'The build failed; dist/ is as it was.' : (error as Error).message);
    return 1;
  }
}

process.exitCode = await main();
