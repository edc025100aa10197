import type { RangeChart, RangeRow } from '../../../charts/range-chart.ts';
import { siteConfig } from '../../../site.config.ts';
import type { SocialCard } from '../../../views/social-card.ts';
import { markOutline } from '../mark.ts';
import { color } from './look.ts';

/** An element as satori draws it: HTML names, styles as properties. */
export interface CardElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: readonly (CardElement | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

/** A box. Satori’s boxes leave padding out of their width unless told otherwise, and need `display: flex`. */
const box = (style: Style, ...children: readonly (CardElement | string)[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const column: Style = { flexDirection: 'column' };
const lineHeight = 1.16;

/** The size of a heading in pixels, so that the longest names of the site take three lines at most. */
export const headingSize = (text: string, sizes: readonly [number, number, number, number]): number =>
  sizes[text.length <= 24 ? 0 : text.length <= 42 ? 1 : text.length <= 70 ? 2 : 3];

const heading = (text: string, style: Style): CardElement => box({ fontWeight: 600, lineHeight, ...style }, text);

const outline = markOutline();

const mark = (size: number): CardElement => ({
  type: 'svg',
  props: {
    width: size,
    height: size,
    viewBox: '0 0 32 32',
    children: [{ type: 'path', props: { d: outline, fill: color('a') } }],
  },
});

/** The name of the site, with the part of it that the page belongs to. */
const top = (section: string): CardElement =>
  box(
    { alignItems: 'center', fontSize: 34, fontWeight: 600 },
    mark(44),
    box({ marginLeft: 16 }, siteConfig.name),
    ...(section === '' ? [] : [box({ marginLeft: 20, color: color('quiet'), fontWeight: 400 }, section)]),
  );

/** Where a thing stands on an axis, in percent of its width. */
const at = (x: number, width?: number): Style => ({
  position: 'absolute',
  left: `${x}%`,
  ...(width !== undefined && { width: `${width}%` }),
});

/** A text centered on a point of the axis, or set to run inwards near its ends. */
function label(x: number, anchor: 'start' | 'middle' | 'end', text: string, style: Style): CardElement {
  const wide = 20;
  const shift = { start: 0, middle: wide / 2, end: wide }[anchor];
  const justifyContent = { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor];
  return box({ ...at(x - shift, wide), justifyContent, ...style }, text);
}

/** A pay range as everywhere on the site: a thin line, a bar (an outline where it stands in), a tick at the median. */
function range({ line, bar, median, standIn, label: name, note }: RangeRow): CardElement {
  const middle = 58;
  return box(
    { ...column },
    box(
      { justifyContent: 'space-between', fontSize: 26 },
      box({}, name),
      ...(note === undefined ? [] : [box({ color: color('quiet') }, note)]),
    ),
    box(
      { position: 'relative', width: '100%', height: 86 },
      ...(line ? [box({ ...at(line.x, line.width), top: middle - 2, height: 4, background: color('a') })] : []),
      ...(bar
        ? [
            box({
              ...at(bar.x, bar.width),
              top: middle - 18,
              height: 36,
              border: `3px ${standIn ? 'dashed' : 'solid'} ${color('a')}`,
              background: color(standIn ? 'paper' : 'a-tint'),
            }),
          ]
        : []),
      ...(median
        ? [
            box({ ...at(median.x), top: middle - 26, width: 8, marginLeft: -4, height: 52, background: color('a') }),
            label(median.x, median.anchor, median.text, { top: 0, fontSize: 26, fontWeight: 600 }),
          ]
        : [box({ ...at(0), top: middle - 16, fontSize: 26, color: color('quiet') }, 'Not published')]),
    ),
  );
}

const axis = ({ ticks }: RangeChart): CardElement =>
  box(
    { position: 'relative', width: '100%', height: 40, marginTop: 8, borderTop: `2px solid ${color('line')}` },
    ...ticks.map(({ x, label: text, anchor }) =>
      label(x, anchor, text, { top: 6, fontSize: 22, color: color('quiet') }),
    ),
  );

/** What a card shows below its top line. */
function body(card: SocialCard): readonly CardElement[] {
  switch (card.shape) {
    case 'title':
      return [
        heading(card.title, { fontSize: headingSize(card.title, [96, 80, 68, 56]) }),
        box({ marginTop: 28, fontSize: 34, lineHeight: 1.35, color: color('quiet') }, card.text),
      ];
    case 'pair': {
      const longest = card.names[0].length > card.names[1].length ? card.names[0] : card.names[1];
      const fontSize = headingSize(longest, [76, 62, 52, 46]);
      return [
        heading(card.names[0], { fontSize, color: color('a') }),
        box({ margin: '10px 0 14px', fontSize: 36, color: color('quiet') }, 'or'),
        heading(card.names[1], { fontSize, color: color('b') }),
        box({ marginTop: 36, fontSize: 32, lineHeight: 1.35, color: color('quiet') }, card.text),
      ];
    }
    case 'range':
      return [
        heading(card.title, { fontSize: headingSize(card.title, [68, 58, 48, 44]) }),
        box({ margin: '12px 0 24px', fontSize: 29, lineHeight: 1.3 }, card.finding),
        ...card.chart.rows.map(range),
        axis(card.chart),
        box({ fontSize: 22, color: color('quiet') }, card.subtitle),
      ];
  }
}

/** Everything on a card, from its paper to its last word. */
export const cardElements = (card: SocialCard): CardElement =>
  box(
    {
      ...column,
      width: '100%',
      height: '100%',
      padding: '52px 72px 44px',
      background: color('paper'),
      color: color('ink'),
      fontFamily: 'Source Serif 4',
    },
    top(card.section),
    box({ ...column, flexGrow: 1, justifyContent: 'center' }, ...body(card)),
  );
