import { finding, type IntegrityCheck } from './context.ts';

/** The sources an article lists and those it cites are the same; a misspelled id is told as such and not here. */
export const checkCitations: IntegrityCheck = ({ content, directory }) =>
  content.articles.flatMap(({ id, sources, prose }) => {
    const entry = { collection: 'articles', id } as const;
    const isKnown = (source: string) => directory.has('sources', source);
    const cited = prose.embeds.map(({ component, attributes }) =>
      component === 'Cite' ? attributes.source : undefined,
    );
    const isSettled = cited.every((source) => source === undefined || isKnown(source));
    const notCited = sources.flatMap((source, index) => {
      if (!isSettled || cited.includes(source)) return [];
      return [finding(entry, ['sources', index], 'source-not-cited', `The text never cites "${source}".`)];
    });
    const notListed = cited.flatMap((source, index) => {
      if (source === undefined || !isKnown(source) || sources.includes(source)) return [];
      if (cited.indexOf(source) < index) return [];
      const message = `"${source}" is cited here but not listed under \`sources:\`.`;
      return [finding(entry, ['prose', 'embeds', index], 'source-not-listed', message)];
    });
    return [...notCited, ...notListed];
  });
