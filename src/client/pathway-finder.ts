import { formatPlural } from '../domain/format.ts';
import { formatList } from '../domain/format-list.ts';
import { findPathways, type Pathway, type PathwayStep } from '../domain/pathways/find-pathways.ts';
import { type NeedNames, newThings, uncountedSkills, wayAsks } from '../domain/pathways/say-needs.ts';
import type { PathwayData } from '../views/pathway-data.ts';
import { buildElement, type Child } from './build-element.ts';
import { sitePath } from './site-path.ts';

const roleLink = (id: string, title: string) => buildElement('a', { href: sitePath(`/roles/${id}/`) }, title);

const namesOf = ({ skills, credentials }: PathwayData): NeedNames => ({
  skill: (key) => skills[key] ?? key,
  credential: (id) => credentials[id] ?? id,
});

/** What a step asks for anew, in one sentence; empty where the lists of both do not say. */
function asks({ needs }: PathwayStep, data: PathwayData): string {
  const parts = newThings(needs, namesOf(data));
  if (parts.length > 0) return `New in the role’s list: ${formatList(parts)}.`;
  return needs.skillsKnown ? 'Nothing new in its list.' : '';
}

function showStep(step: PathwayStep, data: PathwayData): HTMLElement {
  const { move, to, needs } = step;
  const sources = move.sources.map((id) =>
    buildElement('a', { href: sitePath(`/sources/#${id}`) }, data.sources[id] ?? id),
  );
  const common = needs.skillsKnown ? ` ${needs.shared.length} skills in common.` : '';
  return buildElement(
    'li',
    {},
    roleLink(to.id, to.title),
    buildElement('p', {}, `Carries over: ${move.carriesOver}${common}`),
    buildElement('p', {}, `Still missing: ${move.missing} ${asks(step, data)}`),
    buildElement(
      'p',
      { class: 'small quiet' },
      `How we know: ${(data.evidence[move.evidence] ?? '').toLowerCase()}. `,
      ...sources.flatMap((source): Child[] => [source, ' ']),
    ),
  );
}

function showPathway(title: string, way: Pathway, isOneOfSeveral: boolean, data: PathwayData): HTMLElement {
  const { from, steps } = way;
  const counted = steps.every(({ needs }) => needs.skillsKnown) ? '' : uncountedSkills;
  return buildElement(
    'section',
    { class: 'way' },
    buildElement('h3', {}, title),
    isOneOfSeveral && buildElement('p', {}, 'Begin as ', roleLink(from.id, from.title), ', which people start in.'),
    buildElement(
      'p',
      { class: 'small quiet' },
      `${formatPlural(steps.length, 'move')}. ${wayAsks(way, namesOf(data))} ${counted}`,
    ),
    buildElement('ol', {}, ...steps.map((step) => showStep(step, data))),
  );
}

/**
 * `<pathway-finder>`: finds the ways between two places with the form inside it. The moves are loaded when the reader
 * first touches the form; what is chosen is sent nowhere.
 */
class PathwayFinder extends HTMLElement {
  #data: Promise<PathwayData> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement;
    form.addEventListener('focusin', () => this.#load().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const asked = new FormData(form);
      this.#find(String(asked.get('from')), String(asked.get('to')));
    });
  }

  /** The moves, loaded once; after a failure the next call tries again. */
  #load(): Promise<PathwayData> {
    this.#data ??= fetch(this.dataset['src'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`The moves answered with status ${response.status}`);
        return response.json() as Promise<PathwayData>;
      })
      .catch((error: unknown) => {
        this.#data = undefined;
        throw error;
      });
    return this.#data;
  }

  async #find(from: string, to: string): Promise<void> {
    try {
      this.#show(from, to, await this.#load());
    } catch {
      this.#say('The moves could not be loaded. Press the button to try again.');
    }
  }

  #say(...children: readonly Child[]): void {
    const nodes = children.map((child) => (typeof child === 'string' ? buildElement('p', {}, child) : child));
    this.querySelector('[data-slot="result"]')?.replaceChildren(
      ...nodes.filter((node): node is Node => node instanceof Node),
    );
  }

  #show(from: string, to: string, data: PathwayData): void {
    const places = data.starts[from.replace(/^start:/, '')] ?? [from];
    const title = (id: string) => data.graph.places.find((place) => place.id === id)?.title ?? id;
    if (places.includes(to)) {
      const role = roleLink(to, title(to));
      this.#say(buildElement('p', {}, 'You can begin there: see the ways in on the page of ', role, '.'));
      return;
    }
    const found = findPathways(data.graph, places, to);
    if (!found) {
      this.#say(
        'No chain of moves in our entries leads there, or only one by way of an executive role above it. That does not mean that nobody does it.',
        buildElement('p', {}, 'See who comes in on the page of ', roleLink(to, title(to)), '.'),
      );
      return;
    }
    const { shortest, gentler } = found;
    const isOneOfSeveral = places.length > 1;
    this.#say(
      showPathway('The shortest way', shortest, isOneOfSeveral, data),
      gentler && showPathway('A gentler way: smaller steps', gentler, isOneOfSeveral, data),
    );
  }
}

customElements.define('pathway-finder', PathwayFinder);
