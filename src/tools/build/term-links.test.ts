import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mdxToJs } from 'satteri';
import { termLinks } from './term-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-terms-'));
after(() => rmSync(folder, { recursive: true }));

const writeGlossary = (text: string) => writeFileSync(join(folder, 'glossary.yaml'), text);
const glossaryOf = (definition: string) => `- id: ehr\n  term: EHR\n  definition: ${definition}\n`;

test('Texts link the terms as the glossary says them now, and as it last said them while it cannot be understood', async () => {
  writeGlossary(glossaryOf('A record in digital form.'));
  const plugin = termLinks(folder, '/site/');
  const render = async (text: string) => (await mdxToJs(text, { hastPlugins: [plugin] })).code;
  assert.match(await render('An EHR helps, and an EHR lasts.'), /href: "\/site\/glossary\/#ehr"/);
  assert.match(await render('An EHR helps.'), /A record in digital form\./);
  writeGlossary(glossaryOf('A chart that travels.'));
  assert.match(await render('An EHR helps.'), /A chart that travels\./);
  writeGlossary('- id: "ehr\n');
  assert.match(await render('An EHR helps.'), /A chart that travels\./);
  assert.doesNotMatch(await render('## The EHR'), /glossary/);
});
