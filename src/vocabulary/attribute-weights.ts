import type { ComparisonAttributeKey } from './comparison-attributes.ts';

/**
 * How much each attribute counts when differences are ranked, before a reader changes it. Apart from the words of the
 * attributes, because a browser that compares needs the numbers and finds the words in the page.
 */
export const attributeWeights = {
  purpose: 1,
  question: 0.8,
  materials: 1.4,
  demands: 1.2,
  week: 0.6,
  duties: 0.6,
  level: 1.1,
  education: 1.3,
  credentials: 0.8,
  skills: 1.2,
  tools: 0.5,
  settings: 0.7,
  pay: 1.2,
  outlook: 0.8,
  size: 0.5,
  openings: 0.3,
  leadsTo: 0.7,
  thrives: 0.7,
} as const satisfies Readonly<Record<ComparisonAttributeKey, number>>;
