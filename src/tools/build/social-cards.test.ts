import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { layOutRanges } from '../../charts/range-chart.ts';
import type { SocialCard } from '../../views/social-card.ts';
import { siteIcons } from '../../views/web-manifest.ts';
import { cardDigest, drawCard } from './pictures/draw-card.ts';
import { drawIcon, icoFile } from './site-icons.ts';
import { writeCards } from './social-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-cards-'));
after(() => rmSync(folder, { recursive: true }));

const published = (value: number) => ({ kind: 'published', value }) as const;
const wages = {
  p10: published(37_000),
  p25: published(43_490),
  p50: published(51_140),
  p75: published(64_820),
  p90: published(80_000),
};
const title: SocialCard = { shape: 'title', section: 'Articles', title: 'How to choose', text: 'What each field does' };
const pair: SocialCard = {
  shape: 'pair',
  section: 'Compare',
  names: ['Chief medical information officer (CMIO)', 'Chief nursing informatics officer (CNIO)'],
  text: 'Furthest apart in records, data and statistics, and codes and rules',
};
const range = (standIn: boolean): SocialCard => ({
  shape: 'range',
  section: 'Roles',
  title: 'Patient portal and consumer informatics specialist',
  finding: 'Half of health information technologists and medical registrars earn between $43,490 and $64,820 a year',
  subtitle: 'Annual wages before tax in US dollars, United States, May 2025',
  chart: layOutRanges([{ label: 'Medical registrars', wages, standIn, note: 'Broader group' }]),
});

for (const card of [title, pair, range(false)]) {
  test(`A card of the shape “${card.shape}” is 1200 by 630 pixels, light, and the same every time`, async () => {
    const picture = await drawCard(card);
    const { width, height, format } = await sharp(picture).metadata();
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
    assert.ok(picture.length < 30_000, `${picture.length} bytes`);
    assert.deepEqual(await drawCard(card), picture);
  });
}

test('Nothing of a card with long names reaches its edge', async () => {
  for (const card of [pair, range(true)]) {
    const { data, info } = await sharp(await drawCard(card))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => data.subarray((y * info.width + x) * info.channels).subarray(0, 3);
    const paper = pixel(0, 0);
    for (let x = 0; x < info.width; x += 1) assert.deepEqual(pixel(x, info.height - 24), paper, `${card.shape} ${x}`);
    for (let y = 0; y < info.height; y += 1) assert.deepEqual(pixel(info.width - 40, y), paper, `${card.shape} ${y}`);
  }
});

test('The digest tells cards apart that look different', () => {
  assert.match(cardDigest(title), /^[0-9a-f]{16}$/);
  assert.notEqual(cardDigest(title), cardDigest({ ...title, title: 'How to choose well' }));
  assert.notEqual(cardDigest(range(false)), cardDigest(range(true)));
});

test('A letter that the font lacks stops the build with the name of the page', async () => {
  const cards = new Map([['/articles/x/', { ...title, title: 'Choose 選' }]]);
  const writing = writeCards(join(folder, 'broken'), cards, join(folder, 'broken-cache'), true);
  await assert.rejects(writing, /The card of \/articles\/x\/ could not be drawn: The font of the cards has no “選”/);
});

test('A card is drawn once, kept, drawn again when it was damaged, and forgotten when no page shows it', async () => {
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const write = (cards: Record<string, SocialCard>) => writeCards(site, new Map(Object.entries(cards)), cache, true);
  assert.equal((await write({ '/': title, '/compare/a-vs-b/': pair })).drawn, 2);
  const first = readFileSync(join(site, 'card.png'));
  assert.equal((await write({ '/': title, '/compare/a-vs-b/': pair })).drawn, 0);
  assert.deepEqual(readFileSync(join(site, 'compare/a-vs-b/card.png')), await drawCard(pair));

  writeFileSync(join(cache, `${cardDigest(title)}.png`), '');
  assert.equal((await write({ '/': title })).drawn, 1);
  assert.deepEqual(readFileSync(join(site, 'card.png')), first);
  assert.deepEqual(readdirSync(cache), [`${cardDigest(title)}.png`]);
});

test('Icons have their size, no transparency, and the mark in the middle', async () => {
  const mark = join(folder, 'mark.svg');
  writeFileSync(mark, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M0 0h32v32H0z"/></svg>');
  for (const icon of siteIcons) {
    const picture = sharp(await drawIcon(icon, mark));
    const { width, height, hasAlpha } = await picture.metadata();
    assert.deepEqual({ width, height, hasAlpha }, { width: icon.size, height: icon.size, hasAlpha: false });
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
    const dark = (x: number) => (data[(Math.floor(icon.size / 2) * info.width + x) * info.channels] ?? 0) < 128;
    const middle = Array.from({ length: icon.size }, (_, x) => dark(x)).filter(Boolean).length;
    assert.ok(Math.abs(middle - icon.size * icon.markShare) <= 2, `${icon.path}: ${middle}`);
  }
});

test('The icon for documents that name none is one picture in its container', () => {
  const file = icoFile(Buffer.from('a picture'), 32);
  const [reserved, kind, pictures] = [0, 2, 4].map((place) => file.readUInt16LE(place));
  assert.deepEqual(
    { reserved, kind, pictures, width: file[6], height: file[7] },
    { reserved: 0, kind: 1, pictures: 1, width: 32, height: 32 },
  );
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  assert.equal(file.subarray(start, start + length).toString(), 'a picture');
});
