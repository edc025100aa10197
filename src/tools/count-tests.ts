import type { TestEvent } from 'node:test/reporters';

/**
 * A reporter for Node’s test runner that writes nothing but the counts of the whole run, as JSON.
 *
 * @param events What happens during the run.
 * @returns One piece of text: `{"passed": …, "failed": …, "skipped": …}`.
 */
export default async function* countTests(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    // Each file has a summary too; that of the run names no file.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    // What neither passed nor was set aside has failed: by an assertion, a time limit or an error in its file.
    counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
  }
  yield JSON.stringify(counts);
}
