import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { runCheck } from '../check/run-check.ts';
import { defaultContentFolder } from '../content-folder.ts';
import { withContentSample } from '../content-sample.test-data.ts';
import { append, article, replace, role, sampleDay } from '../mistakes.test-data.ts';
import { listContentFiles } from '../read-content/list-files.ts';
import { mendText } from './mend-text.ts';

const folder = defaultContentFolder({});
const real = listContentFiles(folder).files.map((file) => {
  return { file, text: readFileSync(join(folder, file.path), 'utf8') };
});

test('Nothing is mended in the real content', () => {
  for (const { file, text } of real) assert.equal(mendText(file, text), text, file.path);
});

/** Swaps two keys of an entry, with what belongs to them. */
function swapKeys(text: string, first: number, second: number): string {
  const [head = '', ...blocks] = text.split(/^(?=[a-zA-Z]+:(?: |$))/m);
  const [a, b] = [first % blocks.length, second % blocks.length];
  const swapped = blocks.with(a, blocks[b] ?? '').with(b, blocks[a] ?? '');
  return head + swapped.join('');
}

const entries = real.filter(({ file }) => ['roles', 'careers', 'credentials', 'occupations'].includes(file.collection));

test('An entry whose keys were swapped and whose lines end in spaces is mended to what it was, once and for all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 }),
      fc.array(fc.nat(40), { maxLength: 4 }),
      fc.constantFrom('', '\n', '\n\n  \n'),
      ({ file, text }, swaps, spaced, end) => {
        const shuffled = swaps.reduce((changed, [a, b]) => swapKeys(changed, a, b), text);
        const lines = shuffled.split('\n');
        const damaged = lines.map((line, index) => (spaced.includes(index) && line !== '' ? `${line}  ` : line));
        const mended = mendText(file, damaged.join('\n') + end);
        assert.equal(mended, text);
        assert.equal(mendText(file, mended), mended);
      },
    ),
    { numRuns: 30 },
  );
});

test('Quotes, slashes and quotation marks are mended, shown, and mended again changes nothing', async () => {
  const changes = {
    [role]: (text: string) =>
      replace(
        'tagline: Keeps',
        'tagline: Two tasks: keeps',
      )(replace('title: Medical records specialist', 'title: 5')(text)),
    [article]: append('\nSee [this](/roles/ehr-analyst) and <Cite source=“bls-oews-2025” />.\n'),
    'redirects.yaml': replace('to: /roles/medical-records-specialist/', 'to: /roles/medical-records-specialist'),
  };
  await withContentSample(changes, async (sample) => {
    const around = { currentFolder: sample, defaultFolder: sample, today: sampleDay, useColor: false };
    const { output, exitCode } = await runCheck(['--fix'], around);
    for (const line of [
      '     1 - title: 5',
      '     1 + title: "5"',
      '     6 + tagline: "Two tasks: keeps patient records complete and findable."',
      '    18 + See [this](/roles/ehr-analyst/) and <Cite source="bls-oews-2025" />.',
      '     2 +   to: /roles/medical-records-specialist/',
      '3 files mended.',
      '14 files checked, nothing to mend.',
    ]) {
      assert.ok(output.split('\n').includes(line), `${line}\n---\n${output}`);
    }
    assert.equal(exitCode, 0);
    assert.doesNotMatch((await runCheck(['--fix'], around)).output, /mended\./);
  });
});

test('Only the files that were named are mended, and what cannot be mended safely is left to a person', async () => {
  const spaces = (text: string) => text.replace('\n', '  \n');
  const changes = { [role]: spaces, 'roles/ehr-analyst.yaml': spaces, [article]: append('\nHi <b>x</b>\n') };
  await withContentSample(changes, async (sample) => {
    const around = { currentFolder: sample, defaultFolder: sample, today: sampleDay, useColor: false };
    const { output } = await runCheck(['--fix', role, article], around);
    assert.match(output, /^1 file mended\.$/m);
    assert.match(output, /raw-html/);
    assert.match(readFileSync(join(sample, 'roles/ehr-analyst.yaml'), 'utf8'), / {2}\n/);
  });
});
