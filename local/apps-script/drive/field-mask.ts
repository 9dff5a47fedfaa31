// `fields`, the partial-response mask of Google's APIs: `id,files(id,name),owners/me,*`.
import { ApiError } from './api-error';

/** Field name → what is wanted of it; an empty map = all of it. */
export type FieldMask = ReadonlyMap<string, FieldMask>;

/**
 * Reads a mask.
 * @param call such as `drive.files.get`, for the error
 * @throws ApiError 400 where it is malformed
 */
export function parseFieldMask(fields: string, call: string): FieldMask {
  const tokens = fields.match(/[^\s,()/]+|[,()/]/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new ApiError(call, { code: 400, message: `Invalid field selection ${fields}` });
  };

  function list(): Map<string, FieldMask> {
    const mask = new Map<string, FieldMask>();
    do {
      const [name, inner] = field();
      mask.set(name, merged(mask.get(name), inner));
    } while (tokens[at] === ',' && ++at);
    return mask;
  }

  function field(): [string, FieldMask] {
    const name = tokens[at++];
    if (name === undefined || /^[,()/]$/.test(name)) return fail();
    if (tokens[at] === '/') {
      at++;
      return [name, new Map([field()])];
    }
    if (tokens[at] !== '(') return [name, new Map()];
    at++;
    const inner = list();
    if (tokens[at++] !== ')') return fail();
    return [name, inner];
  }

  const mask = list();
  return at === tokens.length ? mask : fail();
}

/** The value with only the fields that the mask names; items of arrays are masked one by one. */
export function applyFieldMask(value: unknown, mask: FieldMask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => applyFieldMask(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const inner = mask.get(key);
    return inner ? [[key, applyFieldMask(item, inner)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The mask, if every field on its top level is known.
 * @param known fields of the resource that the emulator fills in
 * @param foreign further fields that Google has: asking for one throws `not emulated`
 */
export function checkFields(
  mask: FieldMask,
  known: ReadonlySet<string>,
  foreign: ReadonlySet<string>,
  call: string,
): void {
  for (const name of mask.keys()) {
    if (name === '*' || known.has(name)) continue;
    if (foreign.has(name)) throw new Error(`not emulated: ${call} field ${name}`);
    throw new ApiError(call, { code: 400, message: `Invalid field selection ${name}` });
  }
}

/** Two selections of one field together; all of it wins. */
function merged(known: FieldMask | undefined, added: FieldMask): FieldMask {
  if (!known) return added;
  return known.size === 0 || added.size === 0 ? new Map() : new Map([...known, ...added]);
}
