import type { Asked } from './asked-sections.ts';
import { phrasings } from './phrasings.ts';

/** A query with the phrasing of its question taken off. */
export interface Question {
  /** What it is about: the query itself where no question was recognized. */
  readonly subject: string;
  /** What is asked of the subject, where a section of a page answers it. */
  readonly asked: Asked | undefined;
}

/** As questions are compared: small letters, apostrophes dropped, no marks but hyphens, slashes and ampersands. */
export const plainQuery = (query: string): string =>
  query
    .toLowerCase()
    .replace(/[’'*]/g, '')
    .replace(/[^\p{L}\p{N}/&.-]+/gu, ' ')
    .replace(/\.(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How many phrasings may be wrapped around one subject: “what is the salary of entry-level coding jobs”. */
const mostLayers = 3;

function takeLayer(text: string): Question | undefined {
  for (const { pattern, asked } of phrasings) {
    const groups = pattern.exec(text)?.groups;
    const subject = [groups?.['before'], groups?.['subject']].filter(Boolean).join(' ').trim();
    if (subject) return { subject, asked };
  }
  return undefined;
}

/**
 * Takes the phrasing of a question off its subject: `how much does a coder make?` asks for the pay of `coder`.
 * @returns the query itself, and nothing asked, where it is no question that is known
 */
export function readQuestion(query: string): Question {
  let question: Question = { subject: plainQuery(query), asked: undefined };
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const next = takeLayer(question.subject);
    if (!next) break;
    question = { subject: next.subject, asked: question.asked ?? next.asked };
  }
  return question;
}
