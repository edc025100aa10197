import type { APIRoute } from 'astro';
import { loadSite } from '../../store/content-store.ts';
import { markdownTwins } from '../../views/markdown-twins.ts';

export async function getStaticPaths() {
  const { catalogue, relations } = await loadSite();
  return markdownTwins(catalogue, relations).map(({ path, text }) => ({
    params: { page: path.slice(1, -1) },
    props: { text },
  }));
}

/** The same page in Markdown. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
