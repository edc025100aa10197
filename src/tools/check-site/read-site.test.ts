import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readSite } from './read-site.ts';
import { formatReport } from './report.ts';
import { checkSite } from './rules.ts';
import { samplePage } from './sample-site.ts';

const root = mkdtempSync(join(tmpdir(), 'crosswalk-site-'));
after(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

test('A folder without a home page is answered with what to run', async () => {
  await assert.rejects(readSite(root), /no built site .*npm run build/);
});

test('A built folder is read into pages, files, sitemap, weights and imports', async () => {
  write(
    'index.html',
    samplePage('/', {
      canonical: 'https://crosswalk.example/base/',
      body: '<main><h1>A</h1><a href="/base/a/">a</a></main>',
    }),
  );
  write('a/index.html', samplePage('/a/', { canonical: 'https://crosswalk.example/base/a/' }));
  write('a/index.html.br', 'x');
  write(
    '404.html',
    samplePage('/404.html', {
      head: '<meta name="robots" content="noindex">',
      canonical: 'https://crosswalk.example/base/404.html',
    }),
  );
  write('_astro/a.js', "import './b.js'; import { c } from '../c.js'; import('./later.js'); c();");
  write('sitemap-0.xml', '<?xml version="1.0"?><urlset><url><loc>https://crosswalk.example/base/</loc></url></urlset>');

  const site = await readSite(root);
  assert.deepEqual([...site.pages.keys()].sort(), ['/', '/404.html', '/a/']);
  assert.equal(site.address.href, 'https://crosswalk.example/base/');
  assert.equal(site.weights.get('/a/'), 1);
  assert.deepEqual(site.imports.get('/_astro/a.js'), ['/_astro/b.js', '/c.js']);
  assert.deepEqual(site.sitemap, ['https://crosswalk.example/base/']);
  assert.ok(site.files.has('/_astro/a.js'));
});

test('The report names a problem once, with the pages that have it', async () => {
  const site = await readSite(root);
  const report = formatReport(site, await checkSite(site));
  assert.match(report, /^Checked 3 pages with 1 links/);
  assert.match(report, /\/404\.html, \/a\/, \/ {2}policy\n {2}The header gives no/);
  assert.match(report, /\/a\/ {2}sitemap-missing/);
});
