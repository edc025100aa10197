/**
 * Keeps what a pure function makes of an object for as long as the object is there, so that an entry that stands in many
 * comparisons is worked out once.
 */
export function rememberFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/**
 * Keeps what a pure function made of the last few objects, for what is asked for twice within a short time.
 *
 * @param make What to make of an object.
 * @param most How many are kept; the one made first gives way.
 */
export function rememberLatest<Of extends object, Made>(make: (of: Of) => Made, most: number): (of: Of) => Made {
  const made = new Map<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    const [oldest] = made.keys();
    if (made.size > most && oldest) made.delete(oldest);
    return value;
  };
}
