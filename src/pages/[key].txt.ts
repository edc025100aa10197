import { indexNowFile } from '../views/index-now.ts';

export const getStaticPaths = () => [{ params: { key: indexNowFile.key } }];

/** The file by which search engines know that an announcement comes from this site. */
export const GET = () => new Response(indexNowFile.text);
