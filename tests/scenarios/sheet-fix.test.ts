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
