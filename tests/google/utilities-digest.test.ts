// The digest is SHA-256 in hexadecimal, as any other program counts it; run ids differ.
import { createHash } from 'node:crypto';
import { utilitiesDigest } from '../../src/google/utilities-digest';
import { testMachine } from '../local/support/machine';
import { setGlobals } from './emulated-globals';

let restore: () => void;
beforeEach(() => {
  restore = setGlobals(testMachine());
});
afterEach(() => restore());

test.each(['', 'abc', 'Työvuorosuunnittelu €', '🇫🇮', 'x'.repeat(100_000)])('of %j', (content) => {
  expect(utilitiesDigest().of(content)).toBe(createHash('sha256').update(content, 'utf8').digest('hex'));
});

test('every run has its own id', () => {
  const { runId } = utilitiesDigest();
  const ids = [runId(), runId(), runId()];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^ajo-[0-9a-f-]{36}$/);
});
