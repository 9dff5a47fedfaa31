// Utilities: bytes are signed, digests and compression agree with Node, ids repeat, sleeping moves the emulated clock.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Blob } from '../../../../local/apps-script/blob/blob';
import { Utilities } from '../../../../local/apps-script/utilities/utilities';
import { testMachine } from '../../support/machine';

function setup() {
  const slept: number[] = [];
  const utilities = new Utilities({
    machine: testMachine(),
    advance: (milliseconds) => slept.push(milliseconds),
    makeBlob: (bytes, contentType, name) => new Blob(bytes, contentType, name),
  });
  return { utilities, slept };
}

const { utilities } = setup();

test('digests are signed bytes', () => {
  const { SHA_256, MD5, MD2 } = utilities.DigestAlgorithm;
  const expected = [...createHash('sha256').update('hyväksytty').digest()].map((b) =>
    b > 127 ? b - 256 : b,
  );
  expect(utilities.computeDigest(SHA_256, 'hyväksytty')).toEqual(expected);
  expect(utilities.computeDigest(SHA_256, 'hyväksytty', utilities.Charset.UTF_8)).toEqual(expected);
  expect(utilities.computeDigest(MD5, [97])).toEqual(utilities.computeDigest(MD5, 'a'));
  expect(Math.min(...expected)).toBeLessThan(0);
  expect(() => utilities.computeDigest(MD2, 'a')).toThrow('not emulated');
});

test('US-ASCII loses what does not fit', () => {
  const { US_ASCII } = utilities.Charset;
  expect(utilities.base64Encode('ä😀b', US_ASCII)).toBe(utilities.base64Encode('??b'));
});

test('HMAC of text and key', () => {
  expect(utilities.computeHmacSha256Signature('a', 'k')).toHaveLength(32);
  expect(utilities.computeHmacSha256Signature('a', 'k')).not.toEqual(
    utilities.computeHmacSha256Signature('a', 'l'),
  );
});

test('base64 both ways, any bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (bytes) => {
      const text = utilities.base64Encode(bytes);
      const web = utilities.base64EncodeWebSafe(bytes);
      expect(utilities.base64Decode(text)).toEqual(bytes);
      expect(utilities.base64DecodeWebSafe(web)).toEqual(bytes);
      expect(web).not.toMatch(/[+/]/);
    }),
    { seed: 7, numRuns: 50 },
  );
  expect(() => utilities.base64Decode('ei: kelpaa')).toThrow('Could not decode string.');
});

test('gzip and ungzip', () => {
  const text = 'Hankesalkku '.repeat(5000);
  const packed = utilities.gzip(new Blob(Buffer.from(text), 'text/plain', 'r.txt')) as Blob;
  expect([packed.getName(), packed.getContentType()]).toEqual(['r.txt.gz', 'application/x-gzip']);
  expect(packed.getBytes().length).toBeLessThan(1000);
  const back = utilities.ungzip(packed) as Blob;
  expect([back.getName(), back.getDataAsString()]).toEqual(['r.txt', text]);
  expect(() => utilities.ungzip(new Blob(Buffer.from('x')))).toThrow('Invalid argument: blob');
});

test('newBlob of text and of bytes', () => {
  const text = utilities.newBlob('<p>ä</p>', 'text/html', 'r.html') as Blob;
  expect([text.getContentType(), text.getName(), text.getBytes()]).toEqual([
    ...['text/html', 'r.html', [60, 112, 62, -61, -92, 60, 47, 112, 62]],
  ]);
  expect((utilities.newBlob('x') as Blob).getContentType()).toBe('text/plain');
  expect((utilities.newBlob([-28]) as Blob).getContentType()).toBeNull();
});

test('UUIDs differ within a run and repeat over runs', () => {
  const run = () => {
    const fresh = setup().utilities;
    return [fresh.getUuid(), fresh.getUuid()];
  };
  expect(new Set(run()).size).toBe(2);
  expect(run()).toEqual(run());
});

test('formatDate takes a date of any realm, and nothing else', () => {
  const date = testMachine().makeDate(Date.parse('2020-11-30T22:30:00Z'));
  expect(utilities.formatDate(date, 'Europe/Helsinki', 'yyyy-MM-dd')).toBe('2020-12-01');
  expect(() => Reflect.apply(utilities.formatDate, utilities, ['2020-11-30', 'UTC', 'yyyy'])).toThrow(
    'method signature for Utilities.formatDate',
  );
});

test('sleep takes emulated time, within Google’s limit', () => {
  const { utilities: own, slept } = setup();
  own.sleep(1500);
  expect(slept).toEqual([1500]);
  expect(() => own.sleep(300_001)).toThrow('Invalid argument: 300001');
  expect(() => own.sleep(-1)).toThrow();
});
