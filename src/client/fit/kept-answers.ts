import type { FitAnswers } from '../../domain/fit/answers.ts';
import { answersText, readAnswers } from '../../domain/fit/answers-text.ts';
import { fitKey } from '../storage-keys.ts';

/** The answers kept in this browser; undefined where there are none or storage is blocked. */
export function readKept(): FitAnswers | undefined {
  try {
    const text = localStorage.getItem(fitKey);
    return text === null ? undefined : readAnswers(new URLSearchParams(text));
  } catch {
    return undefined;
  }
}

/** Keeps answers in this browser. @returns false where storage is blocked */
export function keep(answers: FitAnswers): boolean {
  try {
    localStorage.setItem(fitKey, answersText(answers));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(fitKey);
  } catch {
    // Storage is blocked: there is nothing to forget.
  }
}

/** The answers that the fragment of the address holds; undefined where it holds none. */
export function readLinked(): FitAnswers | undefined {
  const text = location.hash.slice(1);
  return text.includes('=') ? readAnswers(new URLSearchParams(text)) : undefined;
}

/** Puts answers into the fragment, which is never sent to a server; without answers it is emptied. */
export function writeLinked(answers: FitAnswers): void {
  const text = answersText(answers);
  history.replaceState(null, '', text === '' ? location.pathname + location.search : `#${text}`);
}
