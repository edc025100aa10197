import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FailedFiles } from './failed-files.ts';

const answers: Readonly<Record<string, () => Response>> = {
  '/pagefind/there': () => new Response('bytes'),
  '/pagefind/missing': () => new Response('Not found', { status: 404 }),
  '/pagefind/replaced': () => new Response('<p>Sign in</p>', { headers: { 'Content-Type': 'text/html' } }),
  '/other/missing': () => new Response('Not found', { status: 404 }),
};

/** Asks for files under a watch, and tells whether the watch saw a failure. */
async function seesFailure(...files: readonly string[]): Promise<boolean> {
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (file) => {
    const answer = answers[String(file)];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  try {
    const failed = new FailedFiles('/pagefind/');
    for (const file of files) await fetch(file).catch(() => undefined);
    try {
      failed.throwIfAny();
      return false;
    } catch {
      failed.forget();
      failed.throwIfAny();
      return true;
    }
  } finally {
    globalThis.fetch = plainFetch;
  }
}

const cases: readonly (readonly [file: string, isFailure: boolean])[] = [
  ['/pagefind/there', false],
  ['/pagefind/missing', true],
  ['/pagefind/replaced', true],
  ['/pagefind/unreachable', true],
  ['/other/missing', false],
];

for (const [file, isFailure] of cases) {
  test(`${file} is ${isFailure ? 'a' : 'no'} failure of the folder`, async () => {
    assert.equal(await seesFailure('/pagefind/there', file), isFailure);
  });
}
