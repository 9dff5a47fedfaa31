// "Taulukon korjaus" by the built bundle: shown first, only what is accepted is done, and undo brings the old shape back.
import type { Host } from '../../local/host/create-host';
import type { WorkbookModel } from '../../local/model/workbook';
import type { SheetFixPreview, SheetFixResult } from '../../src/rpc/contract';
import { runUndo, writtenCells } from '../support/change-run';
import { bundleHost, expectWholeEmulation } from '../support/report-run';
import { smallPortfolio } from '../support/small-portfolio';
import { tabOf } from '../support/write-back-run';

const TODAY = '2020-11-30';
const PEOPLES = ['Osahankkeet', 'Hankkeet', 'Rekrytoinnit', 'Rekryt'];

/** A slip, a stray space, a header doubled, one likely meant, and a tab under another name. */
function broken(): WorkbookModel {
  const workbook = smallPortfolio();
  const sheet = tabOf(workbook, 'Osahankkeet');
  sheet.setCell(1, 4, { value: 'Vastutaho' });
  sheet.setCell(1, 5, { value: 'Koordinaattori ' });
  sheet.setCell(1, 7, { value: 'Päättyy viimeistään' });
  sheet.setCell(1, 10, { value: 'Alkaa' });
  tabOf(workbook, 'Rekrytoinnit').name = 'Rekryt';
  return workbook;
}

function asked<V>(host: Host, method: string, payload: object = {}): V {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer)}`);
  return answer.value as V;
}
const preview = (host: Host) => asked<SheetFixPreview>(host, 'sheetfix.preview').fixes;
const run = (host: Host, ids: readonly string[]) => asked<SheetFixResult>(host, 'sheetfix.run', { ids });
const isRename = ({ id }: { readonly id: string }) => id.includes('rename');

test('each change is shown, nothing is done before it is accepted', () => {
  const workbook = broken();
  const before = writtenCells(workbook, PEOPLES);
  const fixes = preview(bundleHost(workbook, TODAY)).filter(isRename);
  expect(fixes.map((one) => one.sentence)).toEqual([
    'Osahankkeet: toinen otsikko ”Alkaa” muutetaan muotoon ”Alkaa 2”, jotta ensimmäinen jää käyttöön.',
    'Osahankkeet: otsikko ”Vastutaho” muutetaan muotoon ”Vastuutaho”.',
    'Osahankkeet: otsikosta ”Koordinaattori” ylimääräiset välilyönnit pois.',
    'Osahankkeet: otsikko ”Päättyy viimeistään” muutetaan muotoon ”Päättyy”, jos sitä tarkoitetaan.',
    'Välilehti ”Rekryt” nimetään muotoon Rekrytoinnit: otsikot ovat samat.',
  ]);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Osahankkeet', 'Hankkeet', 'Rekryt']);
});

test('only the accepted one is done, then all, and undo goes back step by step', () => {
  const workbook = broken();
  const host = bundleHost(workbook, TODAY);
  const before = writtenCells(workbook, PEOPLES);
  const first = preview(host).filter(({ sentence }) => sentence.includes('Vastutaho'));
  expect(
    run(
      host,
      first.map((one) => one.id),
    ),
  ).toEqual({ done: [first[0]?.sentence], left: [] });
  expectWholeEmulation(host);
  const once = writtenCells(workbook, PEOPLES);
  expect(once).toEqual({ ...before, 'Osahankkeet!1,4': { value: 'Vastuutaho' } });
  const rest = preview(host);
  expect(
    run(
      host,
      rest.map((one) => one.id),
    ).left,
  ).toEqual([]);
  expect(tabOf(workbook, 'Rekrytoinnit').cell(1, 1).value).toBe('Tunnus');
  expect(preview(host).filter(isRename)).toEqual([]);
  expect(runUndo(host).left).toEqual([]);
  expect(writtenCells(workbook, PEOPLES)).toEqual(once);
  runUndo(host);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
});

test('a missing column is made at the right end, a drop-down put where it is lost, and undo takes both away', () => {
  const workbook = smallPortfolio();
  tabOf(workbook, 'Osahankkeet').setCell(1, 7, { value: 'Viimeinen' });
  const host = bundleHost(workbook, TODAY);
  const before = writtenCells(workbook, PEOPLES);
  const fixes = preview(host);
  expect(fixes.map((one) => one.sentence)).toEqual(
    expect.arrayContaining([
      'Osahankkeet: uusi sarake oikeaan reunaan: Päättyy.',
      expect.stringMatching(/^Osahankkeet: vaihtoehtoluettelo.*Tilanne/),
    ]),
  );
  expect(
    run(
      host,
      fixes.map((one) => one.id),
    ).left,
  ).toEqual([]);
  expect(tabOf(workbook, 'Osahankkeet').cell(1, 14).value).toBe('Päättyy');
  expect(tabOf(workbook, 'Osahankkeet').validations.length).toBeGreaterThan(0);
  expect(preview(host).filter((one) => one.tab === 'Osahankkeet' && one.sentence.includes('sarake'))).toEqual(
    [],
  );
  runUndo(host);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
  expect(tabOf(workbook, 'Osahankkeet').validations).toEqual([]);
});

test('what has changed since the preview is left, and an unknown id does nothing', () => {
  const workbook = broken();
  const host = bundleHost(workbook, TODAY);
  const ids = preview(host)
    .filter(isRename)
    .map((one) => one.id);
  tabOf(workbook, 'Osahankkeet').setCell(1, 4, { value: 'Vastuu-taho' });
  const { done, left } = run(host, [...ids, 'x']);
  expect(done).toHaveLength(4);
  expect(left).toEqual([expect.stringMatching(/^2 hyväksyttyä muutosta jäi tekemättä/)]);
  expect(tabOf(workbook, 'Osahankkeet').cell(1, 4).value).toBe('Vastuu-taho');
});

test('a header that a formula writes is left alone', () => {
  const workbook = broken();
  tabOf(workbook, 'Osahankkeet').setCell(1, 4, { value: 'Vastutaho', formula: '="Vastutaho"' });
  const host = bundleHost(workbook, TODAY);
  const ids = preview(host)
    .filter(({ sentence }) => sentence.includes('Vastutaho'))
    .map((one) => one.id);
  expect(run(host, ids).done).toEqual([]);
  expect(tabOf(workbook, 'Osahankkeet').cell(1, 4).formula).toBe('="Vastutaho"');
});

/** A list on Tilanne and days with their format, then a block pasted over three rows; a budget that looks like a day. */
function pastedOver(): WorkbookModel {
  const workbook = smallPortfolio();
  const sheet = tabOf(workbook, 'Osahankkeet');
  sheet.setCell(1, 10, { value: 'Budjetti €' });
  // Another machine's run ids are others.
  const host = bundleHost(workbook, TODAY, { seed: 'toinen' });
  run(
    host,
    preview(host).map((one) => one.id),
  );
  sheet.validations = sheet.validations.map((rule) => ({
    ...rule,
    areas: rule.areas.flatMap((area) =>
      area.column === 8
        ? [
            { ...area, rows: 1 },
            { ...area, row: 5, rows: area.rows - 3 },
          ]
        : [area],
    ),
  }));
  sheet.setCell(3, 6, { value: 44013 });
  sheet.setCell(4, 6, { value: 44014, formula: '=F2+1' });
  sheet.setCell(5, 7, { value: 44561, numberFormat: '0.00' });
  for (const row of [2, 3, 4, 5]) sheet.setCell(row, 10, { value: 'Oma' });
  sheet.setCell(2, 10, { value: 50_000, numberFormat: 'd.m.yyyy' });
  return workbook;
}

test('a list and number formats that something pasted has taken away come back, values as they were, and undo takes them back', () => {
  const workbook = pastedOver();
  const sheet = tabOf(workbook, 'Osahankkeet');
  const host = bundleHost(workbook, TODAY);
  const before = writtenCells(workbook, PEOPLES);
  const looks = () =>
    [...[3, 4].map((row) => [row, 6] as const), ...[[5, 7] as const, [2, 10] as const, [2, 6] as const]].map(
      ([row, column]) => sheet.cell(row, column).numberFormat,
    );
  const listed = () =>
    [1, 2, 3, 4, 5, 6].filter((row) =>
      sheet.validations.some((rule) =>
        rule.areas.some(
          (area) =>
            area.column <= 8 &&
            8 < area.column + area.columns &&
            area.row <= row &&
            row < area.row + area.rows,
        ),
      ),
    );
  const then = looks();
  expect(listed()).toEqual([2, 5, 6]);
  const fixes = preview(host).filter(({ id }) => id.includes('restore'));
  expect(fixes.map(({ sentence, certain }) => [sentence, certain])).toEqual([
    ['Osahankkeet: solujen muoto palautetaan sarakkeeseen ”Alkaa”, rivit 3–4. Arvot eivät muutu.', true],
    ['Osahankkeet: solujen muoto palautetaan sarakkeeseen ”Päättyy”, rivi 5. Arvot eivät muutu.', true],
    ['Osahankkeet: vaihtoehtoluettelo palautetaan sarakkeeseen ”Tilanne”, rivit 3–4.', true],
    ['Osahankkeet: solujen muoto palautetaan sarakkeeseen ”Budjetti”, rivi 2. Arvot eivät muutu.', true],
  ]);
  expect(looks()).toEqual(then);
  const ids = fixes.map((one) => one.id);
  expect(run(host, ids)).toEqual({ done: fixes.map((one) => one.sentence), left: [] });
  expectWholeEmulation(host);
  expect(listed()).toEqual([2, 3, 4, 5, 6]);
  expect(looks()).toEqual(['d.m.yyyy', 'd.m.yyyy', 'd.m.yyyy', '#,##0.00 "€"', 'd.m.yyyy']);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
  const { findings } = asked<{ findings: { target: { tab: string; cell: string } }[] }>(
    host,
    'portfolio.check',
  );
  const mended = ['F3', 'F4', 'G5', 'J2'];
  expect(
    findings.filter(({ target }) => target.tab === 'Osahankkeet' && mended.includes(target.cell)),
  ).toEqual([]);
  expect(preview(host).filter(({ id }) => id.includes('restore'))).toEqual([]);
  // Somebody has given one cell another format since: it is theirs.
  sheet.setCell(5, 7, { ...sheet.cell(5, 7), numberFormat: 'yyyy' });
  expect(runUndo(host).left).toEqual([]);
  expect(listed()).toEqual([2, 5, 6]);
  expect(looks().map((format) => format ?? 'General')).toEqual(
    then.map((format, at) => (at === 2 ? 'yyyy' : (format ?? 'General'))),
  );
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
});

test('a block pasted over 300 scattered cells is offered and done in calls that their number does not change', () => {
  const callsWith = (count: number): number => {
    const workbook = smallPortfolio();
    const sheet = tabOf(workbook, 'Osahankkeet');
    sheet.maxRows = 700;
    for (let at = 0; at < count; at++) sheet.setCell(10 + 2 * at, 6, { value: 44013 });
    const host = bundleHost(workbook, TODAY);
    const ids = preview(host)
      .filter(({ id }) => id.includes('restore'))
      .map((one) => one.id);
    host.calls.reset();
    expect(run(host, ids).left).toEqual([]);
    expect(sheet.cell(10, 6).numberFormat).toBe('d.m.yyyy');
    return host.calls.total;
  };
  expect(callsWith(300)).toBe(callsWith(3));
});

test('title rows above and columns in another order are nothing to mend; a slip below the titles is found and mended there', () => {
  const workbook = smallPortfolio();
  const sheet = tabOf(workbook, 'Osahankkeet');
  const [headers = new Map(), ...rows] = sheet.rows;
  const backwards = (line: (typeof sheet.rows)[number]) =>
    new Map([...line].map(([column, cell]) => [14 - column, cell] as const));
  sheet.rows = [
    new Map([[1, { value: 'Hankesalkku 2020' }]]),
    new Map(),
    ...[headers, ...rows].map(backwards),
  ];
  const host = bundleHost(workbook, TODAY);
  expect(preview(host).filter(isRename)).toEqual([]);
  expect(preview(host).filter(({ sentence }) => sentence.includes('uusi sarake'))).toEqual([]);
  sheet.setCell(3, 10, { value: 'Vastutaho ' });
  const before = writtenCells(workbook, PEOPLES);
  const fixes = preview(host).filter(isRename);
  expect(fixes.map((one) => one.sentence)).toEqual([
    'Osahankkeet: otsikko ”Vastutaho ” muutetaan muotoon ”Vastuutaho”.',
  ]);
  run(
    host,
    fixes.map((one) => one.id),
  );
  expect(writtenCells(workbook, PEOPLES)).toEqual({
    ...before,
    'Osahankkeet!3,10': { value: 'Vastuutaho' },
  });
  runUndo(host);
  expect(writtenCells(workbook, PEOPLES)).toEqual(before);
});

test('what somebody mended first is named, what was asked is told as done, and undo names the header it leaves', () => {
  const workbook = broken();
  const host = bundleHost(workbook, TODAY);
  const shown = preview(host).filter(isRename);
  const sheet = tabOf(workbook, 'Osahankkeet');
  sheet.setCell(1, 4, { value: 'Vastuutaho' });
  const { done, left } = run(
    host,
    shown.map((one) => one.id),
  );
  expect(left).toEqual([
    'Yksi hyväksytty muutos jäi tekemättä, koska taulukko oli muuttunut (Osahankkeet: Vastutaho). Avaa esikatselu uudelleen.',
  ]);
  expect(done).toContain('Osahankkeet: otsikko ”Päättyy viimeistään” muutetaan muotoon ”Päättyy”.');
  sheet.setCell(1, 5, { value: 'Koordinaattori (nimi)' });
  expect(runUndo(host).left).toEqual([
    'Osahankkeet: otsikkoa ”Koordinaattori” ei palautettu muotoon ”Koordinaattori ”, koska sitä on muutettu sen jälkeen.',
  ]);
  expect(run(host, ['x', '[1]', 'null']).left).toEqual([
    '3 hyväksyttyä muutosta jäi tekemättä, koska taulukko oli muuttunut. Avaa esikatselu uudelleen.',
  ]);
});
