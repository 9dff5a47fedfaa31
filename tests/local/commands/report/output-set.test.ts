// A set of files is written whole or not at all.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentWriter, writeOutputSet } from '../../../../local/commands/report/output-set';

const folder = (): string => mkdtempSync(join(tmpdir(), 'hankesalkku-set-'));

test('new files replace old ones, and nothing else is left behind', async () => {
  const out = folder();
  writeFileSync(join(out, 'a.txt'), 'vanha');
  writeFileSync(join(out, 'muu.txt'), 'koskematon');
  await writeOutputSet(
    out,
    new Map([
      ['a.txt', contentWriter('uusi')],
      ['b.bin', contentWriter(Uint8Array.of(1, 2))],
    ]),
  );
  expect(readdirSync(out).sort()).toEqual(['a.txt', 'b.bin', 'muu.txt']);
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('uusi');
  expect(readFileSync(join(out, 'muu.txt'), 'utf8')).toBe('koskematon');
});

test('a writer that fails leaves all as it was', async () => {
  const out = folder();
  writeFileSync(join(out, 'a.txt'), 'vanha');
  const files = new Map([
    ['a.txt', contentWriter('uusi')],
    ['b.txt', () => Promise.reject(new Error('kesken'))],
  ]);
  await expect(writeOutputSet(out, files)).rejects.toThrow('kesken');
  expect(readdirSync(out)).toEqual(['a.txt']);
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('vanha');
});

test('a rename that fails takes the earlier ones back', async () => {
  const out = folder();
  writeFileSync(join(out, 'a.txt'), 'vanha');
  const files = new Map([
    ['a.txt', contentWriter('uusi')],
    ['b.txt', contentWriter('uusi')],
    // Its staged file is gone when its turn to be renamed comes.
    ['c.txt', () => Promise.resolve()],
  ]);
  await expect(writeOutputSet(out, files)).rejects.toThrow(/Kirjoittaminen ei onnistunut: .*c\.txt/);
  expect(readdirSync(out)).toEqual(['a.txt']);
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('vanha');
});

test('a folder made for a set that fails is taken away', async () => {
  const out = join(folder(), 'uusi');
  await expect(writeOutputSet(out, new Map([['a', () => Promise.reject(new Error('x'))]]))).rejects.toThrow(
    'x',
  );
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['ENOSPC', /Levy on täynnä/],
  ['EACCES', /Ei kirjoitusoikeutta/],
  ['EIO', /Kirjoittaminen ei onnistunut/],
])('%s is told in Finnish', async (code, sentence) => {
  const failing = () => Promise.reject(Object.assign(new Error(code), { code, syscall: 'write' }));
  const out = folder();
  mkdirSync(join(out, 'x'));
  await expect(writeOutputSet(out, new Map([['a', failing]]))).rejects.toThrow(sentence);
});

test('a folder that can never be made ends in a sentence, not in a loop', async () => {
  const out = folder();
  writeFileSync(join(out, 'tiedosto'), 'x');
  const files = new Map([['a', contentWriter('x')]]);
  await expect(writeOutputSet(join(out, 'tiedosto', 'alla'), files)).rejects.toThrow(/ei ole kansio/);
  await expect(writeOutputSet(join(out, 'x', 'y', 'z'), files)).resolves.toBeUndefined();
});
