/** The bands of a median wage that the list of roles can be narrowed to, lowest first; `below` in US dollars a year. */
export const payBands = {
  'under-50': { label: 'Under $50,000', below: 50_000 },
  '50-75': { label: '$50,000 to $75,000', below: 75_000 },
  '75-100': { label: '$75,000 to $100,000', below: 100_000 },
  '100-and-more': { label: '$100,000 and more', below: Number.POSITIVE_INFINITY },
} as const;

/** A band of median pay. */
export type PayBand = keyof typeof payBands;
