import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withCommandSample } from '../command-sample.test-data.ts';
import { occupation, replace } from '../mistakes.test-data.ts';
import { importCommand } from './import-command.ts';

const excerpt = fileURLToPath(new URL('../../../e2e/editors/national_M2025_excerpt.xlsx', import.meta.url));

const remarked = {
  [occupation]: (text: string) =>
    text.replace('wages:\n', 'wages:\n  # from the workbook\n').replace('p75: 65000\n', 'p75: 65000 # upper quarter\n'),
};

test('the real layout updates figures in place, keeps remarks, and changes nothing the second time', async () => {
  await withCommandSample(remarked, async ({ run, read, check }) => {
    const first = await run(importCommand, 'oews', excerpt);
    assert.equal(first.exitCode, 0, first.complaint);
    assert.match(first.output, /^entry +figure +old +new +change\n/);
    assert.match(first.output, /^medical-records-specialists {2}p50 +52,000 +51,140 +-1\.7%$/m);
    assert.match(first.output, /^medical-records-specialists {2}jobs +187,000 +194,720 +\+4\.1%$/m);
    assert.match(read(occupation), /wages:\n {2}# from the workbook\n {2}p10: 37000\n {2}p25: 43490\n {2}p50: 51140\n/);
    assert.match(read(occupation), /p75: 64820 # upper quarter\n/);
    assert.deepEqual(check(), []);
    const text = read(occupation);
    const second = await run(importCommand, 'oews', excerpt);
    assert.match(second.output, /^Every figure is already as in this workbook\. Nothing was written\.\n$/m);
    assert.equal(read(occupation), text);
  });
});

test('an import tells readers what changed, from what to what, in an entry that the check accepts', async () => {
  await withCommandSample({}, async ({ run, read, check, folder }) => {
    const { output } = await run(importCommand, 'oews', excerpt);
    const [path] = readdirSync(join(folder, 'changes')).filter((name) => name.endsWith('-bls-oews-2025.mdx'));
    assert.match(output, /^- changes\/\d{4}-\d{2}-\d{2}-bls-oews-2025\.mdx tells readers what changed\./m);
    const text = read(`changes/${path}`);
    assert.match(text, /of: medical-records-specialists\n {4}figure: p50\n {4}was: 52000\n {4}is: 51140\n/);
    assert.deepEqual(check(), []);
    await run(importCommand, 'oews', excerpt);
    assert.equal(read(`changes/${path}`), text);
  });
});

const lowWages = { [occupation]: replace('p10: 36000', 'p10: 30000') };

test('--dry-run prints the table and writes nothing', async () => {
  await withCommandSample(lowWages, async ({ run, read }) => {
    const text = read(occupation);
    const { output } = await run(importCommand, 'oews', excerpt, '--dry-run');
    assert.match(output, /p50 +52,000 +51,140/);
    assert.match(output, /^- changes\/2026-11-22-bls-oews-2025\.mdx would tell readers what changed\.$/m);
    assert.match(
      output,
      /\n\d+ figures would change in 1 occupation\.\nChanges of more than a tenth: medical-records-specialists p10 \+23\.3%\.\nAdd --diff to see every line that would change\.\nNothing was written\. Leave out --dry-run to do it\.\n$/,
    );
    assert.equal(read(occupation), text);
  });
});

test('Changed lines of files are shown where they are asked for, above the table, so that the summary stays the end', async () => {
  await withCommandSample({}, async ({ run }) => {
    const line = /^ +\d+ \+ {3}p50: 51140$/m;
    assert.doesNotMatch((await run(importCommand, 'oews', excerpt, '--dry-run')).output, line);
    const { output } = await run(importCommand, 'oews', excerpt, '--diff');
    assert.match(output, line);
    assert.ok(output.search(line) < output.search(/^entry +figure/m));
    assert.match(
      output,
      /\d+ figures changed in 1 occupation\.\nNo figure changes by more than a tenth\.\nLook at the largest changes, .*\n$/,
    );
  });
});

const refusals: [string[], RegExp][] = [
  [[], /^Say what to import: oews or projections\./],
  [['ows', 'x.xlsx'], /^"ows" cannot be imported\. Did you mean "oews"\?/],
  [['oews'], /^Name one workbook, a file that ends in \.xlsx\./],
  [['oews', '/nowhere.xlsx'], /^The file \/nowhere\.xlsx cannot be opened\./],
  [['projections', excerpt], /^This is no workbook of the Employment Projections: it has no sheet "Table 1\.2"/],
];
for (const [args, complaint] of refusals) {
  test(`import ${args.map((arg) => arg.split('/').at(-1)).join(' ')} is refused with what to do`, async () => {
    await withCommandSample({}, async ({ run }) =>
      assert.match((await run(importCommand, ...args)).complaint, complaint),
    );
  });
}
