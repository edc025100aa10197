import { pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

const withoutRedirects = { maxRedirects: 0 };

for (const { name, path } of pageKinds) {
  test(`${name}: carries the security headers (/${path})`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
}

test('Pages are compressed and revalidated', async ({ request }) => {
  const headers = (await request.get('', { headers: { 'accept-encoding': 'br' } })).headers();
  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test('A missing address answers with status 404 and the page for it', async ({ request }) => {
  const response = await request.get('no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toBe(await (await request.get('404.html')).text());
});

test('A page without its slash is redirected for good', async ({ request }) => {
  const response = await request.get('careers', withoutRedirects);
  expect(response.status()).toBe(301);
  expect(response.headers().location).toMatch(/\/careers\/$/);
});

test('The files for hosts are not handed out', async ({ request }) => {
  for (const file of ['_headers', '_redirects', '_nginx.conf', '_Caddyfile']) {
    expect((await request.get(file)).status(), file).toBe(404);
  }
});

test('Whom to tell of a weakness stands where people look for it', async ({ request }) => {
  const response = await request.get('.well-known/security.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  expect(await response.text()).toMatch(/^Contact: https:.+\nExpires: \d{4}-/);
});

test('A browser that asks for an icon by the old name gets a picture', async ({ page, request, baseURL }) => {
  const address = new URL('favicon.ico', baseURL).href;
  expect((await request.get(address)).headers()['content-type']).toContain('icon');
  await page.goto('');
  const width = await page.evaluate(async (src) => {
    const picture = new Image();
    picture.src = src;
    await picture.decode();
    return picture.naturalWidth;
  }, address);
  expect(width).toBe(32);
});

test('The policy stops a style that was not there when the page was built', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid }';
    document.head.append(style);
  });
  expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
  expect(complaints.join()).toContain('Content Security Policy');
});

test('The policy stops text that would become code', async ({ page }) => {
  await page.goto('');
  const attempt = page.evaluate(() => {
    document.body.innerHTML = '<img src="x" onerror="document.title = 1">';
  });
  await expect(attempt).rejects.toThrow(/TrustedHTML/);
});
