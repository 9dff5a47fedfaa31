// Which characters the uploaded bytes mean: the declared charset, else Latin-1, so that a missing declaration shows.
import { TextDecoder } from 'node:util';

/** Where browsers look for `<meta charset>`: the first 1,024 bytes. */
const HEAD_BYTES = 1024;

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Text of an uploaded HTML file. A byte order mark or `<meta charset>` is obeyed; without either the bytes are read as
 * Latin-1 (windows-1252), so `ä` written as UTF-8 arrives as `Ã¤` (platform facts §5.3, design.md decision 1).
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return new TextDecoder('utf-8').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return decoder(META_CHARSET.exec(head)?.[1] ?? 'latin1').decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('latin1');
  }
}
