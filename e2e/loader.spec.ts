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

test('What a home screen needs is named once somebody does something', async ({ page, request }) => {
  await page.goto('roles/cancer-registrar/');
  const manifest = page.locator('link[rel="manifest"]');
  await expect(manifest).toHaveCount(0);
  await page.mouse.move(200, 200);
  await expect(manifest).toHaveCount(1);
  const address = await manifest.evaluate((link: HTMLLinkElement) => link.href);
  expect(await (await request.get(address)).json()).toMatchObject({ name: 'Crosswalk' });
});
