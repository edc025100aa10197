/**
 * What is wrong with where a site is said to live, which the build is told in its environment.
 *
 * @param url The address of the origin, as `SITE_URL` says it.
 * @param base The path that the site lives under, as `BASE_PATH` says it.
 * @returns What is wrong and what to write; undefined where the site can be built.
 */
export function siteAddressFault(url: string, base: string): string | undefined {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) {
    return `SITE_URL is "${url}", which is no whole web address. Write it like SITE_URL=https://example.org.`;
  }
  if (address.href !== `${address.origin}/`) {
    const path = address.pathname.replace(/\/*$/, '/');
    const advice = path === '/' ? '' : ` The path stands in another variable: BASE_PATH=${path}.`;
    return `SITE_URL is "${url}", and more than an origin. Write SITE_URL=${address.origin}.${advice}`;
  }
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    const path = `/${base.split('/').filter(Boolean).join('/')}/`;
    const advice = /^\/(?:[\w.~-]+\/)+$/.test(path) ? path : '/careers/';
    return `BASE_PATH is "${base}". It starts and ends with a slash, and holds letters, digits and hyphens. Write it like BASE_PATH=${advice}.`;
  }
  return undefined;
}
