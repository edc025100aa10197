import { cardSize } from '../../views/social-card.ts';
import { isIndexable, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { addressOf } from './reach.ts';
import { resolveAddress, type Site } from './site.ts';
import { formatKilobytes } from './weight.ts';

/** What a picture of a link may weigh, in bytes: messengers drop larger ones on slow connections. */
const imageBudget = 60 * 1024;

/** What services that show links read, beside the picture. */
const neededTags = ['og:title', 'og:description', 'og:type', 'og:url', 'og:image:alt'];

/** The width and height at the head of a PNG, in pixels; undefined where the bytes are none. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What is wrong with the picture that a page names for its links, with what to do. */
function imageFault(page: Page, site: Site): readonly [message: string, fix: string] | undefined {
  const address = page.socialTags.get('og:image');
  const fix = 'Pictures are drawn by src/tools/build/social-cards.ts, after the build.';
  if (address === undefined) return ['The page names no picture for its links.', 'Let its view make the head.'];
  const target = resolveAddress(site, page.path, address);
  if (!URL.canParse(address) || target.kind !== 'inside') {
    return [`The picture ${address} has no full address on this site.`, 'Make it with absoluteUrl.'];
  }
  const size = site.pictures.get(target.path);
  if (size === undefined) return [`The picture ${target.path} is not there, or is no PNG.`, fix];
  const said = [page.socialTags.get('og:image:width'), page.socialTags.get('og:image:height')].join(' by ');
  const found = `${size.width} by ${size.height}`;
  if (found !== `${cardSize.width} by ${cardSize.height}` || said !== found) {
    return [
      `The picture ${target.path} is ${found} pixels; the page says ${said}.`,
      'Draw and name it as cardSize says.',
    ];
  }
  const weight = site.weights.get(target.path) ?? 0;
  if (weight <= imageBudget) return undefined;
  const message = `The picture ${target.path} weighs ${formatKilobytes(weight)} of ${formatKilobytes(imageBudget)} kB.`;
  return [message, 'Draw it with fewer colors, in src/tools/build/pictures/draw-card.ts.'];
}

/** A page that search engines may list says what a shared link to it shows: a picture of its own, its words, its address. */
export function checkSocialTags(page: Page, site: Site): readonly Problem[] {
  if (!isIndexable(page)) return [];
  const report = (message: string, fix: string): Problem => ({ page: page.path, rule: 'social', message, fix });
  const missing = neededTags.filter((name) => !page.socialTags.get(name));
  const fault = imageFault(page, site);
  const { title } = page;
  return [
    ...missing.map((name) => report(`The page has no ${name}.`, 'See src/layouts/Base.astro.')),
    ...(fault ? [report(...fault)] : []),
    ...(page.socialTags.get('twitter:card') === 'summary_large_image'
      ? []
      : [report('The page does not ask for a large picture.', 'Give it twitter:card summary_large_image.')]),
    ...(page.socialTags.get('og:url') === addressOf(page.path, site) || missing.includes('og:url')
      ? []
      : [report(`A shared link would lead to ${page.socialTags.get('og:url')}.`, 'Make og:url from the page’s path.')]),
    ...(page.socialTags.get('og:title') === title || missing.includes('og:title')
      ? []
      : [report(`A shared link would be called otherwise than the page, “${title}”.`, 'Give both one title.')]),
  ];
}

/** No two pages share a picture, so that each shows what it is about. */
export function checkOwnImages(site: Site): readonly Problem[] {
  const pages = [...site.pages.values()].filter(isIndexable);
  return [...Map.groupBy(pages, (page) => page.socialTags.get('og:image'))].flatMap(([address, [first, ...others]]) =>
    address === undefined
      ? []
      : others.map((page) => ({
          page: page.path,
          rule: 'social',
          message: `Its picture ${address} is also that of ${first?.path}.`,
          fix: 'Make the address of the picture from the page’s path.',
        })),
  );
}
