import type { APIRoute } from 'astro';
import { loadSite } from '../../store/content-store.ts';
import { type MarkdownTwin, markdownTwins } from '../../views/markdown-twins.ts';

export async function getStaticPaths() {
  const { catalogue, relations } = await loadSite();
  return markdownTwins(catalogue, relations).map((twin) => ({
    params: { page: twin.path.slice(1, -1) },
    props: { twin },
  }));
}

/** The same page in Markdown. */
export const GET: APIRoute<{ twin: MarkdownTwin }> = ({ props }) => new Response(props.twin.text);
