import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../site.config.ts';
import { themesIn, tokenValue } from './token-values.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readSheet = (name: string): string => readFileSync(`${folder}${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** A color as CSS writes it: lightness 0 to 1, chroma, hue in degrees. */
interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * OKLCH to linear sRGB, 0 to 1 inside the gamut. Matrices of Björn Ottosson, "A perceptual color space for image
 * processing", 2020, https://bottosson.github.io/posts/oklab/, section "Converting from linear sRGB to Oklab".
 */
function toLinearRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Linear sRGB as the eight bits a channel that screens show, with the transfer function of IEC 61966-2-1. */
const toBytes = (color: Rgb): number[] =>
  color.map((channel) => {
    const light = Math.min(1, Math.max(0, channel));
    return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  });

const toHex = (color: Oklch): string =>
  `#${toBytes(toLinearRgb(color))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** Relative luminance of WCAG 2.2, from the color as screens show it. */
function luminance(color: Oklch): number {
  const [red = 0, green = 0, blue = 0] = toBytes(toLinearRgb(color)).map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: Oklch, b: Oklch): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What a stylesheet says for screens. On paper ink is black; a sheet that sets `@page` is for paper alone. */
const forScreen = (css: string): string =>
  /@page\b/.test(css) ? '' : css.replace(/^@media print \{\n[\s\S]*?\n\}/gm, '');

const themes = themesIn(readSheet('tokens.css'));
type Theme = keyof typeof themes;
const themeNames = Object.keys(themes) as Theme[];

/** The color behind a token, by the roles and the palette. */
function colorOf(theme: Theme, name: string): Oklch {
  const value = tokenValue(themes[theme], name);
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
  assert.ok(lightness && chroma && hue, `${name} is "${value}", which is no oklch(lightness chroma hue).`);
  return { lightness: Number(lightness), chroma: Number(chroma), hue: Number(hue) };
}

const textPairs: readonly [text: string, ground: string][] = [
  ...['--ink', '--quiet', '--a', '--b'].flatMap((text): [string, string][] => [
    [text, '--paper'],
    [text, '--surface'],
  ]),
  ['--a', '--a-tint'],
  ['--b', '--b-tint'],
  ['--ink', '--a-tint'],
  ['--ink', '--b-tint'],
  ['--quiet', '--a-tint'],
  ['--quiet', '--b-tint'],
];

/** Bars, ticks, borders of fields and the focus ring. `--line` only parts what is parted already: decoration. */
const graphicPairs: readonly [mark: string, ground: string][] = ['--ink', '--quiet', '--a', '--b', '--focus'].flatMap(
  (mark): [string, string][] => ['--paper', '--surface', '--a-tint', '--b-tint'].map((ground) => [mark, ground]),
);

test('The conversion agrees with published values', () => {
  assert.equal(toHex({ lightness: 1, chroma: 0, hue: 0 }), '#ffffff');
  assert.equal(toHex({ lightness: 0, chroma: 0, hue: 0 }), '#000000');
  assert.equal(toHex({ lightness: 0.627955, chroma: 0.257683, hue: 29.2339 }), '#ff0000');
  assert.equal(toHex({ lightness: 0.86644, chroma: 0.294827, hue: 142.4953 }), '#00ff00');
  const white = { lightness: 1, chroma: 0, hue: 0 };
  assert.equal(contrast(white, { lightness: 0, chroma: 0, hue: 0 }), 21);
  assert.equal(contrast(white, white), 1);
});

for (const theme of themeNames) {
  test(`Text has a contrast of at least 4.5 in ${theme}`, () => {
    for (const [text, ground] of textPairs) {
      const ratio = contrast(colorOf(theme, text), colorOf(theme, ground));
      assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });

  test(`Graphics have a contrast of at least 3 in ${theme}`, () => {
    for (const [mark, ground] of graphicPairs) {
      const ratio = contrast(colorOf(theme, mark), colorOf(theme, ground));
      assert.ok(ratio >= 3, `${mark} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });

  test(`A and B are equally strong in ${theme}`, () => {
    for (const [a, b] of [
      ['--a', '--b'],
      ['--a-tint', '--b-tint'],
    ] as const) {
      const gap = Math.abs(colorOf(theme, a).lightness - colorOf(theme, b).lightness);
      assert.ok(gap <= 0.06, `${a} and ${b}: ${gap.toFixed(3)} apart`);
    }
  });

  test(`Every color of the ${theme} palette can be shown by every screen`, () => {
    for (const name of [...themes[theme].keys()].filter((token) => token.startsWith('--palette-'))) {
      const channels = toLinearRgb(colorOf(theme, name));
      assert.ok(
        channels.every((channel) => channel >= -0.0005 && channel <= 1.0005),
        `${name}: ${channels}`,
      );
    }
  });
}

test('The dark theme gives every color of the palette its own value', () => {
  const palette = [...themes.light.keys()].filter((name) => name.startsWith('--palette-'));
  assert.ok(palette.length > 0);
  for (const name of palette) assert.notEqual(themes.dark.get(name), themes.light.get(name), name);
});

test('Stylesheets for the screen use roles, never the palette or a color of their own', () => {
  const sheets = globSync('*.css', { cwd: folder }).filter((file) => file !== 'tokens.css');
  assert.ok(sheets.length > 3);
  for (const name of sheets) {
    assert.doesNotMatch(
      forScreen(readSheet(name)),
      /--palette-|oklch\(|rgba?\(|hsla?\(|#[0-9a-f]{3,8}\b(?=\s*[;,)])/i,
      name,
    );
  }
});

test('The browser’s own bar has the color of the paper', () => {
  for (const theme of themeNames) assert.equal(siteConfig.themeColor[theme], toHex(colorOf(theme, '--paper')));
});
