// The function of the distribution for viewer requests (runtime cloudfront-js-2.0): a page is its folder’s index.html,
// and a page without its slash is sent to the address with it.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  // Nothing but what addresses of pages are made of, so that no address leads to another host. Files have a dot.
  if (!/^(\/[\w-]+)+$/.test(uri)) return request;
  const query = request.rawQueryString();
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: {
      location: { value: query ? `${uri}/?${query}` : `${uri}/` },
      'cache-control': { value: 'public, max-age=0, must-revalidate' },
    },
  };
}
