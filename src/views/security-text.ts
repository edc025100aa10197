import { siteConfig } from '../site.config.ts';
import { absoluteUrl } from './urls.ts';

/** Where the file lies, by RFC 9116. Under a base path nobody looks there; the host’s own file should then name it. */
const path = '/.well-known/security.txt';

/**
 * The text of `security.txt`: whom to tell of a weakness, and until when that holds. The day is kept in the site’s
 * configuration, not reckoned, so that the same commit builds the same bytes; `npm run stale` says when it is near.
 */
export const securityText = (): string => {
  const { repository, securityContactUntil } = siteConfig;
  const fields = [
    ['Contact', `${repository}/security/advisories/new`],
    ['Expires', `${securityContactUntil}T00:00:00Z`],
    ['Preferred-Languages', 'en'],
    ['Canonical', absoluteUrl(path)],
    ['Policy', `${repository}/security/policy`],
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
};
