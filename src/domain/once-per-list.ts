// What is worked out of a list once, however many rows ask for it: an index of a tab's rows, above all.

/** @param make depends on nothing but the list, which is never changed; forgotten together with the list */
export function oncePerList<R, T>(make: (list: readonly R[]) => T): (list: readonly R[]) => T {
  const known = new WeakMap<readonly R[], { readonly made: T }>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before.made;
    const made = make(list);
    known.set(list, { made });
    return made;
  };
}
