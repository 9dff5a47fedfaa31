// Packs files into a zip, synchronously and always to the same bytes. docx and jszip do it only asynchronously or with today's date.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, 00:00: the earliest a zip can say, so that the bytes don't depend on when they were made. */
const DOS_DATE = 0x21;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
/** File names are UTF-8. */
const FLAGS = 0x0800;
const METHODS = { STORE: 0, DEFLATE: 8 } as const;
const VERSION = 20;

/**
 * A zip of the given files, in their order, each compressed by zlib itself (JSZip's own code takes three times as
 * long). Text is written as UTF-8. At most 65,535 files and 4 GiB, far above what a document needs.
 */
export function zipFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  compression: keyof typeof METHODS = 'DEFLATE',
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of files) {
    const name = Buffer.from(path, 'utf8');
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    const packed = compression === 'STORE' ? bytes : deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(FLAGS, 2);
    about.writeUInt16LE(METHODS[compression], 4);
    about.writeUInt16LE(0, 6);
    about.writeUInt16LE(DOS_DATE, 8);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    parts.push(uint32(LOCAL_HEADER), about, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(uint32(CENTRAL_HEADER), Buffer.from([VERSION, 0]), about, place, name);
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, uint32(END_OF_CENTRAL), end]));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
