// What may travel between a page and the script: the rules of google.script.run (platform facts §6.2, §8.3 no. 40).

/** Google's own words; 3 is the place of the arguments in its message. */
const ILLEGAL = 'Failed due to illegal value in property: 3';

/** Any realm's: the page, the script and the workbench each have constructors of their own. */
const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Arguments as the script gets them, a copy.
 * @throws TypeError at once, not through the failure handler, for a Date, a function, a DOM node, a Map, a circle
 */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((value) => copied(value, []));
}

/**
 * A script's return value as the page gets it: null where a Date is anywhere in it; `{}` for Map, Set and RegExp;
 * undefined becomes null; functions and what belongs to Google's services are nothing.
 */
export function toPage(value: unknown): unknown {
  const dates = { found: false };
  const told = shown(value, dates, []);
  return dates.found ? null : (told ?? null);
}

function copied(value: unknown, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return asJson(value);
  if (typeof value !== 'object' || above.includes(value)) throw new TypeError(ILLEGAL);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => copied(item, path));
  if (!isPlain(value)) throw new TypeError(ILLEGAL);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item, path)]));
}

function shown(value: unknown, dates: { found: boolean }, above: readonly object[]): unknown {
  if (typeof value === 'number') return asJson(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) return undefined;
  if (kindOf(value) === 'Date') {
    dates.found = true;
    return undefined;
  }
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item: unknown) => shown(item, dates, path) ?? null);
  if (['Map', 'Set', 'RegExp', 'WeakMap', 'WeakSet'].includes(kindOf(value))) return {};
  if (!isPlain(value)) return undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, shown(item, dates, path)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** JSON has no NaN, no infinity and no -0. */
function asJson(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** An object literal of whatever realm. */
function isPlain(value: object): boolean {
  if (kindOf(value) !== 'Object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
