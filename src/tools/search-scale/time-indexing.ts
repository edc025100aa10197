import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagefindPage } from '../../views/pagefind-page.ts';
import type { SearchRecord } from '../../views/search-records.ts';
import { writeTextIndex } from '../build/search-index.ts';

/** Runs something some times. @returns The median of its seconds. */
async function medianSeconds(times: number, run: () => Promise<void>): Promise<number> {
  const seconds: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/**
 * Times how long the index of some records takes in the build.
 *
 * @param folder Where to write it; it stays there.
 * @returns The median of three runs, in seconds.
 */
export const timeBuild = (records: readonly SearchRecord[], folder: string): Promise<number> =>
  medianSeconds(3, async () => {
    rmSync(folder, { recursive: true, force: true });
    await writeTextIndex(records.map(pagefindPage), folder);
  });

/**
 * Times how long Pagefind’s own command line takes for a page of each record.
 *
 * @param shell A built page; what stands in its `main` gives way to the record’s text.
 * @param folder Where to write the pages.
 * @returns The median of three runs, in seconds.
 */
export function timeCommandLine(records: readonly SearchRecord[], shell: string, folder: string): Promise<number> {
  const [before = '', after = ''] = shell.split(/<main[\s\S]*<\/main>/);
  for (const { url, title, text } of records) {
    const page = join(folder, url.replace('#', ''), 'index.html');
    mkdirSync(dirname(page), { recursive: true });
    const sections = text.map((section) => `<h2 id="${section.anchor || 'top'}">${title}</h2><p>${section.text}</p>`);
    writeFileSync(page, `${before}<main><h1>${title}</h1>${sections.join('')}</main>${after}`);
  }
  // Its command is no export of the package; it lies beside what is one.
  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs');
  return medianSeconds(3, async () => {
    execFileSync(process.execPath, [command, '--site', folder, '--silent'], { stdio: 'ignore' });
  });
}
