// One click: check, scope, render, produce; and what is refused before anything is made.
import { createKoontiraportti } from '../../src/app/create-koontiraportti';
import type { ReportRequest } from '../../src/rpc/contract';
import { d } from '../support/faultless-rows';
import type { WrittenWorkbook } from '../support/workbook-of';
import { fakeCheckPorts } from './fake-check-ports';
import { FakePorts } from './fake-ports';

const TWO: WrittenWorkbook = {
  Hankkeet: [
    { Tunnus: 'RH', Hanke: 'Rakennehanke' },
    { Tunnus: 'TSK', Hanke: 'Sote-keskus' },
  ],
  Osahankkeet: [{ Osahanke: 'HYTE' }, { Osahanke: 'Kotihoito', Hanke: 'TSK', Koordinaattori: '' }],
  Rekrytoinnit: [{ Osahanke: 'RH-02', Aloitustavoite: d('2020-10-01') }],
};

function create(written: WrittenWorkbook, request: ReportRequest = {}, fake = new FakePorts()) {
  const answer = createKoontiraportti({ ...fakeCheckPorts(written).ports, ...fake.ports }, request);
  return { answer, fake, html: fake.files.made.at(-1)?.html ?? '' };
}

test('the report covers everything, and the answer tells its first sentences', () => {
  const { answer, fake, html } = create(TWO);
  expect(answer).toMatchObject({ fileId: 'doc-1', version: 1, month: '2020-11' });
  expect(answer.headline[0]).toMatch(/^Raportissa on 2 osahanketta/);
  expect(html).toContain('HYTE');
  expect(html).toContain('Kotihoito');
  expect(fake.log.column('Hankkeet')).toEqual(['Rakennehanke, Sote-keskus']);
  expect(fake.log.column('Rivit')).toEqual(['5/5']);
});

test('the setting narrows it, a request goes before the setting, and the check covers the whole workbook', () => {
  const written = { ...TWO, Asetukset: [{ Asetus: 'Raportoitavat hankkeet', Arvo: 'RH' }] };
  const narrowed = create(written);
  expect(narrowed.answer.headline.join(' ')).not.toContain('Kotihoito');
  expect(narrowed.answer.check.lights).toHaveLength(2);
  expect(narrowed.fake.log.column('Hankkeet')).toEqual(['Rakennehanke']);
  const asked = create(written, { hanke: 'Sote-keskus' });
  expect(asked.answer.headline.join(' ')).toContain('Kotihoito (rekrytointi)');
  expect(asked.fake.log.column('Hankkeet')).toEqual(['Sote-keskus']);
});

test('errors in cells are no obstacle to a draft: they are counted in a warning, those of the scope only', () => {
  expect(create(TWO).answer.warnings).toEqual([
    'Taulukossa on 1 korjattava virhe; se on mainittu raportin lopussa.',
  ]);
  expect(create(TWO, { hanke: 'RH' }).answer.warnings).toEqual([]);
});

test('an unknown hanke is refused with those there are', () => {
  expect(() => create(TWO, { hanke: 'XX' })).toThrow(
    expect.objectContaining({
      code: 'unknown-hanke',
      data: { hanke: 'XX', known: ['RH (Rakennehanke)', 'TSK (Sote-keskus)'] },
    }),
  );
});

test.each([[[]], [[{ Osahanke: '' }]]])(
  'without a usable row of Osahankkeet no report is made: %j',
  (Osahankkeet) => {
    const fake = new FakePorts();
    expect(() => create({ Osahankkeet }, {}, fake)).toThrow(expect.objectContaining({ code: 'no-rows' }));
    expect(fake.files.made).toEqual([]);
    expect(fake.log.rows).toBeNull();
  },
);

test('a report over 4 MiB is refused before the lock', () => {
  const Teksti = 'ä'.repeat(49_999);
  const fake = new FakePorts();
  const Koontitekstit = Array.from({ length: 15 }, () => ({ Teksti }));
  expect(() => create({ Koontitekstit }, {}, fake)).toThrow(
    expect.objectContaining({ code: 'report-too-large', data: expect.objectContaining({ limit: 4096 }) }),
  );
  expect(fake.taken).toBe(0);
});

test('the same workbook on the same day gives the same document', () => {
  const fake = new FakePorts();
  create(TWO, {}, fake);
  expect(create(TWO, {}, fake).answer.fileId).toBe('doc-1');
  expect(fake.files.made).toHaveLength(1);
});

test('in Swedish the document’s name is Swedish', () => {
  expect(create(TWO, { lang: 'sv' }).answer.name).not.toBe(create(TWO).answer.name);
});
