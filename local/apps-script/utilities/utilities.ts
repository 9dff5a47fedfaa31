// Emulated Utilities: bytes, digests, compression, date formatting and sleeping in emulated time.
import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { type EnumValue, scriptEnum } from '../host/script-enum';
import { type ByteSource, fromSource, toSigned } from './bytes';
import { formatDate } from './format-date';
import { parseCsv } from './parse-csv';

/** What Utilities needs of a Blob; the class itself is `local/apps-script/blob/`. */
export interface BlobSource extends Emulated {
  getBytes(): number[];
  getName(): string | null;
}

export interface UtilitiesSetup {
  readonly machine: Machine;
  /** Moves the emulated clock on. */
  readonly advance: (milliseconds: number) => void;
  readonly makeBlob: (bytes: Uint8Array, contentType: string | null, name: string | null) => BlobSource;
}

const HASHES: Readonly<Record<string, string>> = {
  MD2: '',
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const LONGEST_SLEEP = 300_000;

export class Utilities extends Emulated {
  readonly _name = 'Utilities';
  readonly DigestAlgorithm = scriptEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
  readonly Charset = scriptEnum('US_ASCII', 'UTF_8');
  readonly #setup: UtilitiesSetup;

  constructor(setup: UtilitiesSetup) {
    super();
    this.#setup = setup;
  }

  /** Text data is kept as UTF-8; without a content type text is `text/plain`. */
  newBlob(data: ByteSource, contentType?: string | null, name?: string | null): Emulated {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return this.#setup.makeBlob(fromSource(data), type, name ?? null);
  }

  /** A new Blob `application/x-gzip`, named `<name>.gz` unless a name is given. */
  gzip(blob: BlobSource, name?: string): Emulated {
    const bytes = gzipSync(fromSource(blob.getBytes()));
    return this.#setup.makeBlob(bytes, 'application/x-gzip', name ?? `${blob.getName() ?? 'archive'}.gz`);
  }

  /** @throws ScriptError where the Blob is not gzip */
  ungzip(blob: BlobSource): Emulated {
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    try {
      return this.#setup.makeBlob(gunzipSync(fromSource(blob.getBytes())), null, name);
    } catch {
      throw new ScriptError('Invalid argument: blob');
    }
  }

  base64Encode(data: ByteSource, charset?: EnumValue): string {
    return Buffer.from(fromSource(data, charset?.toString())).toString('base64');
  }

  /** URL-safe alphabet, with padding. */
  base64EncodeWebSafe(data: ByteSource, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  /** Signed bytes. @throws ScriptError where the text is not base64 */
  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*=*\s*$/.test(encoded)) throw new ScriptError('Could not decode string.');
    return toSigned(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  /** Signed bytes (platform facts §8.3 no. 40). */
  computeDigest(algorithm: EnumValue, value: ByteSource, charset?: EnumValue): number[] {
    const hash = HASHES[algorithm.toString()];
    if (!hash) throw new Error(`not emulated: Utilities.computeDigest(${algorithm})`);
    return toSigned(createHash(hash).update(fromSource(value, charset?.toString())).digest());
  }

  /** Signed bytes. */
  computeHmacSha256Signature(value: ByteSource, key: ByteSource, charset?: EnumValue): number[] {
    const name = charset?.toString();
    return toSigned(createHmac('sha256', fromSource(key, name)).update(fromSource(value, name)).digest());
  }

  /** Looks like a version 4 UUID; the same sequence in every run of the emulator. */
  getUuid(): string {
    const hex = createHash('sha256').update(this.#setup.machine.nextId('uuid')).digest('hex');
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  /** Java's SimpleDateFormat with English names; a date of any realm will do. */
  formatDate(date: Date, timeZone: string, pattern: string): string {
    if (Object.prototype.toString.call(date) !== '[object Date]') {
      throw new ScriptError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatDate(date.getTime(), timeZone, pattern);
  }

  parseCsv(csv: string, delimiter?: string): string[][] {
    return parseCsv(csv, delimiter);
  }

  /** Moves the emulated clock; nobody really waits. At most 300,000 ms, as in Apps Script. */
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
      throw new ScriptError(`Invalid argument: ${milliseconds}`);
    }
    this.#setup.advance(milliseconds);
  }
}
