import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { siteConfig } from '../../site.config.ts';
import { type SiteIcon, siteIcons } from '../../views/web-manifest.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface SiteIconsIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { publicDir: URL } }) => void;
    readonly 'astro:build:done': (options: { dir: URL }) => Promise<void>;
  };
}

/**
 * Draws the mark in the middle of a square of paper.
 *
 * @param icon Its size, and how much of it the mark takes.
 * @param markFile The path of the mark, an SVG.
 * @returns A PNG without transparency, which systems would fill with black.
 */
export async function drawIcon({ size, markShare }: SiteIcon, markFile: string): Promise<Buffer> {
  const mark = await sharp(markFile, { density: 72 * (size / 32) })
    .resize(Math.round(size * markShare))
    .png()
    .toBuffer();
  const background = siteConfig.themeColor.light;
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: mark, gravity: 'center' }])
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** What browsers ask for at the root of a host when a document names no icon, such as a feed. */
const fallbackIcon = { path: '/favicon.ico', size: 32, markShare: 0.9, purpose: undefined } satisfies SiteIcon;

/**
 * Puts a picture into the ICO container.
 *
 * @param png The picture.
 * @param size Its width and height in pixels, less than 256.
 */
export function icoFile(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // color planes
  header.writeUInt16LE(24, 12); // bits of a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** Makes the Astro integration that draws the icons of the site from `public/icon.svg`. */
export function siteIconFiles(): SiteIconsIntegration {
  let markFile = '';
  return {
    name: 'crosswalk:site-icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        markFile = fileURLToPath(new URL('icon.svg', config.publicDir));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const icon of siteIcons) {
          await writeFile(join(root, icon.path), await drawIcon(icon, markFile));
        }
        const { path, size } = fallbackIcon;
        await writeFile(join(root, path), icoFile(await drawIcon(fallbackIcon, markFile), size));
      },
    },
  };
}
