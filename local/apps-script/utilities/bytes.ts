// Apps Script's bytes: plain arrays of signed numbers, −128…127, and texts turned into them.

/** What Utilities calls take as data: text, or an array of bytes. */
export type ByteSource = string | readonly number[];

export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Text becomes UTF-8 unless US-ASCII is asked for, where what does not fit becomes `?` as in Java. */
export function fromSource(source: ByteSource, charset = 'UTF_8'): Uint8Array {
  if (typeof source !== 'string') return Uint8Array.from(source, (byte) => byte & 0xff);
  return Buffer.from(charset === 'US_ASCII' ? source.replace(/[^\p{ASCII}]/gu, '?') : source, 'utf8');
}
