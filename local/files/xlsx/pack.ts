// Makes the bytes of an .xlsx: same content, same bytes, whatever the day, the zone and the order of the parts.
import type JSZip from 'jszip';
import { zipFiles } from '../zip/zip-files';

/** `replaced` holds new texts for parts; the content types come first, as some readers expect. */
export async function packBytes(
  zip: JSZip,
  replaced: ReadonlyMap<string, string | Uint8Array> = new Map(),
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> {
  const packed = new Map<string, string | Uint8Array>();
  const first = '[Content_Types].xml';
  const paths = Object.values(zip.files)
    .filter((file) => !file.dir && file.name !== first)
    .map((file) => file.name)
    .sort();
  for (const path of [first, ...paths]) {
    const content = replaced.get(path) ?? (await zip.file(path)?.async('uint8array'));
    if (content !== undefined) packed.set(path, content);
  }
  return zipFiles(packed, compression);
}
