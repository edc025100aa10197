import { formatDate, formatPlural } from '../domain/format.ts';
import { buildElement } from './build-element.ts';
import { ageInWords } from './offline/copy-age.ts';
import {
  canKeepCopies,
  makeCopy,
  readStoredCopy,
  removeCopy,
  renewWorker,
  type StoredCopy,
} from './offline/stored-copy.ts';
import { onShortlist, readShortlist } from './shortlist.ts';
import { sitePath } from './site-path.ts';

const kilobyte = 1000;
const ownPath = '/offline/';

/** `<offline-copy>`: the copy for reading offline, what is in it, how old it is, and the buttons that make and remove it. */
class OfflineCopy extends HTMLElement {
  #copy: StoredCopy | undefined;

  connectedCallback(): void {
    if (!canKeepCopies()) {
      this.#say('This browser, or this window, does not let a page keep copies.');
      return;
    }
    this.#button('make').addEventListener('click', () => this.#make());
    this.#button('remove').addEventListener('click', () => this.#remove());
    onShortlist(() => this.#show());
    void renewWorker();
    void this.#read();
  }

  #slot<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    return this.querySelector(`[data-slot="${name}"]`) as Kind;
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
  }

  #say(text: string): void {
    this.#slot('status').textContent = text;
  }

  async #read(): Promise<void> {
    this.#copy = await readStoredCopy().catch(() => undefined);
    this.#show();
    const asked = location.pathname;
    if (asked !== sitePath(ownPath)) {
      this.#say(`There is no connection, and ${asked} is not in the copy on this device.`);
    }
  }

  #show(): void {
    const kept = readShortlist();
    const copy = this.#copy;
    const isSame = copy !== undefined && copy.ids.join() === kept.join();
    this.#slot('state').replaceChildren(...(copy ? this.#describe(copy, isSame) : [this.#describeShortlist(kept)]));
    this.#slot('pages').replaceChildren(
      ...(copy?.pages ?? [])
        .filter(({ path }) => path !== ownPath)
        .map(({ path, title }) => buildElement('li', {}, buildElement('a', { href: sitePath(path) }, title))),
    );
    this.#button('make').textContent = copy ? 'Update the copy' : 'Keep a copy on this device';
    this.#button('make').disabled = false;
    this.#button('make').hidden = kept.length === 0;
    this.#button('remove').hidden = copy === undefined;
    // Only now, so that nothing moves when a button turns out not to be needed.
    this.#slot('actions').hidden = kept.length === 0 && copy === undefined;
  }

  #describe({ madeAt, pages, bytes }: StoredCopy, isSame: boolean): Node[] {
    const made = new Date(madeAt).toISOString();
    const size = `${formatPlural(pages.length, 'page')}, ${Math.round(bytes / kilobyte)} kB on this device.`;
    return [
      buildElement(
        'p',
        {},
        buildElement(
          'strong',
          {},
          'The copy was made ',
          buildElement('time', { datetime: made }, ageInWords(madeAt, Date.now())),
        ),
        `, on ${formatDate(made.slice(0, 10))}: ${size}`,
      ),
      ...(isSame ? [] : [buildElement('p', {}, 'Your shortlist has changed since. Update the copy to take that in.')]),
    ];
  }

  #describeShortlist(kept: readonly string[]): Node {
    const text =
      kept.length === 0
        ? 'Your shortlist is empty. Open a career or a role, choose “Keep to compare”, and come back.'
        : `Your shortlist holds ${formatPlural(kept.length, 'entry', 'entries')}. Nothing is copied yet.`;
    return buildElement('p', {}, text);
  }

  async #make(): Promise<void> {
    const progress = this.#slot<HTMLProgressElement>('progress');
    const isNew = this.#copy === undefined;
    this.#button('make').disabled = true;
    progress.hidden = false;
    this.#say('Copying …');
    try {
      this.#copy = await makeCopy(readShortlist(), (done, all) => {
        progress.max = all;
        progress.value = done;
      });
      this.#say(isNew ? 'The copy is made. These pages open without a connection.' : 'The copy is up to date.');
    } catch {
      this.#say(
        isNew
          ? 'The copy could not be made: a file could not be loaded, or the device has no room. Nothing was kept.'
          : 'The copy could not be updated: a file could not be loaded, or the device has no room. The old copy is as it was.',
      );
    }
    progress.hidden = true;
    this.#show();
  }

  async #remove(): Promise<void> {
    await removeCopy();
    this.#copy = undefined;
    this.#say('The copy is removed.');
    this.#show();
    this.#button('make').focus();
  }
}

customElements.define('offline-copy', OfflineCopy);
