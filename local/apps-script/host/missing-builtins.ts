// What Node's bare context has and Apps Script lacks or is not known to have: data only (platform facts §2.1, §8.1).

export interface MissingBuiltin {
  /** An expression for the owner, '' for the global object itself. */
  readonly owner: string;
  readonly names: readonly string[];
  /** The ECMAScript edition that brought it; 0 = not part of the language proper. */
  readonly since: number;
}

const TYPED_ARRAY = 'Object.getPrototypeOf(Int8Array.prototype)';
const ITERATOR = 'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))';

/**
 * Removed from every script context. Kept on purpose: `globalThis` and `String.prototype.matchAll` (ES2020), both
 * used in published live scripts.
 */
export const MISSING_BUILTINS: readonly MissingBuiltin[] = [
  {
    owner: '',
    names: ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'structuredClone'],
    since: 0,
  },
  { owner: '', names: ['BigInt', 'BigInt64Array', 'BigUint64Array'], since: 2020 },
  { owner: 'Promise', names: ['allSettled'], since: 2020 },
  {
    owner: 'DataView.prototype',
    names: ['getBigInt64', 'getBigUint64', 'setBigInt64', 'setBigUint64'],
    since: 2020,
  },
  { owner: '', names: ['AggregateError', 'WeakRef', 'FinalizationRegistry'], since: 2021 },
  { owner: 'Promise', names: ['any'], since: 2021 },
  { owner: 'String.prototype', names: ['replaceAll'], since: 2021 },
  { owner: 'Array.prototype', names: ['at'], since: 2022 },
  { owner: 'String.prototype', names: ['at'], since: 2022 },
  { owner: TYPED_ARRAY, names: ['at'], since: 2022 },
  { owner: 'Object', names: ['hasOwn'], since: 2022 },
  {
    owner: 'Array.prototype',
    names: ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    since: 2023,
  },
  { owner: TYPED_ARRAY, names: ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'], since: 2023 },
  { owner: 'Object', names: ['groupBy'], since: 2024 },
  { owner: 'Map', names: ['groupBy'], since: 2024 },
  { owner: 'Promise', names: ['withResolvers'], since: 2024 },
  { owner: 'String.prototype', names: ['isWellFormed', 'toWellFormed'], since: 2024 },
  {
    owner: 'ArrayBuffer.prototype',
    names: ['resize', 'resizable', 'maxByteLength', 'transfer', 'transferToFixedLength', 'detached'],
    since: 2024,
  },
  { owner: '', names: ['Iterator', 'Float16Array', 'Temporal'], since: 2025 },
  { owner: 'Math', names: ['f16round', 'sumPrecise'], since: 2025 },
  { owner: 'RegExp', names: ['escape'], since: 2025 },
  { owner: 'Promise', names: ['try'], since: 2025 },
  { owner: 'Array', names: ['fromAsync'], since: 2025 },
  {
    owner: 'Set.prototype',
    names: [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
    since: 2025,
  },
  { owner: 'Error', names: ['isError'], since: 2026 },
  {
    owner: ITERATOR,
    names: [
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
      'find',
    ],
    since: 2025,
  },
];

/** There, but their answer depends on language data that Apps Script may lack (§2.1): they throw here. */
export const LANGUAGE_DEPENDENT: readonly { readonly owner: string; readonly names: readonly string[] }[] = [
  { owner: 'String.prototype', names: ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] },
  { owner: 'Number.prototype', names: ['toLocaleString'] },
  { owner: 'Array.prototype', names: ['toLocaleString'] },
  { owner: TYPED_ARRAY, names: ['toLocaleString'] },
  { owner: 'Object.prototype', names: ['toLocaleString'] },
  { owner: 'Date.prototype', names: ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] },
];
