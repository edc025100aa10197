import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { describeBareValue } from './bare-values.ts';
import { findSuspicion } from './suspect-text.ts';

/** A key that every reader of YAML takes for the same text. */
const plainKey = /^(?!(?:constructor|prototype)$)[A-Za-z][A-Za-z0-9-]*$/;

/**
 * What not every reader of YAML takes for the same: tabs, line ends of other systems and other invisible signs, and lines
 * that start or end a document or give directives.
 */
const unusualSign = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]|^ *(?:---|\.\.\.|%)/mu;

/** What a bare value is as a number, if it can be one in any notation; otherwise its text. */
function numberOrText(source: string): number | string {
  if (/^[-+]?\.(?:inf|nan)$/i.test(source)) return Number.NaN;
  const number = /^[-+.\d]/.test(source) ? Number(source) : Number.NaN;
  return Number.isNaN(number) ? source : number;
}

/** A group of keys or a list that is being read. */
interface Container {
  readonly isGroup: boolean;
  /** The key whose value comes next, or that all items belong to; undefined where a key comes next. */
  key: string | undefined;
}

/** Whether events say nothing but groups of plain keys, lists and values without a second meaning. */
function arePlain(text: string, events: readonly Event[]): boolean {
  const open: Container[] = [];
  for (const event of events) {
    const around = open.at(-1);
    const isKey = around?.isGroup === true && around.key === undefined;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        continue;
      case EVENT_ID.ALIAS:
        return false;
      case EVENT_ID.POP: {
        open.pop();
        const outer = open.at(-1);
        if (outer?.isGroup === true) outer.key = undefined;
        continue;
      }
    }
    if (event.anchorStart !== -1 || event.tagStart !== -1) return false;
    if (event.type !== EVENT_ID.SCALAR) {
      if (isKey) return false;
      const isGroup = event.type === EVENT_ID.MAPPING;
      open.push({ isGroup, key: isGroup ? undefined : around?.key });
      continue;
    }
    const source = getScalarValue(text, event);
    if (isKey) {
      if (!plainKey.test(source)) return false;
      around.key = source;
      continue;
    }
    const isBare = event.style === SCALAR_STYLE.PLAIN;
    if (isBare && findSuspicion(text.slice(event.valueStart, event.valueEnd)) !== undefined) return false;
    if (isBare && describeBareValue(source, numberOrText(source), around?.key) !== undefined) return false;
    if (around?.isGroup === true) around.key = undefined;
  }
  return true;
}

/**
 * Reads YAML in which nothing needs a second look.
 *
 * @param text A whole document.
 * @returns Its value; undefined where something is wrong with it, or might be. What it is then, {@link readYaml} says.
 */
export function readPlainYaml(text: string): { readonly value: object } | undefined {
  if (unusualSign.test(text)) return undefined;
  try {
    const events = parseEvents(text, {});
    const [value, ...more] = arePlain(text, events) ? constructFromEvents(events, { source: text }) : [];
    return typeof value === 'object' && value !== null && more.length === 0 ? { value } : undefined;
  } catch {
    return undefined;
  }
}
