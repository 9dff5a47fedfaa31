// Makes the bytes of an .xlsx: same content, same bytes, whatever the day, the zone and the order of the parts.
import JSZip from 'jszip';

/** The first day that a zip can hold; JSZip reads it in UTC. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** `replaced` holds new texts for parts; the content types come first, as some readers expect. */
export async function packBytes(
  zip: JSZip,
  replaced: ReadonlyMap<string, string | Uint8Array> = new Map(),
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> {
  const packed = new JSZip();
  const first = '[Content_Types].xml';
  const paths = Object.values(zip.files)
    .filter((file) => !file.dir && file.name !== first)
    .map((file) => file.name)
    .sort();
  for (const path of [first, ...paths]) {
    const content = replaced.get(path) ?? (await zip.file(path)?.async('uint8array'));
    if (content !== undefined) packed.file(path, content, { date: DATE, createFolders: false });
  }
  return await packed.generateAsync({
    type: 'uint8array',
    compression,
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}
