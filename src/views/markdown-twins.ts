import type { Catalogue } from '../domain/catalogue.ts';
import type { Relations } from '../domain/relations.ts';
import { siteConfig } from '../site.config.ts';
import { articlePage } from './article-page.ts';
import { careerPage } from './career-page.ts';
import { credentialPage } from './credential-page.ts';
import { keptViews } from './kept-views.ts';
import { document, list, plain, section } from './markdown/blocks.ts';
import { careerMarkdown, credentialMarkdown, roleMarkdown } from './markdown/entry-markdown.ts';
import { articleMarkdown, pairMarkdown, textMarkdown } from './markdown/text-markdown.ts';
import { textPage } from './text-page.ts';
import { absoluteUrl, pathOf } from './urls.ts';

/** The same page in Markdown, for programs that read. */
export interface MarkdownTwin {
  /** The path of the page, without the base; the twin is `index.md` below it. */
  readonly path: string;
  /** Written when it is asked for, so that the texts of a large site are not in memory together. */
  readonly text: string;
}

const twin = (path: string, write: () => string): MarkdownTwin => ({
  path,
  get text() {
    return write();
  },
});

/** The twins of all pages with an entry behind them that search engines may list. */
export function markdownTwins(catalogue: Catalogue, relations: Relations): MarkdownTwin[] {
  const { articles, careers, credentials, pages, roles } = catalogue.content;
  const { pairs, indexablePairs } = relations;
  const views = keptViews(catalogue, relations);
  return [
    ...articles.map((article) =>
      twin(pathOf('article', article.id), () => articleMarkdown(articlePage(catalogue, article), article.prose)),
    ),
    ...careers.map((career) => twin(pathOf('career', career.id), () => careerMarkdown(careerPage(catalogue, career)))),
    ...roles.map((role) => twin(pathOf('role', role.id), () => roleMarkdown(views.role(role)))),
    ...pairs
      .filter(({ id }) => indexablePairs.has(id))
      .map((pair) =>
        twin(pathOf('comparison', pair.id), () =>
          pairMarkdown(views.pair(pair), catalogue.verdicts.get(pair.id)?.prose),
        ),
      ),
    ...credentials.map((credential) =>
      twin(pathOf('credential', credential.id), () => credentialMarkdown(credentialPage(catalogue, credential))),
    ),
    ...pages.map((page) => twin(pathOf('page', page.id), () => textMarkdown(textPage(catalogue, page), page.prose))),
  ];
}

/** The text of llms.txt: what the site holds, with the Markdown twin of every page that answers a question. */
export function llmsText({ content, verdicts }: Catalogue): string {
  const linkToTwin = (path: string, label: string, says: string) =>
    `[${plain(label)}](${absoluteUrl(`${path}index.md`)}): ${plain(says)}`;
  return document([
    `# ${siteConfig.name}`,
    `> ${siteConfig.purpose}`,
    `Every figure names its source, edition and period, and how well it fits. Text under ${siteConfig.contentLicense.name}. The pages of careers, roles, credentials and articles, the texts about the site, and the comparisons that search engines may list stand in Markdown too: index.md below their address.`,
    section(
      'Careers',
      list(content.careers.map(({ id, title, tagline }) => linkToTwin(pathOf('career', id), title, tagline))),
    ),
    section(
      'Roles',
      list(content.roles.map(({ id, title, tagline }) => linkToTwin(pathOf('role', id), title, tagline))),
    ),
    section(
      'Comparisons with an editors’ verdict',
      list(
        [...verdicts.values()].map(({ id, answer }) =>
          linkToTwin(pathOf('comparison', id), id.replaceAll('-', ' '), answer),
        ),
      ),
    ),
    section(
      'Credentials',
      list(
        content.credentials.map(({ id, abbreviation, tagline }) =>
          linkToTwin(pathOf('credential', id), abbreviation, tagline),
        ),
      ),
    ),
    section(
      'Articles',
      list(content.articles.map(({ id, title, description }) => linkToTwin(pathOf('article', id), title, description))),
    ),
    section(
      'Data',
      list([
        `[Open data](${absoluteUrl('/data/v1/index.json')}): every table as JSON and CSV, with schemas and sources.`,
        `[Methodology](${absoluteUrl('/methodology/index.md')}): how figures are chosen and what their labels mean.`,
      ]),
    ),
  ]);
}
