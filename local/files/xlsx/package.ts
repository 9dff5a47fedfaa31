// The .xlsx file as a zip: opens it with a guard against zip bombs, and says in Finnish what is wrong with a bad one.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import JSZip from 'jszip';
import { WorkbookFileError } from './error';

/** Bytes on disk. Google Sheets imports at most 100 MB (support.google.com, "Files you can store in Drive"). */
const MAX_FILE = 100 * 1024 * 1024;
/** Bytes unpacked: 20,000 rows × 23 columns take some 17 MB. */
const MAX_PART = 300 * 1024 * 1024;
const MAX_UNPACKED = 600 * 1024 * 1024;

/** Reads the file's bytes. Errors: missing, not-xlsx (a folder), too-large, unreadable (no permission). */
export async function readWorkbookBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new WorkbookFileError('not-xlsx', `${name} on kansio, ei työkirja. Anna .xlsx-tiedoston polku.`);
    }
    if (info.size > MAX_FILE) {
      throw new WorkbookFileError(
        'too-large',
        `${name} on liian suuri (${Math.round(info.size / 1048576)} Mt, enintään 100 Mt). Poista kuvat ja vanhat välilehdet ja yritä uudelleen.`,
      );
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new WorkbookFileError('missing', `Tiedostoa ${path} ei ole. Tarkista polku ja nimi.`, { cause });
    }
    const why = code === 'EACCES' || code === 'EPERM' ? 'siihen ei ole lukuoikeutta' : `lukuvirhe ${code}`;
    throw new WorkbookFileError('unreadable', `Tiedostoa ${name} ei voi lukea: ${why}.`, { cause });
  }
}

/** Opens the zip. Errors: not-xlsx, encrypted, cut-off, too-large. `name` is for the message only. */
export async function openPackage(bytes: Uint8Array, name: string): Promise<JSZip> {
  refuseOtherKinds(bytes, name);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw cutOff(name, cause);
  }
  const size = Object.values(zip.files).reduce((sum, file) => sum + (declaredSize(file) ?? 0), 0);
  if (size > MAX_UNPACKED) throw tooLarge(name);
  if (zip.file('mimetype')) {
    throw new WorkbookFileError(
      'not-xlsx',
      `${name} on OpenDocument-tiedosto (.ods). Tallenna se LibreOfficessa muodossa .xlsx ja yritä uudelleen.`,
    );
  }
  if (!zip.file('[Content_Types].xml') || !zip.file('_rels/.rels')) {
    throw new WorkbookFileError(
      'not-xlsx',
      `${name} on zip-paketti, mutta ei työkirja. Anna .xlsx-tiedosto.`,
    );
  }
  return zip;
}

/** One part as text; undefined where the package lacks it. Counts what really comes out of the zip. */
export async function readPart(zip: JSZip, path: string, name: string): Promise<string | undefined> {
  const file = zip.file(path);
  if (!file) return undefined;
  if ((declaredSize(file) ?? 0) > MAX_PART) throw tooLarge(name);
  const bytes = await unpacked(file, name);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Stops as soon as more comes out than the zip's directory claims: then the file is damaged, or a trap. */
async function unpacked(file: JSZip.JSZipObject, name: string): Promise<Buffer> {
  const limit = declaredSize(file) ?? MAX_PART;
  const chunks: Buffer[] = [];
  let size = 0;
  return await new Promise<Buffer>((done, failed) => {
    const stream = file.nodeStream();
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit) chunks.push(Buffer.from(chunk));
      else {
        stream.pause();
        failed(cutOff(name, new Error(`${file.name} unpacks to more than it declares`)));
      }
    });
    stream.on('error', (cause) => failed(cutOff(name, cause)));
    stream.on('end', () => done(Buffer.concat(chunks)));
  });
}

function refuseOtherKinds(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) {
    throw new WorkbookFileError('cut-off', `${name} on tyhjä tiedosto. Hae se uudelleen.`);
  }
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (head === 'd0cf11e0') {
    // Microsoft's OLE container: an encrypted .xlsx keeps its zip in a stream of this name (MS-OFFCRYPTO 2.3.4.4).
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
      throw new WorkbookFileError(
        'encrypted',
        `${name} on suojattu salasanalla. Avaa se Excelissä, poista salasana (Tiedosto > Tiedot > Suojaa työkirja) ja tallenna uudelleen.`,
      );
    }
    throw new WorkbookFileError(
      'not-xlsx',
      `${name} on vanhan Excelin tiedosto (.xls). Avaa se ja tallenna muodossa .xlsx.`,
    );
  }
  if (!head.startsWith('504b')) {
    throw new WorkbookFileError(
      'not-xlsx',
      `${name} ei ole .xlsx-työkirja (esimerkiksi .csv tai verkkosivu, jonka nimi on muutettu). Avaa se taulukko-ohjelmassa ja tallenna muodossa .xlsx.`,
    );
  }
}

/** What the zip's own directory claims, undefined for a part put in since; JSZip keeps it on a member that its types don't show. */
function declaredSize(file: JSZip.JSZipObject): number | undefined {
  const data = (file as unknown as { _data?: { uncompressedSize?: number } })._data;
  return data?.uncompressedSize;
}

function cutOff(name: string, cause: unknown): WorkbookFileError {
  return new WorkbookFileError(
    'cut-off',
    `${name} on vioittunut tai jäänyt kesken (katkennut lataus?). Hae tiedosto uudelleen.`,
    { cause },
  );
}

function tooLarge(name: string): WorkbookFileError {
  return new WorkbookFileError(
    'too-large',
    `${name} on purettuna liian suuri, eikä sitä avata. Poista ylimääräiset välilehdet, rivit ja kuvat ja yritä uudelleen.`,
  );
}
