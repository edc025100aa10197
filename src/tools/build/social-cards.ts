import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardFile, type SocialCard } from '../../views/social-card.ts';
import { cardDigest, drawCard } from './pictures/draw-card.ts';
import { openPictureCache } from './pictures/picture-cache.ts';

/** The part of an Astro integration that this one uses, so that the tools need nothing of Astro. */
interface SocialCardsIntegration {
  readonly name: string;
  readonly hooks: {
    readonly 'astro:config:done': (options: { config: { root: URL } }) => void;
    readonly 'astro:build:done': (options: { dir: URL; logger: { info(message: string): void } }) => Promise<void>;
  };
}

/** Where drawn cards are kept between builds, below the root of the project: `npm ci` leaves it alone. */
const cacheFolder = '.cache/social-cards';

/** How many cards are under way at a time: one is laid out while another is packed. */
const workers = 4;

/**
 * Writes the card of every page beside it.
 *
 * @param root The folder of the built site.
 * @param cards Path of the page, without the base -> card.
 * @param cache The folder of cards drawn before.
 * @param keepsOnlyThese Whether cards that this site does not show are deleted from that folder.
 * @returns How many were drawn; the others were there.
 * @throws where a card cannot be drawn; the message names the page.
 */
export async function writeCards(
  root: string,
  cards: ReadonlyMap<string, SocialCard>,
  cache: string,
  keepsOnlyThese: boolean,
): Promise<{ readonly drawn: number }> {
  const pictures = await openPictureCache(cache);
  const queue = [...cards];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [path, card] = next;
      const file = join(root, path, cardFile);
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await pictures.take(cardDigest(card), () => drawCard(card)));
      } catch (error) {
        throw new Error(`The card of ${path} could not be drawn: ${(error as Error).message}`, { cause: error });
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  if (keepsOnlyThese) await pictures.prune();
  return { drawn: pictures.drawn };
}

/**
 * Makes the Astro integration that draws the pictures of shared links after the pages are made.
 *
 * @param cards Gives the cards that the pages left. They are drawn once and kept by what they look like.
 */
export function socialCards(cards: () => ReadonlyMap<string, SocialCard>): SocialCardsIntegration {
  let project = '';
  return {
    name: 'crosswalk:social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Another content folder is built beside the site’s own, which shall find its cards again.
        const isOwnContent = !process.env.CROSSWALK_CONTENT;
        const { drawn } = await writeCards(fileURLToPath(dir), cards(), join(project, cacheFolder), isOwnContent);
        logger.info(`${cards().size} cards for shared links, ${drawn} of them drawn anew`);
      },
    },
  };
}
