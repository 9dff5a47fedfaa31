// Things that are made when they are first asked for, and not when the script is loaded: most executions never ask.

/** @param make has no side effects and always makes the same: what it made is kept until the script ends */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    if (made === undefined) made = { value: make() };
    return made.value;
  };
}
