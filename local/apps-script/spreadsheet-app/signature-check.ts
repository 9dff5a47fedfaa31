// Refuses calls whose arguments don't fit a method's signatures, with Apps Script's text (platform facts §8.3 no. 1).
import { Emulated, ScriptError } from '../host/emulated';

/**
 * Method → its signatures; each is kinds of arguments between spaces, '' = none. A kind is `number`, `string`,
 * `boolean`, `object`, `any`, `array`, `grid` (array of arrays), `enum`, `Date` or an emulated class's name; `a|b`
 * takes either, a `?` at the end also null and undefined.
 */
export type Signatures = Readonly<Record<string, readonly string[]>>;

type Method = (...args: unknown[]) => unknown;

/**
 * Puts the check in front of every method of the table.
 * @param prototype the emulated class's prototype
 * @param path how messages call the class, such as `SpreadsheetApp.Range`
 * @throws Error where the table names a method that the class lacks
 */
export function checkSignatures(prototype: Emulated, path: string, table: Signatures): void {
  for (const [name, signatures] of Object.entries(table)) {
    const method: unknown = Reflect.get(prototype, name);
    if (typeof method !== 'function') throw new Error(`${path}.${name} has signatures but no code`);
    const accepted = signatures.map((text) => (text === '' ? [] : text.split(' ').map(kindTest)));
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Emulated, ...args: unknown[]) {
        const fits = accepted.some(
          (kinds) => kinds.length === args.length && kinds.every((test, index) => test(args[index])),
        );
        if (fits) return (method as Method).apply(this, args);
        throw new ScriptError(
          `The parameters (${args.map(kindName).join(',')}) don't match the method signature for ${path}.${name}.`,
        );
      },
    });
  }
}

function kindTest(kind: string): (value: unknown) => boolean {
  const nullable = kind.endsWith('?');
  const tests = (nullable ? kind.slice(0, -1) : kind).split('|').map(oneKind);
  return (value) =>
    value === null || value === undefined ? nullable || kind === 'any' : tests.some((test) => test(value));
}

function oneKind(kind: string): (value: unknown) => boolean {
  switch (kind) {
    case 'any':
      return () => true;
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'array':
      return Array.isArray;
    case 'grid':
      return (value) => Array.isArray(value) && value.every(Array.isArray);
    case 'Date':
      return isDate;
    case 'enum':
      return (value) => typeof (value as { ordinal?: unknown }).ordinal === 'function';
    case 'object':
      return (value) => typeof value === 'object' && !Array.isArray(value) && !(value instanceof Emulated);
    case 'string':
    case 'boolean':
      return (value) => typeof value === kind;
    default:
      return (value) => value instanceof Emulated && value._name === kind;
  }
}

/** A Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** How Apps Script names an argument's type in the message. */
function kindName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length > 0 ? `${kindName(value[0])}[]` : 'Array';
  if (isDate(value)) return 'Date';
  return value instanceof Emulated ? `SpreadsheetApp.${value._name}` : '(class)';
}
