// Interrupted tenders, with and without a row that goes on from them.
import { interruptedForGood, type TenderRow } from '../../../../src/domain/forecast/hankinta/new-tender';

const row = (tunnus: string, more: Partial<TenderRow> = {}): TenderRow => ({
  tunnus,
  osahanke: 'RH-08',
  hankinta: `Hankinta ${tunnus}`,
  huomio: '',
  vaihe: 'Tarjouspyyntö',
  ...more,
});
const stopped = (more: Partial<TenderRow> = {}) =>
  row('HAN-01', { hankinta: 'Sähköinen ajanvaraus', vaihe: 'Keskeytetty', ...more });
const found = (...rows: readonly TenderRow[]) => interruptedForGood(rows).map(({ tunnus }) => tunnus);

test.each<[string, readonly TenderRow[], readonly string[]]>([
  ['alone', [stopped()], ['HAN-01']],
  ['another procurement beside it', [stopped(), row('HAN-02')], ['HAN-01']],
  ['a new row of the same name', [stopped(), row('HAN-02', { hankinta: 'sähköinen  AJANVARAUS' })], []],
  [
    'the same name in another osahanke',
    [stopped(), row('HAN-02', { hankinta: 'Sähköinen ajanvaraus', osahanke: 'RH-09' })],
    ['HAN-01'],
  ],
  ['the new row names it', [stopped(), row('HAN-02', { huomio: 'Korvaa hankinnan han-01.' })], []],
  ['it names the new row', [stopped({ huomio: 'Uusi kilpailutus: HAN-02' }), row('HAN-02')], []],
  [
    'it names a row that is cancelled',
    [stopped({ huomio: 'ks. HAN-02' }), row('HAN-02', { vaihe: 'Peruttu' })],
    ['HAN-01'],
  ],
  ['the new one is interrupted too', [stopped(), stopped({ tunnus: 'HAN-02' })], ['HAN-01', 'HAN-02']],
  ['HAN-1 is not HAN-10', [stopped({ tunnus: 'HAN-1', huomio: '' }), row('HAN-10')], ['HAN-1']],
  ['nothing is interrupted', [row('HAN-02')], []],
])('%s', (_title, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});
