// Reads the `resource` and options that scripts hand to Drive calls, and refuses what the emulator would silently ignore.
import type { ContentRestriction, DriveFile } from '../../model/drive';
import { ApiError } from './api-error';

/** UTF-8 bytes of key and value together (Drive v3 documentation of `appProperties`). */
const MAX_PROPERTY_BYTES = 124;

export type Input = Readonly<Record<string, unknown>>;

/** An object argument, possibly of another realm; nothing given is an empty one. */
export function toInput(value: unknown, call: string, known: readonly string[]): Input {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object')
    throw new ApiError(call, { code: 400, message: 'Invalid JSON payload received.' });
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw new Error(`not emulated: ${call} with ${key}`);
  }
  return value as Input;
}

/** App properties after a change: null takes one away, what isn't named stays. */
export function changedAppProperties(
  before: DriveFile['appProperties'],
  change: unknown,
  call: string,
): DriveFile['appProperties'] {
  if (change === undefined) return before;
  const after: Record<string, string> = { ...before };
  for (const [key, value] of Object.entries(toRecord(change))) {
    if (value === null || value === undefined) {
      delete after[key];
      continue;
    }
    const text = String(value);
    if (Buffer.byteLength(key + text) > MAX_PROPERTY_BYTES) {
      throw new ApiError(call, {
        code: 403,
        message: 'The app property is too long: at most 124 bytes for key and value.',
      });
    }
    after[key] = text;
  }
  return after;
}

/** Content restrictions as stored; `readOnly: false` leaves none. `at` is an RFC 3339 instant. */
export function toContentRestrictions(value: unknown, at: string): ContentRestriction[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  return given.map(toRecord).flatMap(({ readOnly, reason, ownerRestricted }) =>
    readOnly === true
      ? [
          {
            readOnly,
            ...(typeof reason === 'string' && { reason }),
            ...(ownerRestricted === true && { ownerRestricted }),
            restrictionTime: at,
          },
        ]
      : [],
  );
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
