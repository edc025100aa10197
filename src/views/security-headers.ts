/** One line of the hosts’ header file: which paths, and the headers that their responses carry. */
export interface HeaderRule {
  /** A path from the root of the host; a `*` at its end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a response may be kept when no rule says so: the documented default of Netlify and Cloudflare Pages. */
export const defaultCacheControl = 'public, max-age=0, must-revalidate';

const immutableCacheControl = 'public, max-age=31536000, immutable';

/** Folders whose file names hold a hash of the content, so that a file never changes under its name. */
const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'];

/** The file in `public/` that says which links a browser may follow in advance. Its patterns are relative to its address. */
const speculationRulesFile = 'speculation-rules.json';

/**
 * Features of the browser that no page uses, and that nothing injected into a page may ask people for. Those that need no
 * leave are not listed: headers travel with every page, and a page shall fit the first packets of a connection with them.
 */
const refusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * Makes the Content-Security-Policy. A browser enforces the header and the meta tag together, so both come from here.
 *
 * @param options.for Where the policy is written: `frame-ancestors` has no meaning, and causes a complaint, in a meta tag.
 * @param options.styleHashes The hashes of the inlined stylesheets, such as `sha256-…`, without quotes.
 * @returns The policy on one line.
 */
export function contentSecurityPolicy(options: {
  readonly for: 'header' | 'meta';
  readonly styleHashes?: readonly string[];
}): string {
  const styleSources = ["'self'", ...(options.styleHashes ?? []).map((hash) => `'${hash}'`)];
  const directives = [
    "default-src 'none'",
    // Pagefind compiles its index reader from WebAssembly; nothing else may be made into code.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${styleSources.join(' ')}`,
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(options.for === 'header' ? ["frame-ancestors 'none'"] : []),
    "require-trusted-types-for 'script'",
    // For the address of the service worker, which a reader may ask for; see client/offline/stored-copy.ts.
    'trusted-types crosswalk-offline',
  ];
  return directives.join('; ');
}

/**
 * Lists the headers that a host must send.
 *
 * No header stands in two rules that can match one path: hosts join such values with a comma instead of choosing one.
 * So there is no catch-all for caching; what no rule names is kept as `defaultCacheControl` says.
 *
 * @param options.styleHashes The hashes of all stylesheets that pages inline.
 * @param options.base The path that the site lives under, with a slash at both ends.
 * @returns The rules, the widest first.
 */
export function responseHeaders(options: {
  readonly styleHashes: readonly string[];
  readonly base: string;
}): readonly HeaderRule[] {
  return [
    {
      path: `${options.base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy({ for: 'header', styleHashes: options.styleHashes }),
        // Without includeSubDomains: other names of the domain are not this site’s to decide.
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // Which pages a browser may make ready when a reader reaches for a link. A script in the page could not say it
        // under this policy.
        'Speculation-Rules': `"${options.base}${speculationRulesFile}"`,
      },
    },
    ...hashedFolders.map((folder) => ({
      path: `${options.base}${folder}/*`,
      headers: { 'Cache-Control': immutableCacheControl },
    })),
    // Browsers refuse the rules under the type that hosts give to .json.
    {
      path: `${options.base}${speculationRulesFile}`,
      headers: { 'Content-Type': 'application/speculationrules+json' },
    },
    // Open data may be read by the scripts of any site.
    { path: `${options.base}data/v1/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}
