import address from '../../styles/search.css?url';

let loading: Promise<void> | undefined;

/** Adds the styles of the search to the page, once. Resolves when they apply, or could not be loaded. */
export function loadStylesheet(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loading;
}
