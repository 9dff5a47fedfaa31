// Saving writes a whole file or none: the source is never touched, an old target survives a full disk.
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileCalls, writeAtomically } from '../../../../local/files/xlsx/atomic-write';

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
  writeFileSync(at('lähde.xlsx'), 'lähde');
  writeFileSync(at('tulos.xlsx'), 'vanha');
});
afterEach(() => rmSync(folder, { recursive: true }));

const BYTES = new TextEncoder().encode('uusi');

test('writes, and replaces an old result', async () => {
  await writeAtomically(at('tulos.xlsx'), BYTES, at('lähde.xlsx'));
  expect(text('tulos.xlsx')).toBe('uusi');
  expect(readdirSync(folder).sort()).toEqual(['lähde.xlsx', 'tulos.xlsx']);
});

test.each<[string, () => string]>([
  ['the same path', () => at('lähde.xlsx')],
  ['another way to the path', () => join(folder, '..', folder.split('/').pop() ?? '', 'lähde.xlsx')],
  ['a symbolic link', () => linked(symlinkSync)],
  ['a hard link', () => linked(linkSync)],
])('never over the source: %s', async (_name, target) => {
  const error = await writeAtomically(target(), BYTES, at('lähde.xlsx')).catch((cause) => cause);
  expect(error).toMatchObject({ name: 'WorkbookFileError', code: 'same-file' });
  expect(error.message).toContain('Anna tulokselle toinen nimi');
  expect(text('lähde.xlsx')).toBe('lähde');
});

function linked(link: (from: string, to: string) => void): string {
  link(at('lähde.xlsx'), at('linkki.xlsx'));
  return at('linkki.xlsx');
}

function failing(code: string, where: 'open' | 'write' | 'sync' | 'rename'): FileCalls {
  const fail = async () => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    open: async (path, flags) => {
      if (where === 'open') return await fail();
      const handle = await open(path, flags);
      return {
        writeFile: async (bytes) => {
          await handle.writeFile(where === 'write' ? bytes.subarray(0, 2) : bytes);
          if (where === 'write') await fail();
        },
        sync: async () => (where === 'sync' ? await fail() : await handle.sync()),
        close: () => handle.close(),
      };
    },
    rename: where === 'rename' ? fail : rename,
  };
}

test.each([
  ['ENOSPC', 'write', 'disk-full', 'Levy on täynnä'],
  ['ENOSPC', 'sync', 'disk-full', 'Levy on täynnä'],
  ['EDQUOT', 'write', 'disk-full', 'Levy on täynnä'],
  ['EACCES', 'open', 'unwritable', 'ei ole kirjoitusoikeutta'],
  ['EROFS', 'open', 'unwritable', 'kirjoitussuojattu'],
  ['EBUSY', 'rename', 'unwritable', 'auki toisessa ohjelmassa'],
] as const)('%s at %s leaves the old file and no half one', async (code, where, kind, words) => {
  const error = await writeAtomically(at('tulos.xlsx'), BYTES, undefined, failing(code, where)).catch(
    (cause) => cause,
  );
  expect(error).toMatchObject({ name: 'WorkbookFileError', code: kind });
  expect(error.message).toContain(words);
  expect(text('tulos.xlsx')).toBe('vanha');
  expect(readdirSync(folder).sort()).toEqual(['lähde.xlsx', 'tulos.xlsx']);
});

test('a missing folder', async () => {
  await expect(writeAtomically(at('ei/ole/a.xlsx'), BYTES, undefined)).rejects.toMatchObject({
    code: 'unwritable',
    message: expect.stringContaining('ei ole'),
  });
});
