// The Blob that Apps Script services hand round: bytes with a media type and a name.
import { Emulated, ScriptError } from '../host/emulated';
import { type ByteSource, fromSource, toSigned } from '../utilities/bytes';

const EXTENSIONS: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export class Blob extends Emulated {
  readonly _name = 'Blob';
  #bytes: Uint8Array;
  #contentType: string | null;
  #fileName: string | null;

  /** The bytes are copied, so that whoever made them may go on using them. */
  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    super();
    this.#bytes = bytes.slice();
    this.#contentType = contentType;
    this.#fileName = name;
  }

  /** For other services of the emulator: the bytes, unsigned. Don't change them. */
  get _bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Signed bytes, −128…127, as Apps Script gives them (platform facts §8.3 no. 40). */
  getBytes(): number[] {
    return toSigned(this.#bytes);
  }

  setBytes(data: readonly number[]): Blob {
    this.#bytes = fromSource(data);
    return this;
  }

  /** @throws ScriptError where the charset is unknown */
  getDataAsString(charset = 'UTF-8'): string {
    try {
      return new TextDecoder(charset.replace(/^UTF_/, 'UTF-'), { ignoreBOM: true }).decode(this.#bytes);
    } catch {
      throw new ScriptError(`Unsupported charset: ${charset}`);
    }
  }

  /** Text as UTF-8. Other charsets are not emulated. */
  setDataFromString(text: string, charset = 'UTF-8'): Blob {
    if (!/^utf[-_]?8$/i.test(charset)) throw new Error('not emulated: Blob.setDataFromString with a charset');
    this.#bytes = fromSource(text satisfies ByteSource);
    return this;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): Blob {
    this.#contentType = contentType;
    return this;
  }

  /** From the name's ending; unchanged where it says nothing. */
  setContentTypeFromExtension(): Blob {
    const extension = /\.([a-z]+)$/i.exec(this.#fileName ?? '')?.[1]?.toLowerCase() ?? '';
    this.#contentType = EXTENSIONS[extension] ?? this.#contentType;
    return this;
  }

  getName(): string | null {
    return this.#fileName;
  }

  setName(name: string): Blob {
    this.#fileName = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes, this.#contentType, this.#fileName);
  }

  /** The blob itself as another type; only the type it already has is emulated. */
  getAs(contentType: string): Blob {
    if (contentType !== this.#contentType) throw new Error(`not emulated: Blob.getAs ${contentType}`);
    return this.copyBlob();
  }

  /** True for a file of Google's own kind, which has no bytes to download. */
  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}
