// One report, logged so that nothing is lost or doubled, whatever fails on the way.
import { type Manuscript, produceReport } from '../../src/app/produce-report';
import { TEXTS } from '../../src/domain/text/index';
import { FakePorts } from './fake-ports';

const { warnings } = TEXTS.fi;

function manuscript(changes: Partial<Manuscript> = {}): Manuscript {
  return {
    html: '<p>marraskuu</p>',
    footer: 'alatunniste',
    month: '2020-11',
    today: '2020-11-30',
    hankkeet: 'Rakennehanke',
    rows: '57/58',
    nameOf: (version) => `Koontiraportti ${version}`,
    texts: TEXTS.fi,
    ...changes,
  };
}

let fake: FakePorts;
const produce = (changes: Partial<Manuscript> = {}) => produceReport(fake.ports, manuscript(changes));
const states = () => fake.log.column('Tila');

beforeEach(() => {
  fake = new FakePorts();
});

test('a report is made, polished and logged, under the lock', () => {
  expect(produce()).toEqual({
    fileId: 'doc-1',
    url: 'https://docs.example.org/doc-1',
    name: 'Koontiraportti 1',
    version: 1,
    warnings: [],
  });
  const [headers = [], row = []] = fake.log.rows ?? [];
  expect(Object.fromEntries(headers.map((header, at) => [header, row[at]]))).toEqual({
    Ajo: 'ajo-1',
    Kuukausi: '2020-11',
    Hankkeet: 'Rakennehanke',
    Versio: '1',
    Tila: 'Luonnos',
    Tekijä: 'johtaja@example.org',
    Päivä: '2020-11-30',
    Tiedosto: 'doc-1',
    Linkki: 'https://docs.example.org/doc-1',
    Tarkiste: 'tarkiste:<p>marraskuu</p>',
    Rivit: '57/58',
    Taulukko: 'taulukko-1',
  });
  expect(fake.files.polished).toEqual(['doc-1']);
  expect([fake.taken, fake.held]).toEqual([1, 0]);
});

test('the row stands as Tekeillä before Drive is asked for anything', () => {
  let seen: string[] = [];
  const create = fake.files.create.bind(fake.files);
  fake.files.create = (report) => {
    seen = states();
    return create(report);
  };
  produce();
  expect(seen).toEqual(['Tekeillä']);
});

test('the same content again is the same document, and says so', () => {
  produce();
  expect(produce()).toMatchObject({ fileId: 'doc-1', version: 1, warnings: [warnings['unchanged-report']] });
  expect(fake.files.made).toHaveLength(1);
  expect(states()).toEqual(['Luonnos']);
});

test('changed content is the next version, another month or hanke a first one', () => {
  produce();
  expect(produce({ html: 'uusi' }).version).toBe(2);
  expect(produce({ html: 'uusin' }).version).toBe(3);
  expect(produce({ month: '2020-12' }).version).toBe(1);
  expect(produce({ hankkeet: 'Sote-keskus' }).version).toBe(1);
  expect(fake.log.column('Versio')).toEqual(['1', '2', '3', '1', '1']);
});

test('an older content that comes back is a new version: the latest is what is compared', () => {
  produce({ html: 'a' });
  produce({ html: 'b' });
  expect(produce({ html: 'a' })).toMatchObject({ version: 3, warnings: [] });
});

test('a document that is gone is made anew', () => {
  produce();
  fake.files.gone.add('doc-1');
  expect(produce()).toMatchObject({ fileId: 'doc-2', version: 2, warnings: [] });
});

test('a lost answer: the document is found by its run, logged once, and no orphan is left', () => {
  fake.files.creating = 'loses the answer';
  expect(produce()).toMatchObject({ fileId: 'doc-1', version: 1, warnings: [] });
  expect(states()).toEqual(['Luonnos']);
  expect(fake.log.column('Tiedosto')).toEqual(fake.files.made.map(({ id }) => id));
});

test('a create that fails is logged as such and told with what Drive said', () => {
  fake.files.creating = 'fails';
  expect(produce).toThrow(expect.objectContaining({ code: 'report-not-made', detail: 'Drive says no' }));
  expect(states()).toEqual(['Epäonnistui']);
  fake.files.creating = 'works';
  expect(produce()).toMatchObject({ version: 1, warnings: [] });
  expect(states()).toEqual(['Epäonnistui', 'Luonnos']);
});

test('where Drive can’t say what became of a create, the row stays Tekeillä and the next run settles it', () => {
  fake.files.creating = 'loses the answer';
  fake.files.asking = 'fails';
  expect(produce).toThrow(expect.objectContaining({ code: 'report-not-made' }));
  expect(states()).toEqual(['Tekeillä']);
  fake.files.asking = 'works';
  fake.files.creating = 'works';
  expect(produce()).toMatchObject({
    fileId: 'doc-1',
    warnings: [warnings['earlier-run-finished']('2020-11'), warnings['unchanged-report']],
  });
  expect(fake.files.made).toHaveLength(1);
  expect(states()).toEqual(['Luonnos']);
});

test('while Drive can’t be asked about an earlier run, nothing is made and nothing is called lost', () => {
  fake.files.creating = 'loses the answer';
  fake.files.asking = 'fails';
  expect(produce).toThrow();
  fake.files.creating = 'works';
  expect(produce).toThrow(expect.objectContaining({ code: 'report-not-made', detail: 'Drive is down' }));
  expect(states()).toEqual(['Tekeillä']);
  expect(fake.files.made).toHaveLength(1);
});

test('Drive down when an unchanged report is looked for: no double is made', () => {
  produce();
  fake.files.asking = 'fails';
  expect(produce).toThrow(expect.objectContaining({ code: 'report-not-made' }));
  expect(fake.files.made).toHaveLength(1);
});

test('the log can’t be updated after the create: the next run settles it and does not double', () => {
  fake.log.failAtWrite = 2;
  expect(produce).toThrow('Sheets says no');
  expect(states()).toEqual(['Tekeillä']);
  const again = produce();
  expect(again).toMatchObject({ fileId: 'doc-1', version: 1 });
  expect(again.warnings).toContain(warnings['earlier-run-finished']('2020-11'));
  expect(fake.files.made).toHaveLength(1);
  expect(states()).toEqual(['Luonnos']);
  // The polish that the first run never reached.
  expect(fake.files.polished).toEqual(['doc-1']);
});

test('a run that was cut off before its document was made is marked as failed, and said', () => {
  fake.log.failAtWrite = 2;
  fake.files.creating = 'fails';
  expect(produce).toThrow();
  expect(states()).toEqual(['Tekeillä']);
  fake.files.creating = 'works';
  expect(produce().warnings).toEqual([warnings['earlier-run-lost']('2020-11')]);
  expect(states().sort()).toEqual(['Epäonnistui', 'Luonnos']);
});

test('another maker’s report is never touched: a new version beside it, with a warning', () => {
  produce();
  fake.user = 'arviointi@example.org';
  expect(produce()).toMatchObject({
    fileId: 'doc-2',
    version: 2,
    warnings: [warnings['other-maker']('johtaja@example.org')],
  });
  expect(fake.log.column('Tekijä')).toEqual(['johtaja@example.org', 'arviointi@example.org']);
});

test('another’s run under way is not settled by me, and keeps its version', () => {
  fake.log.failAtWrite = 2;
  expect(produce).toThrow();
  fake.user = 'arviointi@example.org';
  expect(produce().version).toBe(2);
  expect(states()).toEqual(['Tekeillä', 'Luonnos']);
  fake.user = 'johtaja@example.org';
  produce();
  expect(fake.log.column('Tiedosto').sort()).toEqual(fake.files.made.map(({ id }) => id).sort());
});

test('in a copy of the workbook the original’s reports are left alone, though the very same person made them', () => {
  produce();
  fake.fileId = 'kopio';
  expect(produce()).toMatchObject({ version: 2, fileId: 'doc-2', warnings: [warnings['made-in-original']] });
  expect(produce()).toMatchObject({ version: 2, warnings: [warnings['unchanged-report']] });
  expect(fake.log.column('Taulukko')).toEqual(['taulukko-1', 'kopio']);
});

test('a run of the original that was under way when it was copied is not settled in the copy', () => {
  fake.files.creating = 'loses the answer';
  fake.files.asking = 'fails';
  expect(() => produce()).toThrow();
  fake.files.creating = 'works';
  fake.files.asking = 'works';
  fake.fileId = 'kopio';
  expect(produce()).toMatchObject({ version: 2 });
  expect(states()).toEqual(['Tekeillä', 'Luonnos']);
});

test('a log of before the column Taulukko works on, and its reports count as made here', () => {
  produce();
  const column = fake.log.rows?.[0]?.indexOf('Taulukko') ?? -1;
  fake.log.rows = (fake.log.rows ?? []).map((row) => row.filter((_, at) => at !== column));
  expect(produce()).toMatchObject({ version: 1, warnings: [warnings['unchanged-report']] });
  expect(produce({ html: '<p>uusi</p>' })).toMatchObject({ version: 2, warnings: [] });
});

test('a failed polish leaves the document standing, with a warning', () => {
  fake.files.polishing = 'fails';
  expect(produce()).toMatchObject({ fileId: 'doc-1', warnings: [warnings['polish-failed']] });
  expect(states()).toEqual(['Luonnos']);
});

test('while another run holds the lock nothing is read or made', () => {
  fake.busy = true;
  expect(produce).toThrow(expect.objectContaining({ code: 'busy' }));
  expect(fake.log.rows).toBeNull();
  expect(fake.files.made).toEqual([]);
});

test('the lock is let go also where the run fails', () => {
  fake.files.creating = 'fails';
  expect(produce).toThrow();
  expect([fake.taken, fake.held]).toEqual([1, 0]);
});
