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
