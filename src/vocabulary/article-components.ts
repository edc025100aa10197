/** What the value of an attribute is an id of; `occupations` are one or more ids parted by commas. */
export type AttributeTarget = 'source' | 'term' | 'role' | 'occupations' | 'entry';

/** An attribute of a component. */
export interface ComponentAttribute {
  readonly required: boolean;
  /** What its value is an id of; left out where it is plain text. An `entry` is a career or a role. */
  readonly refersTo?: AttributeTarget;
  /** What to write, in one sentence. */
  readonly description: string;
}

/** A component that texts in MDX may use. */
export interface ArticleComponent {
  /** What it shows, in one sentence. */
  readonly description: string;
  /** Whether it encloses text. */
  readonly encloses: 'text' | 'nothing';
  readonly attributes: Readonly<Record<string, ComponentAttribute>>;
}

/** The closed list of components that texts in MDX may use, by name. */
export const articleComponents = {
  Cite: {
    description: 'The number of a source, linked to its entry at the end of the article.',
    encloses: 'nothing',
    attributes: {
      source: { required: true, refersTo: 'source', description: 'The id of a source the article lists.' },
    },
  },
  Term: {
    description: 'A word of the field, linked to its definition.',
    encloses: 'text',
    attributes: { id: { required: true, refersTo: 'term', description: 'The id of a glossary term.' } },
  },
  RoleCard: {
    description: 'A role in short: what it does and what it pays.',
    encloses: 'nothing',
    attributes: { role: { required: true, refersTo: 'role', description: 'The id of a role.' } },
  },
  Callout: {
    description: 'A remark set apart from the text.',
    encloses: 'text',
    attributes: { title: { required: true, description: 'What the remark is about, in a few words.' } },
  },
  PayFigure: {
    description: 'The pay ranges of one or more occupations on one axis, with their table.',
    encloses: 'nothing',
    attributes: {
      of: { required: true, refersTo: 'occupations', description: 'The ids of occupations, parted by commas.' },
      title: { required: true, description: 'The finding, as a sentence.' },
    },
  },
  MiniComparison: {
    description: 'What decides between two careers or two roles, in short.',
    encloses: 'nothing',
    attributes: {
      first: { required: true, refersTo: 'entry', description: 'The id of a career or role.' },
      second: { required: true, refersTo: 'entry', description: 'The id of another one of the same kind.' },
    },
  },
  FitScores: {
    description: 'What each answer of the fit finder counts, and the scores of all careers and roles.',
    encloses: 'nothing',
    attributes: {},
  },
} as const satisfies Readonly<Record<string, ArticleComponent>>;

/** The name of a component that texts may use. */
export type ArticleComponentName = keyof typeof articleComponents;

/**
 * Looks a component up by the name an editor wrote.
 * @returns undefined when there is no such component.
 */
export function findArticleComponent(name: string): ArticleComponent | undefined {
  return Object.hasOwn(articleComponents, name) ? articleComponents[name as ArticleComponentName] : undefined;
}
