import sheet from '../styles/feed.css?inline';
import tokens from '../styles/tokens.css?inline';

/** How a browser shows a feed that a reader opens. Its namespaces must come first. */
export const GET = () => new Response(`${sheet}${tokens}`);
