import assert from 'node:assert/strict';
import type { Issue } from '../domain/issues.ts';
import { checkContent } from './check/check-content.ts';
import { type SampleChanges, withContentSample } from './content-sample.test-data.ts';

/** The day of all checks of samples. */
export const sampleDay = '2026-11-22';

/** Files of the sample that the mistakes are made in. */
export const role = 'roles/medical-records-specialist.yaml';
export const occupation = 'occupations/medical-records-specialists.yaml';
export const article = 'articles/what-records-pay.mdx';
export const wages = 'wages/bls-oews-2025.csv';

/** A change that replaces a text that the sample must hold. */
export const replace = (old: string, text: string) => (file: string) => {
  assert.ok(file.includes(old), `the sample holds "${old}"`);
  return file.replace(old, text);
};

/** A change that adds a text at the end of a file. */
export const append = (text: string) => (file: string) => file + text;

/** Checks the sample with changes. */
export function checkSample(changes: SampleChanges): readonly Issue[] {
  return withContentSample(changes, (folder) => checkContent(folder, sampleDay).issues);
}

/** Writes an issue as the corpus of mistakes does. */
export function writeIssue({ path, line, column, code, message }: Issue): string {
  return `${path}:${line}:${column} ${code} ${message}`;
}
