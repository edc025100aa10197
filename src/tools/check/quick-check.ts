import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../domain/content.ts';
import { checkIntegrity } from '../../domain/integrity.ts';
import { compareIssues, type Finding, type Issue } from '../../domain/issues.ts';
import { pageDatesFile } from '../../domain/page-dates.ts';
import { assembleContent } from '../read-content/assemble-content.ts';
import { type ContentFile, listContentFiles } from '../read-content/list-files.ts';
import type { FileReading } from '../read-content/read-file.ts';
import { type Memory, noMemory, openMemory } from './memory.ts';

/** What to check. */
export interface QuickCheckOptions {
  /** The content folder, which must exist. */
  readonly folder: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether issues in a file are asked for. */
  isChosen(path: string): boolean;
  /** Whether everything is asked for, so that what concerns the whole site is checked too. */
  readonly isWhole: boolean;
  /** Where to remember what was read; undefined where nothing is to be remembered. */
  readonly cacheFolder: string | undefined;
  /** What remembers what was read; files in `cacheFolder` where it is left out. */
  readonly memory?: Memory;
}

/** What the check found. */
export interface QuickCheckResult {
  /** Everything that is wrong in what was asked for, by file and from top to bottom. */
  readonly issues: readonly Issue[];
  /** All files of the content folder. */
  readonly paths: readonly string[];
  /** What could not be checked here, and why, each in one sentence. */
  readonly notes: readonly string[];
}

/** The reader of files takes a while to load: it is loaded where a file has changed, or a place in one is needed. */
const loadReader = async () => (await import('../read-content/read-file.ts')).readContentFile;

/** What all files say; only those are read that the memory does not know. */
async function readFiles(folder: string, files: readonly ContentFile[], memory: Memory): Promise<FileReading[]> {
  const recalled = files.map((file) => memory.recall(folder, file));
  if (!recalled.includes(undefined)) return recalled.filter((reading) => reading !== undefined);
  const readContentFile = await loadReader();
  return files.map((file, index) => {
    const known = recalled[index];
    if (known !== undefined) return known;
    const reading = readContentFile(folder, file);
    memory.keep(file, reading);
    return reading;
  });
}

/** Holds the record of dates against the files, if there is one. */
async function checkDates(folder: string): Promise<readonly Issue[]> {
  if (!existsSync(join(folder, pageDatesFile))) return [];
  return (await import('../page-dates/check-dates.ts')).checkPageDates(folder);
}

/** What concerns the whole site: addresses that are gone, and, once there are no errors, the record of dates. */
async function checkWhole(
  folder: string,
  content: Content,
  isWell: boolean,
): Promise<Pick<QuickCheckResult, 'issues' | 'notes'>> {
  const { findVanished } = await import('./find-vanished.ts');
  const { issues, note } = await findVanished(folder, content, isWell);
  const isReady = isWell && issues.length === 0;
  const dates = isReady ? await checkDates(folder) : [];
  return { issues: [...issues, ...dates], notes: note === undefined ? [] : [note] };
}

/**
 * Checks a content folder as {@link checkContent} does, and, where everything is asked for, that no address is gone and
 * that the record of dates is right. Only files that have changed since the last time are read.
 */
export async function quickCheck(options: QuickCheckOptions): Promise<QuickCheckResult> {
  const { folder, today, isChosen, isWhole, cacheFolder } = options;
  const memory = options.memory ?? (cacheFolder === undefined ? noMemory : openMemory(cacheFolder));
  const listing = listContentFiles(folder);
  const readings = await readFiles(folder, listing.files, memory);
  const reading = assembleContent(listing, readings);
  const findings = checkIntegrity(reading.content, today, reading.unread);
  const isErroneous = [...reading.issues, ...findings].some(({ severity }) => severity === 'error');
  const asked = findings.filter((finding) => isChosen(reading.pathOf(finding)));
  const between = await locate(folder, listing, readings, asked);
  const { issues, notes } = isWhole
    ? await checkWhole(folder, reading.content, !isErroneous)
    : { issues: [], notes: [] };
  memory.save();
  const alone = reading.issues.filter(({ path }) => isChosen(path));
  return { issues: [...alone, ...between, ...issues].sort(compareIssues), paths: reading.paths, notes };
}

/** Says where findings are; files that were only remembered are read for it. */
async function locate(
  folder: string,
  listing: ReturnType<typeof listContentFiles>,
  readings: readonly FileReading[],
  findings: readonly Finding[],
): Promise<Issue[]> {
  if (findings.length === 0) return [];
  const { pathOf } = assembleContent(listing, readings);
  const needed = new Set(findings.map(pathOf));
  const readContentFile = await loadReader();
  const placed = listing.files.map((file, index) => {
    const known = readings[index];
    return known === undefined || needed.has(file.path) ? readContentFile(folder, file) : known;
  });
  return findings.map(assembleContent(listing, placed).locate);
}
