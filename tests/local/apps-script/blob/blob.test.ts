// Blob: signed bytes, text, names and types.
import { Blob } from '../../../../local/apps-script/blob/blob';

test('gives signed bytes, as Apps Script does', () => {
  const blob = new Blob(Buffer.from('ä', 'utf8'), 'text/plain', 'a.txt');
  expect(blob.getBytes()).toEqual([-61, -92]);
  expect(blob.getDataAsString()).toBe('ä');
  expect(blob.getDataAsString('ISO-8859-1')).toBe('Ã¤');
  expect(() => blob.getDataAsString('EBCDIC-9')).toThrow('Unsupported charset: EBCDIC-9');
});

test('takes signed bytes and text back, and keeps copies apart', () => {
  const blob = new Blob(new Uint8Array(), null, null)
    .setBytes([-61, -92])
    .setName('b.html')
    .setContentTypeFromExtension();
  const copy = blob.copyBlob().setDataFromString('toinen');
  expect([blob.getDataAsString(), copy.getDataAsString()]).toEqual(['ä', 'toinen']);
  expect([copy.getName(), copy.getContentType()]).toEqual(['b.html', 'text/html']);
  expect(blob.isGoogleType()).toBe(false);
  expect(String(blob)).toBe('Blob');
});

test('does not share bytes with whoever made it', () => {
  const bytes = new Uint8Array([1, 2]);
  const blob = new Blob(bytes);
  bytes[0] = 9;
  expect(blob.getBytes()).toEqual([1, 2]);
});

test('converts to no other type', () => {
  const blob = new Blob(new Uint8Array([1]), 'text/html');
  expect(blob.getAs('text/html').getBytes()).toEqual([1]);
  expect(() => blob.getAs('application/pdf')).toThrow('not emulated: Blob.getAs application/pdf');
});
