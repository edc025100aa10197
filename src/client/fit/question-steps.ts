/** Shows the questions of a form one at a time, or all of them. Focus follows the question. */
export class QuestionSteps {
  readonly #form: HTMLElement;
  readonly #questions: readonly HTMLFieldSetElement[];
  #at: number | undefined;

  constructor(form: HTMLElement) {
    this.#form = form;
    this.#questions = [...form.querySelectorAll<HTMLFieldSetElement>('[data-question]')];
    for (const question of this.#questions) question.tabIndex = -1;
  }

  /** All questions on one page. */
  showAll(): void {
    this.#at = undefined;
    this.#show();
  }

  /** One question at a time, from the first that has no answer. */
  showOne(): void {
    const open = this.#questions.findIndex((question) => !question.querySelector(':checked'));
    this.#go(Math.max(0, open));
  }

  back(): void {
    this.#go((this.#at ?? 0) - 1);
  }

  next(): void {
    this.#go((this.#at ?? 0) + 1);
  }

  #go(index: number): void {
    this.#at = Math.min(Math.max(index, 0), this.#questions.length - 1);
    this.#show();
    this.#questions[this.#at]?.focus();
  }

  #slot(name: string): HTMLElement {
    return this.#form.querySelector(`[data-slot="${name}"]`) as HTMLElement;
  }

  #button(name: string): HTMLButtonElement {
    return this.#form.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
  }

  #show(): void {
    const at = this.#at;
    for (const [index, question] of this.#questions.entries()) question.hidden = at !== undefined && at !== index;
    for (const part of this.#form.querySelectorAll('section')) {
      part.hidden = !part.querySelector('[data-question]:not([hidden])');
    }
    this.#slot('steps').hidden = at === undefined;
    this.#button('all').ariaPressed = String(at === undefined);
    this.#button('one').ariaPressed = String(at !== undefined);
    if (at === undefined) return;
    this.#button('back').disabled = at === 0;
    this.#button('next').disabled = at === this.#questions.length - 1;
    this.#slot('step').textContent = `Question ${at + 1} of ${this.#questions.length}. You may skip it.`;
  }
}
