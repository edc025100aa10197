import type { z } from 'zod';
import type { KeyPath } from '../../domain/issues.ts';
import { nearest } from '../../domain/nearest.ts';
import { describeSchemaIssue, type KeyProblem } from './schema-problems.ts';

/** An entry as its schema gives it, or what is wrong with it. */
export type Checked<T> = { readonly entry: T } | { readonly problems: readonly KeyProblem[] };

/** One text for a key path, to compare and look it up by. */
const nameOfPath = (keyPath: KeyPath): string => JSON.stringify(keyPath);

/** Once a value has the wrong type or form, what else is said about it is only an echo. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const settled = new Set<string>();
  return issues.filter(({ code, path }) => {
    const name = nameOfPath(path.filter((step) => typeof step !== 'symbol'));
    const isEcho = settled.has(name);
    if (code === 'invalid_format' || code === 'invalid_type') settled.add(name);
    return !isEcho;
  });
}

/** A misspelled key is one mistake: the key it was meant for is not reported as missing too. */
function withoutMisspelled(problems: readonly KeyProblem[]): KeyProblem[] {
  const unknown = Map.groupBy(
    problems.filter(({ code }) => code === 'unknown-key'),
    ({ keyPath }) => nameOfPath(keyPath.slice(0, -1)),
  );
  return problems.filter(({ code, keyPath }) => {
    if (code !== 'missing-key') return true;
    const neighbors = unknown.get(nameOfPath(keyPath.slice(0, -1))) ?? [];
    return !neighbors.some((other) => nearest(String(other.keyPath.at(-1)), [String(keyPath.at(-1))]).length > 0);
  });
}

/**
 * Checks a value against its schema.
 * @param value what the file says.
 * @returns the entry, or its problems in words; never throws.
 */
export function checkValue<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(value, { error: () => '' });
  if (result.success) return { entry: result.data };
  const problems = withoutEchoes(result.error.issues).flatMap((issue) => describeSchemaIssue(issue, schema, value));
  return { problems: withoutMisspelled(problems) };
}
