import { createHash } from 'node:crypto';
import satori from 'satori';
import satoriManifest from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { cardSize, type SocialCard } from '../../../views/social-card.ts';
import { cardElements } from './card-elements.ts';
import { cardFonts } from './look.ts';

/** A palette makes a card of flat colors three times smaller, and 16 colors are enough for smooth letters. */
const png = { palette: true, colors: 16, dither: 0, compressionLevel: 9, effort: 7 } as const;

/** Everything but the card itself that decides how it looks: the programs that draw, the fonts, how it is packed. */
const drawnWith = JSON.stringify([
  satoriManifest.version,
  sharp.versions,
  png,
  cardSize,
  cardFonts.map(({ data, weight }) => [weight, createHash('sha256').update(data).digest('hex')]),
]);

/** What a card looks like, as 16 hexadecimal digits: of the elements drawn, and of all that draws them. */
export const cardDigest = (card: SocialCard): string =>
  createHash('sha256')
    .update(drawnWith)
    .update(JSON.stringify(cardElements(card)))
    .digest('hex')
    .slice(0, 16);

/**
 * Draws a card. The same card gives the same bytes.
 * @returns a PNG of `cardSize`.
 * @throws where a text has a letter that the font lacks.
 */
export async function drawCard(card: SocialCard): Promise<Buffer> {
  // Satori asks for React’s type of an element and takes any object of its shape.
  const elements = cardElements(card) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(elements, {
    ...cardSize,
    fonts: [...cardFonts],
    loadAdditionalAsset: (_, letters) => {
      throw new Error(`The font of the cards has no “${letters}”.`);
    },
  });
  return sharp(Buffer.from(svg)).png(png).toBuffer();
}
