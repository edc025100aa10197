/*
 * What this site remembers in the reader’s browser, and nowhere else. These are constants alone: the bundler writes them
 * into each script, so that none waits for another.
 */

/** The ids of the careers and roles that are kept. */
export const shortlistKey = 'crosswalk.kept';
/** The state that pay is shown for. */
export const placeKey = 'crosswalk.place';
/** The answers to the fit finder. */
export const fitKey = 'crosswalk.fit';
