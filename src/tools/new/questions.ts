import { WrongCall } from '../check/check-request.ts';
import type { EditorCall } from '../editor-command.ts';
import type { JsonSchema } from '../editor-schemas/json-schema.ts';

/**
 * Asks until the answer can be used. Each time the whole question is asked, below what was wrong with the answer before.
 * @param read understands an answer; throws WrongCall where it cannot be used.
 * @returns what was read; undefined where nobody is there to answer, or the answer is empty.
 */
export async function askUntilRead<T>(
  ask: EditorCall['ask'],
  question: string,
  read: (answer: string) => T,
): Promise<T | undefined> {
  let reason = '';
  for (;;) {
    const answer = (await ask?.(`${reason}${question}`)) ?? '';
    if (answer === '') return undefined;
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof WrongCall)) throw error;
      reason = `${error.message}\n`;
    }
  }
}

/** The question that asks for a key: its name, the values it may have, and what it is for. */
export function questionFor(key: string, schema: JsonSchema): string {
  const property = schema.properties?.[key];
  const values = property?.enum === undefined ? '' : ` (${property.enum.join(', ')})`;
  return `${[`${key}${values}:`, property?.description, 'Empty for later.'].filter(Boolean).join(' ')}\n> `;
}
