// Apps Script enums: frozen values that print their own name (platform facts §8.3 no. 25).

export interface EnumValue<Name extends string = string> {
  name(): Name;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toString(): Name;
}

/** `scriptEnum('SHEET', 'RANGE').SHEET.toString() === 'SHEET'`; values are compared by identity. */
export function scriptEnum<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, EnumValue<Name>>> {
  const values = names.map((name, index): [Name, EnumValue<Name>] => [
    name,
    Object.freeze({
      name: () => name,
      ordinal: () => index,
      compareTo: (other: EnumValue) => index - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    }),
  ]);
  return Object.freeze(Object.fromEntries(values)) as Readonly<Record<Name, EnumValue<Name>>>;
}
