// Reads the fields of a request, which come from a script and may be anything.
import { RequestError } from './request-error';

export type Fields = Readonly<Record<string, unknown>>;

/** An object field; a field outside `known` is something the emulator would have to ignore, so it throws. */
export function readObject(value: unknown, name: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError(`${name} must be an object.`);
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new Error(`not emulated: Docs.Documents.batchUpdate ${name}.${key}`);
  }
  return value as Fields;
}

/** A whole number ≥ 0; a missing one is 0, as in Google's JSON. */
export function readIndex(value: unknown, name: string): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new RequestError(`${name} must be an integer.`);
  if (value < 0) throw new RequestError(`${name} must not be negative.`);
  return value;
}

export function readText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new RequestError(`${name} must be specified.`);
  return value;
}

/** A `{magnitude, unit: 'PT'}` in points; a missing magnitude is 0. */
export function readPoints(value: unknown, name: string): number {
  const { magnitude = 0, unit } = readObject(value, name, ['magnitude', 'unit']);
  if (unit !== 'PT') throw new RequestError(`The unit of ${name} must be PT.`);
  if (typeof magnitude !== 'number' || !Number.isFinite(magnitude))
    throw new RequestError(`${name} must be a number.`);
  return magnitude;
}

/** An API colour `{color: {rgbColor: {red, green, blue}}}` as `#rrggbb`; undefined where it is transparent. */
export function readColor(value: unknown, name: string): string | undefined {
  const { color } = readObject(value, name, ['color']);
  if (color === undefined) return undefined;
  const { rgbColor = {} } = readObject(color, `${name}.color`, ['rgbColor']);
  const channels = readObject(rgbColor, `${name}.color.rgbColor`, ['red', 'green', 'blue']);
  const byte = (channel: unknown) => Math.round(Math.min(1, Math.max(0, Number(channel ?? 0))) * 255);
  const hex = (channel: unknown) => byte(channel).toString(16).padStart(2, '0');
  return `#${hex(channels.red)}${hex(channels.green)}${hex(channels.blue)}`;
}

/** One of the listed words. */
export function readWord<Word extends string>(value: unknown, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new RequestError(`Invalid value at '${name}': ${JSON.stringify(value)}`);
  return found;
}

/**
 * The field names of an update mask; `*` stands for all that the style holds.
 * @throws RequestError where the mask is missing, as the API demands one
 */
export function readMask(fields: unknown, style: Fields): string[] {
  if (typeof fields !== 'string' || fields.trim() === '') {
    throw new RequestError(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  const names = fields.split(',').map((name) => name.trim());
  return names.includes('*') ? Object.keys(style) : names;
}
