import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { themesIn, tokenValue } from '../../../styles/token-values.ts';

const require = createRequire(import.meta.url);
const sourceFile = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const { light } = themesIn(sourceFile('src/styles/tokens.css'));

/** The value of a color of the light theme, by its role: `ink`, `a`. */
export const color = (role: string): string => tokenValue(light, `--${role}`);

/** A font as satori takes it. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

/** The heading font of the site in the weights that pictures use. */
export const cardFonts: readonly CardFont[] = ([400, 600] as const).map((weight) => ({
  name: 'Source Serif 4',
  data: readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`)),
  weight,
  style: 'normal',
}));
