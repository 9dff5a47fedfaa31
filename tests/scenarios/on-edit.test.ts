// A person types, pastes, fills and clears: the edited rows are checked at once in at most eight calls, and a cut-off run never looks like a check.
import fc from 'fast-check';
import { createHost, type Host } from '../../local/host/create-host';
import type { WorkbookModel } from '../../local/model/workbook';
import { temporaryBundle } from '../local/support/temporary-bundle';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { peoplesCells, placeOf, smallPortfolio, writeNote } from '../support/small-portfolio';
import { notesOf, rowsOf, tabOf, updatePortfolio } from '../support/write-back-run';

const TODAY = '2020-11-30';
const TODAY_SERIAL = 44165;
const MOST_CALLS = 8;
/** A script that does nothing: what the person's hand alone leaves. */
const BARE = temporaryBundle('function nothing() {}');
const ALONE = ' (vain tämä rivi tarkistettu)';

function checked(): WorkbookModel {
  const workbook = smallPortfolio();
  updatePortfolio(bundleHost(workbook, TODAY));
  return workbook;
}

/** Calls that the edit's own run made. */
function edit(host: Host, tab: string, a1: string, content: Parameters<Host['edit']>[3]): string[] {
  host.calls.reset();
  host.edit('johtaja', tab, a1, content);
  expectWholeEmulation(host);
  const names = host.calls.log.map((call) => call.name);
  expect(names.length).toBeLessThanOrEqual(MOST_CALLS);
  return names;
}

const row = (workbook: WorkbookModel, tab: string, tunnus: string) =>
  rowsOf(workbook, tab).find((one) => one.Tunnus === tunnus);

describe('one cell of Osahankkeet', () => {
  test('is checked with its row, stamped, and the rest of the sheet stays as it was', () => {
    const workbook = checked();
    const host = bundleHost(workbook, TODAY);
    expect(row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus).toBe('Kunnossa');
    const people = peoplesCells(workbook);
    const names = edit(host, 'Osahankkeet', 'D2', '');
    expect(names).toEqual([
      'Range.getSheet',
      'Sheet.getName',
      'Sheet.getSheetValues',
      'Sheet.getRange',
      'Range.setValue',
      'Sheet.getSheetValues',
      'Sheet.getRange',
      'Range.setValues',
    ]);
    expect(row(workbook, 'Osahankkeet', 'RH-01')).toMatchObject({
      Tarkistus: `1 virhe: Vastuutaho${ALONE}`,
      'Laskettu tilanne': expect.stringMatching(/\p{L}/u),
      'Viimeksi muokattu': TODAY_SERIAL,
    });
    edit(host, 'Osahankkeet', 'D2', 'Kuntayhtymä');
    expect(row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus).toBe(`Kunnossa${ALONE}`);
    expect(peoplesCells(workbook)).toEqual(people);
    // What the row alone can't tell is told by the next whole check.
    updatePortfolio(host);
    expect(row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus).toBe('Kunnossa');
  });

  test('a column that the program does not know counts as editing the row too', () => {
    const workbook = checked();
    const host = bundleHost(workbook, TODAY);
    edit(host, 'Osahankkeet', 'J3', 'Uusi muistiinpano');
    expect(row(workbook, 'Osahankkeet', 'RH-02')?.['Viimeksi muokattu']).toBe(TODAY_SERIAL);
    expect(row(workbook, 'Osahankkeet', 'RH-01')?.['Viimeksi muokattu']).toBe('');
  });

  test('a doubled Tunnus stays as it was pasted, and is found', () => {
    const workbook = checked();
    edit(bundleHost(workbook, TODAY), 'Osahankkeet', 'A3', { paste: 'RH-01' });
    expect(rowsOf(workbook, 'Osahankkeet')[1]).toMatchObject({
      Tunnus: 'RH-01',
      Tarkistus: `2 virhettä: Alkaa, Tunnus${ALONE}`,
    });
  });

  test('a cleared Tunnus is not given back: it is the person’s', () => {
    const workbook = checked();
    edit(bundleHost(workbook, TODAY), 'Osahankkeet', 'A2', '');
    expect(rowsOf(workbook, 'Osahankkeet')[0]).toMatchObject({
      Tunnus: '',
      Tarkistus: `1 virhe: Tunnus${ALONE}`,
    });
  });

  test('an emptied row has no marks left', () => {
    const workbook = checked();
    edit(bundleHost(workbook, TODAY), 'Osahankkeet', 'A2', [['', '', '', '', '', '', '', '', '', '']]);
    expect(rowsOf(workbook, 'Osahankkeet')[0]).toMatchObject({
      Tarkistus: '',
      'Laskettu tilanne': '',
      'Viimeksi muokattu': '',
    });
  });
});

describe('a new row', () => {
  test('gets the next free Tunnus, its check and its stamp', () => {
    const workbook = checked();
    const names = edit(bundleHost(workbook, TODAY), 'Osahankkeet', 'B6', 'Uusi osahanke');
    expect(names.length).toBe(MOST_CALLS);
    expect(rowsOf(workbook, 'Osahankkeet')[4]).toMatchObject({
      Tunnus: 'RH-05',
      Osahanke: 'Uusi osahanke',
      Tarkistus: expect.stringMatching(/^6 virhettä: Hanke, /),
      'Viimeksi muokattu': TODAY_SERIAL,
    });
  });

  test('several pasted at once get theirs, beside old rows that stay marked until the next check', () => {
    const workbook = checked();
    edit(bundleHost(workbook, TODAY), 'Osahankkeet', 'B5', { paste: [['Muutettu'], ['Uusi'], ['Toinen']] });
    expect(
      rowsOf(workbook, 'Osahankkeet')
        .map((one) => [one.Tunnus, one.Tarkistus])
        .slice(3),
    ).toEqual([
      ['RH-04', 'Tarkistamatta'],
      ['RH-05', 'Tarkistamatta'],
      ['RH-06', 'Tarkistamatta'],
    ]);
  });

  test('on a detail tab too', () => {
    const workbook = checked();
    const names = edit(bundleHost(workbook, TODAY), 'Rekrytoinnit', 'C6', 'Sihteeri');
    expect(names).toContain('Range.isBlank');
    expect(rowsOf(workbook, 'Rekrytoinnit')[4]).toMatchObject({ Tunnus: 'REK-05', Tehtävä: 'Sihteeri' });
  });

  test('a formula that shows nothing is no free place', () => {
    const workbook = checked();
    tabOf(workbook, 'Rekrytoinnit').setCell(6, 1, { value: '', formula: '=IF(B6="";"";"R-6")' });
    edit(bundleHost(workbook, TODAY), 'Rekrytoinnit', 'C6', 'Sihteeri');
    expect(tabOf(workbook, 'Rekrytoinnit').cell(6, 1).formula).toBe('=IF(B6="";"";"R-6")');
  });
});

describe('a cell of a detail tab', () => {
  test('has its note at once, and loses it when it is mended', () => {
    const workbook = checked();
    const host = bundleHost(workbook, TODAY);
    edit(host, 'Rekrytoinnit', 'E2', 'Aloitetaan');
    expect(notesOf(workbook, 'Rekrytoinnit')['REK-01 Vaihe']).toBe(
      'Hankesalkku: Arvo ei ole luettelossa. Valitse arvo luettelosta.',
    );
    edit(host, 'Rekrytoinnit', 'E2', 'Aloittanut');
    expect(notesOf(workbook, 'Rekrytoinnit')['REK-01 Vaihe']).toBeUndefined();
  });

  test('a link is looked up in Osahankkeet', () => {
    const workbook = checked();
    const host = bundleHost(workbook, TODAY);
    edit(host, 'Rekrytoinnit', 'B2', 'RH-77');
    expect(notesOf(workbook, 'Rekrytoinnit')['REK-01 Osahanke']).toMatch(/^Hankesalkku: Osahanketta ei ole/);
    edit(host, 'Rekrytoinnit', 'B2', 'Osahanke RH-02');
    expect(notesOf(workbook, 'Rekrytoinnit')['REK-01 Osahanke']).toBeUndefined();
  });

  test('a person’s note stays, broken cell or not', () => {
    const workbook = checked();
    writeNote(workbook, 'Rekrytoinnit', 'REK-01', 'Vaihe', 'Kysyn tästä');
    edit(bundleHost(workbook, TODAY), 'Rekrytoinnit', 'E2', [['x'], ['y']]);
    expect(notesOf(workbook, 'Rekrytoinnit')).toMatchObject({ 'REK-01 Vaihe': 'Kysyn tästä' });
    expect(notesOf(workbook, 'Rekrytoinnit')['REK-02 Vaihe']).toMatch(/^Hankesalkku: Arvo/);
  });
});

test.each([
  [
    'Osahankkeet',
    'A2',
    (index: number) => [`RH-${index + 1}`, `Osahanke ${index}`, 'RH', '', 'Hankekoordinaattori'],
  ],
  ['Rekrytoinnit', 'A2', (index: number) => [`REK-${index + 1}`, 'RH-01', 'Sihteeri', 100, 'ei tiedossa']],
])('5,000 rows pasted into %s', (tab, a1, line) => {
  const workbook = checked();
  tabOf(workbook, tab).maxRows = 5010;
  const paste = Array.from({ length: 5000 }, (_, index) => line(index));
  edit(bundleHost(workbook, TODAY), tab, a1, { paste });
  const last = rowsOf(workbook, tab)[4999] ?? {};
  if (tab === 'Osahankkeet') expect(last.Tarkistus).toMatch(/virhettä: .*Vastuutaho/);
  else expect(notesOf(workbook, tab)['REK-5000 Vaihe']).toMatch(/^Hankesalkku: Arvo/);
});

test.each([
  ['Osahankkeet', 'K2', 'an own column'],
  ['Osahankkeet', 'J1', 'a header'],
  ['Osahankkeet', 'B15', 'an emptied place below the rows'],
  ['Poikkeamat', 'B2', 'an own tab'],
  ['Omat laskelmat', 'A1', 'a foreign tab'],
])('on %s, %s (%s): nothing is written', (tab, a1) => {
  const workbook = checked();
  workbook.insertSheet('Omat laskelmat');
  const host = bundleHost(workbook, TODAY);
  const names = edit(host, tab, a1, '');
  expect(names.filter((name) => /set/.test(name))).toEqual([]);
  expect(names.length).toBeLessThanOrEqual(3);
});

test('own columns that stand apart, and a tab without them', () => {
  const apart = checked();
  const sheet = tabOf(apart, 'Osahankkeet');
  // Muistiinpanot between the own columns.
  for (let line = 1; line <= 5; line++) {
    const [ten, twelve] = [sheet.cell(line, 10), sheet.cell(line, 12)];
    sheet.setCell(line, 10, twelve);
    sheet.setCell(line, 12, ten);
  }
  const people = peoplesCells(apart);
  const host = bundleHost(apart, TODAY);
  for (const value of ['', 'Kuntayhtymä']) edit(host, 'Osahankkeet', 'D2', value);
  expect(row(apart, 'Osahankkeet', 'RH-01')).toMatchObject({
    Tarkistus: `Kunnossa${ALONE}`,
    'Viimeksi muokattu': TODAY_SERIAL,
  });
  expect(peoplesCells(apart)).toEqual(people);
  edit(host, 'Osahankkeet', 'B6', 'Uusi');
  expect(row(apart, 'Osahankkeet', 'RH-05')).toMatchObject({ 'Viimeksi muokattu': TODAY_SERIAL });

  const without = smallPortfolio();
  tabOf(without, 'Osahankkeet').rows.forEach((line) => {
    for (const column of [11, 12, 13]) line.delete(column);
  });
  const before = peoplesCells(without);
  expect(edit(bundleHost(without, TODAY), 'Osahankkeet', 'D2', 'Kuntayhtymä')).toHaveLength(3);
  expect(peoplesCells(without)).toEqual(before);
});

describe.each([
  ['fails', false],
  ['takes effect and then fails', true],
])('whichever call %s', (_way, after) => {
  test('the row does not look checked when it was not, and nothing of people’s is lost', () => {
    const whole = edit(bundleHost(checked(), TODAY), 'Osahankkeet', 'D2', '');
    whole.forEach((_name, index) => {
      const workbook = checked();
      const host = bundleHost(workbook, TODAY);
      const expected = checked();
      tabOf(expected, 'Osahankkeet').setCell(2, 4, { value: '' });
      host.failCall(index + 1, { after });
      expect(() => host.edit('johtaja', 'Osahankkeet', 'D2', '')).toThrow();
      const said = row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus;
      const lastWasDone = after && index === whole.length - 1;
      const notBegun = index < 4 || (index === 4 && !after);
      // Nothing can be told of an event whose run dies before its first write, as of one that never came.
      if (lastWasDone) expect(said).toBe(`1 virhe: Vastuutaho${ALONE}`);
      else expect(said).toBe(notBegun ? 'Kunnossa' : 'Tarkistamatta');
      expect(peoplesCells(workbook)).toEqual(peoplesCells(expected));
    });
  });

  test('of a new row', () => {
    const whole = edit(bundleHost(checked(), TODAY), 'Osahankkeet', 'B6', 'Uusi');
    whole.forEach((_name, index) => {
      const workbook = checked();
      const host = bundleHost(workbook, TODAY);
      host.failCall(index + 1, { after });
      expect(() => host.edit('johtaja', 'Osahankkeet', 'B6', 'Uusi')).toThrow();
      const made = rowsOf(workbook, 'Osahankkeet')[4];
      expect(['', undefined, 'RH-05']).toContain(made?.Tunnus);
      if (!(after && index === whole.length - 1)) expect(made?.Tarkistus ?? '').toBe('');
    });
  });
});

test('rows that another person moves at whichever call: the result follows its row, and the wrong row says at most that it is unchecked', () => {
  const whole = edit(bundleHost(checked(), TODAY), 'Osahankkeet', 'D2', '');
  whole.slice(0, -1).forEach((_name, index) => {
    const workbook = checked();
    const host = bundleHost(workbook, TODAY);
    host.onCall(index + 1, () => {
      const sheet = tabOf(workbook, 'Osahankkeet');
      const [headers, ...rows] = sheet.rows;
      if (headers !== undefined) sheet.rows = [headers, ...rows.reverse()];
    });
    host.edit('johtaja', 'Osahankkeet', 'D2', '');
    for (const one of rowsOf(workbook, 'Osahankkeet')) {
      if (one.Tunnus === 'RH-01') {
        // Moved before the first reading: the event's rows are no longer the edited ones. After the last one: not seen.
        const seen = index >= 3 && index < 6;
        const otherwise = index < 3 ? 'Kunnossa' : 'Tarkistamatta';
        expect(one.Tarkistus).toBe(seen ? `1 virhe: Vastuutaho${ALONE}` : otherwise);
      } else expect(one.Tarkistus).not.toBe('Kunnossa');
    }
  });
});

test('a whole check under way does not write over what onEdit wrote meanwhile', () => {
  const names = (() => {
    const host = bundleHost(smallPortfolio(), TODAY);
    updatePortfolio(host);
    return host.calls.log.map((call) => call.name);
  })();
  const notes = names.indexOf('Range.getNotes') + 1;
  const workbook = smallPortfolio();
  const host = bundleHost(workbook, TODAY);
  const [, column] = placeOf(tabOf(workbook, 'Osahankkeet'), 'RH-01', 'Tarkistus');
  host.onCall(notes, () => tabOf(workbook, 'Osahankkeet').setCell(2, column, { value: 'Tarkistamatta' }));
  updatePortfolio(host);
  expect(row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus).toBe('Tarkistamatta');
  updatePortfolio(host);
  expect(row(workbook, 'Osahankkeet', 'RH-01')?.Tarkistus).toBe('Kunnossa');
});

test('random edits: nothing of people’s but the edited cells and an empty Tunnus is ever changed, in eight calls at most', () => {
  const anyEdit = fc.record({
    tab: fc.constantFrom('Osahankkeet', 'Rekrytoinnit', 'Hankkeet'),
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.integer({ min: 1, max: 6 }),
    block: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) => {
        const cell = fc.constantFrom('', 'x', 'RH-01', 'REK-02', '31.2.2020', '30.11.2020', 'Valittu', 5);
        const line = fc.array(cell, { minLength: columns, maxLength: columns });
        return fc.array(line, { minLength: rows, maxLength: rows });
      }),
  });
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      const workbook = smallPortfolio();
      const alone = smallPortfolio();
      const host = bundleHost(workbook, TODAY);
      const untouched = createHost({ dist: BARE, workbook: alone, now: `${TODAY}T12:00` });
      for (const { tab, row: at, column, block } of edits) {
        const a1 = `${String.fromCharCode(64 + column)}${at}`;
        const free = new Set(emptyKeys(workbook, tab));
        edit(host, tab, a1, { paste: block });
        untouched.edit('johtaja', tab, a1, { paste: block });
        // A Tunnus that was given is taken over, where the cell was empty.
        const keys = tabOf(workbook, tab);
        for (const line of emptyKeys(alone, tab)) {
          if (keys.cell(line, 1).value !== '' && (free.has(line) || at <= line)) {
            expect(String(keys.cell(line, 1).value)).toMatch(/^(RH|REK|H)-\d+$/);
            tabOf(alone, tab).setCell(line, 1, keys.cell(line, 1));
          }
        }
        expect(peoples(workbook)).toEqual(peoples(alone));
      }
    }),
    { numRuns: 15 },
  );
});

function emptyKeys(workbook: WorkbookModel, tab: string): number[] {
  const sheet = tabOf(workbook, tab);
  return Array.from({ length: 12 }, (_, at) => at + 1).filter((line) => sheet.cell(line, 1).value === '');
}

/** Every value outside the own columns, and every note that is not ours. */
function peoples(workbook: WorkbookModel): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((line, at) => {
      for (const [column, { value, formula, note }] of line) {
        if (sheet.name === 'Osahankkeet' && column > 10) continue;
        const theirs = note?.startsWith('Hankesalkku: ') ? undefined : note;
        if (value !== '' || formula !== undefined || theirs !== undefined) {
          kept[`${sheet.name}!${at + 1},${column}`] = [value, formula, theirs];
        }
      }
    });
  }
  return kept;
}
