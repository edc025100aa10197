import { expect, test } from './test.ts';

test('A page asks for its font and its loader, which waits for both, and for nothing else that makes it heavier', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('careers/health-informatics/', { waitUntil: 'networkidle' });
  await expect(page.locator('script[type="module"]')).toHaveAttribute('fetchpriority', 'low');
  const besides = asked.filter((path) => !/\/(?:icon\.svg|speculation-rules\.json)$/.test(path));
  expect(besides.map((path) => path.replace(/^.*(?=\.)/, '').replace(/^.*\/$/, 'page')).sort()).toEqual([
    '.js',
    '.woff2',
    'page',
  ]);
});

test('What a home screen needs is named where a copy is kept, and no other page waits for it', async ({
  page,
  request,
}) => {
  const manifest = page.locator('link[rel="manifest"]');
  await page.goto('roles/cancer-registrar/');
  await expect(manifest).toHaveCount(0);
  await page.goto('offline/');
  const address = await manifest.evaluate((link: HTMLLinkElement) => link.href);
  expect(await (await request.get(address)).json()).toMatchObject({ name: 'Crosswalk' });
});
