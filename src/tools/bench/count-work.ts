import type { Catalogue } from '../../domain/catalogue.ts';

/** Counts how often an entry is looked at. */
export interface WorkCounter {
  looks: number;
}

/** A list that counts every item that is taken from it, one by one or in a loop. */
function countedList<T>(list: readonly T[], counter: WorkCounter): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) counter.looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}

/** A map that counts every look-up and every entry of a walk; lists in it count their own. */
class CountedMap<V> extends Map<string, V> {
  readonly #counter: WorkCounter;

  constructor(entries: ReadonlyMap<string, V>, counter: WorkCounter) {
    super();
    this.#counter = counter;
    for (const [key, value] of entries) super.set(key, counted(value, counter));
  }

  override get(key: string): V | undefined {
    this.#counter.looks += 1;
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#counter.looks += 1;
    return super.has(key);
  }

  override *entries(): MapIterator<[string, V]> {
    for (const entry of super.entries()) {
      this.#counter.looks += 1;
      yield entry;
    }
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }
}

const counted = <T>(value: T, counter: WorkCounter): T =>
  (Array.isArray(value)
    ? countedList(value, counter)
    : value instanceof Map
      ? new CountedMap(value, counter)
      : value) as T;

const countedRecord = <T extends object>(record: T, counter: WorkCounter): T =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, counted(value, counter)])) as T;

/**
 * Wraps the lists and indexes of a catalogue, so that every entry that a rule or a view takes from them is counted. Work
 * that grows with the square of the catalogue takes every entry once for every entry, and shows; time does not enter.
 *
 * @param catalogue The catalogue, or any record of lists and maps.
 * @param counter What is counted up.
 */
export function countWork<T extends Catalogue>(catalogue: T, counter: WorkCounter): T {
  return { ...countedRecord(catalogue, counter), content: countedRecord(catalogue.content, counter) };
}

/** Wraps a record of lists and maps, such as the relations of a catalogue. */
export const countRecord = countedRecord;
