/** Files at the root of the built site that tell hosts what to do, and that hosts do not hand out. */
export const hostFileNames = {
  headers: '_headers',
  redirects: '_redirects',
  nginx: '_nginx.conf',
  caddy: '_Caddyfile',
} as const;
