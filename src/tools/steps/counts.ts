/** How many tests ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Gives the counts of one thing that passed. */
export const onePassed: Counts = { passed: 1, failed: 0, skipped: 0 };
/** Gives the counts of one thing that failed. */
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };
/** Gives the counts of one thing that was not run. */
export const oneSkipped: Counts = { passed: 0, failed: 0, skipped: 1 };

/** Adds counts up. */
export function addUp(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Writes counts as the closing line, such as `12 passed, 0 failed` or `12 passed, 1 failed, 2 skipped`. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads what `count-tests.ts` wrote for Node’s test runner.
 *
 * @param json The text of the result file.
 * @returns The counts.
 * @throws An error if the text says something else.
 */
export function readUnitCounts(json: string): Counts {
  const { passed, failed, skipped } = JSON.parse(json);
  return requireNumbers({ passed, failed, skipped });
}

/**
 * Reads what Playwright’s JSON reporter wrote. A test that passed at the second attempt counts as passed.
 *
 * @param json The text of the result file.
 * @returns The counts.
 * @throws An error if the text says something else.
 */
export function readBrowserCounts(json: string): Counts {
  const { expected, flaky, unexpected, skipped } = JSON.parse(json).stats ?? {};
  return requireNumbers({ passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * Judges a test runner by its exit code and its result file together.
 *
 * @param exitCode How the runner ended.
 * @param resultFile The text of its result file; undefined if it wrote none.
 * @param read Reads the file.
 * @returns The counts, with a failure added for what the file does not tell, and a sentence about that.
 */
export function judgeRunner(
  exitCode: number,
  resultFile: string | undefined,
  read: (json: string) => Counts,
): { readonly counts: Counts; readonly fault?: string } {
  if (resultFile === undefined) return { counts: oneFailed, fault: 'It wrote no result file.' };
  let counts: Counts;
  try {
    counts = read(resultFile);
  } catch (error) {
    return { counts: oneFailed, fault: `Its result file cannot be read: ${(error as Error).message}` };
  }
  if (counts.passed + counts.failed === 0) {
    return { counts: addUp([counts, oneFailed]), fault: 'It ran no tests.' };
  }
  if (exitCode !== 0 && counts.failed === 0) {
    return { counts: addUp([counts, oneFailed]), fault: `No test failed, but it ended with exit code ${exitCode}.` };
  }
  return { counts };
}

function requireNumbers(counts: Counts): Counts {
  for (const [name, value] of Object.entries(counts)) {
    if (!Number.isInteger(value)) throw new Error(`“${name}” is no number.`);
  }
  return counts;
}
