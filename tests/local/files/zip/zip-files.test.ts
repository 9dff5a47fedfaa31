// The synchronous zip: readable by others, and the same bytes every time.
import JSZip from 'jszip';
import { zipFiles } from '../../../../local/files/zip/zip-files';

const FILES = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<ä/>'],
  ['word/media/kuva.png', new Uint8Array([0, 1, 255])],
  ['tyhjä.txt', ''],
]);

test('another library reads every file, checksums and names included', async () => {
  const zip = await JSZip.loadAsync(zipFiles(FILES), { checkCRC32: true });
  expect(Object.keys(zip.files)).toEqual([...FILES.keys()]);
  expect(await zip.file('[Content_Types].xml')?.async('string')).toBe('<ä/>');
  expect(await zip.file('word/media/kuva.png')?.async('array')).toEqual([0, 1, 255]);
  expect(await zip.file('tyhjä.txt')?.async('string')).toBe('');
});

test('the same files give the same bytes', () => {
  expect(zipFiles(FILES)).toEqual(zipFiles(new Map(FILES)));
});
