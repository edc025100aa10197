/** The part of a Vite plugin that this one uses. */
interface PlainOverlayPlugin {
  readonly name: string;
  readonly enforce: 'post';
  transform(code: string, id: string): string | undefined;
}

/** Takes the heading “Stack Trace” out of the overlay where there is none, as with mistakes of the content. */
export const plainOverlay = (): PlainOverlayPlugin => ({
  name: 'crosswalk:plain-overlay',
  enforce: 'post',
  transform: (code, id) =>
    id.includes('/vite/dist/client/client.')
      ? code.replace('</style>', '#stack:has(> #stack-content:empty) { display: none; }</style>')
      : undefined,
});
