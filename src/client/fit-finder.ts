import { type FitAnswers, noAnswers } from '../domain/fit/answers.ts';
import { answerPairs, readAnswers } from '../domain/fit/answers-text.ts';
import type { FitCandidates } from '../domain/fit/candidate.ts';
import { forget, keep, readKept, readLinked, writeLinked } from './fit/kept-answers.ts';
import { QuestionSteps } from './fit/question-steps.ts';
import { showResult } from './fit/show-result.ts';

/**
 * `<fit-finder>`: ranks careers and roles by the form inside it. What it ranks is loaded with the page, before anything
 * is answered; from then on it asks for nothing. Answers leave the form only into the address or into this browser’s
 * storage, and only when the reader asks for it.
 */
class FitFinder extends HTMLElement {
  #form!: HTMLFormElement;
  #steps!: QuestionSteps;
  #candidates: Promise<FitCandidates> | undefined;

  connectedCallback(): void {
    this.#form = this.querySelector('form') as HTMLFormElement;
    this.#steps = new QuestionSteps(this.#form);
    this.#load().catch(() => undefined);
    const kept = readKept();
    this.#box.checked = kept !== undefined;
    const found = readLinked() ?? kept;
    if (found) this.#fill(found);
    // A link with answers that is opened where the page already is changes the fragment alone.
    addEventListener('hashchange', () => this.#follow());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show(true);
    });
    this.#form.addEventListener('change', () => this.#changed());
    this.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest<HTMLElement>('button[data-do]');
      if (pressed) this.#actions[pressed.dataset['do'] ?? '']?.();
    });
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    all: () => this.#steps.showAll(),
    one: () => this.#steps.showOne(),
    back: () => this.#steps.back(),
    next: () => this.#steps.next(),
    clear: () => this.#clear(),
    link: () => this.#link(),
    print: () => this.#print(),
  };

  get #box(): HTMLInputElement {
    return this.#form.querySelector('input[data-do="keep"]') as HTMLInputElement;
  }

  #slot(name: string): HTMLElement {
    return this.querySelector(`[data-slot="${name}"]`) as HTMLElement;
  }

  #say(words: string): void {
    this.#slot('said').textContent = words;
  }

  get #answers(): FitAnswers {
    return readAnswers([...new FormData(this.#form)].map(([question, answer]) => [question, String(answer)] as const));
  }

  /** What is ranked, loaded once; after a failure the next call tries again. */
  #load(): Promise<FitCandidates> {
    this.#candidates ??= fetch(this.dataset['src'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`The data answered with status ${response.status}`);
        return response.json() as Promise<FitCandidates>;
      })
      .catch((error: unknown) => {
        this.#candidates = undefined;
        throw error;
      });
    return this.#candidates;
  }

  #fill(answers: FitAnswers): void {
    this.#form.reset();
    for (const [question, answer] of answerPairs(answers)) {
      const choice = this.#form.querySelector<HTMLInputElement>(`[name="${question}"][value="${answer}"]`);
      if (choice) choice.checked = true;
    }
    this.#box.checked = readKept() !== undefined;
  }

  #changed(): void {
    if (!this.#box.checked) forget();
    else if (!keep(this.#answers)) this.#say('This browser does not let pages keep anything.');
    if (this.hasAttribute('data-shown')) this.#show(false);
  }

  /** Fills in the answers of a link that was followed. What this browser keeps stays as it was. */
  #follow(): void {
    const linked = readLinked();
    if (!linked) return;
    this.#fill(linked);
    this.#say('The answers of the link are filled in.');
    if (this.hasAttribute('data-shown')) this.#show(false);
  }

  #clear(): void {
    forget();
    this.#fill(noAnswers);
    writeLinked(noAnswers);
    this.#slot('result').replaceChildren();
    this.removeAttribute('data-shown');
    this.#say('All answers are cleared, here and in this browser.');
  }

  #link(): void {
    writeLinked(this.#answers);
    this.#say(
      'The address of this page now holds your answers. Copy it from the address bar; servers do not see that part.',
    );
  }

  /** What is folded up would be missing on paper. */
  #print(): void {
    for (const folded of this.querySelectorAll('details')) folded.open = true;
    print();
  }

  /** Shows the result. @param go whether the reader asked for it, and is taken there */
  async #show(go: boolean): Promise<void> {
    try {
      const candidates = await this.#load();
      this.#slot('result').replaceChildren(showResult(candidates, this.#answers));
      this.setAttribute('data-shown', '');
      if (go) this.querySelector<HTMLElement>('#fit-result')?.focus();
      else this.#say('The result below follows your answers.');
    } catch {
      this.#say('The scores could not be loaded. Press “Show what fits” to try again, or use the tables below.');
    }
  }
}

customElements.define('fit-finder', FitFinder);
