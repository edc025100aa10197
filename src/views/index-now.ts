import { siteConfig } from '../site.config.ts';
import { absoluteUrl } from './urls.ts';

/** The file by which search engines know that an announcement of changed pages comes from this site. */
export const indexNowFile = {
  key: siteConfig.indexNowKey,
  address: absoluteUrl(`/${siteConfig.indexNowKey}.txt`),
  text: siteConfig.indexNowKey,
} as const;
