// The coordinator's own light against the sheet's evidence.
import { osahankeOwnLight } from '../../../src/domain/rules/osahanke-own-light/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const LATE = { Aloitustavoite: d('2020-10-01') };
const BIT_LATE = { Aloitustavoite: d('2020-11-20'), Vaihe: 'Valittu', Aloitus: d('2020-12-01') };
const rated = (own: string, recruitments: readonly WrittenRow[], row: WrittenRow = {}) => ({
  Osahankkeet: [{ Tilanne: own, ...row }],
  Rekrytoinnit: recruitments,
});

ruleTables(osahankeOwnLight, {
  passes: [
    { title: 'Vihreä, and nothing is late', workbook: rated('Vihreä', [{}]) },
    { title: 'Keltainen against red evidence', others: ['late-cause'], workbook: rated('Keltainen', [LATE]) },
    { title: 'Punainen against red evidence', others: ['late-cause'], workbook: rated('Punainen', [LATE]) },
    { title: 'Punainen, and nothing is late', workbook: rated('Punainen', [{}]) },
    {
      title: 'Ei aloitettu against red evidence',
      others: ['late-cause', 'tila-start'],
      workbook: rated('Ei aloitettu', [LATE]),
    },
    {
      title: 'Keskeytetty against red evidence',
      others: ['late-cause'],
      workbook: rated('Keskeytetty', [LATE]),
    },
    {
      title: 'Vihreä and out of date: Harmaa says nothing against it',
      workbook: rated('Vihreä', [{}], { Päivitetty: d('2020-10-01') }),
    },
    {
      title: 'Vihreä and an unreadable cell',
      workbook: rated('Vihreä', [{ 'Työpanos %': 'puolet' }]),
      others: ['cell-type'],
    },
    {
      title: 'Vihreä; only the whole hanke is late',
      others: ['late-cause'],
      workbook: rated('Vihreä', [{ ...LATE, Osahanke: '' }]),
    },
    {
      title: 'Tilanne unreadable',
      workbook: rated('sininen', [LATE]),
      others: ['choice-known', 'late-cause'],
    },
    { title: 'Tilanne empty', workbook: rated('', [LATE]), others: ['cell-required', 'late-cause'] },
    {
      title: 'Valmis: its own progress and money are not judged',
      others: ['tila-progress'],
      workbook: rated('Valmis', [{}], { 'Valmiusaste %': 0, 'Budjetti €': 100, 'Toteuma €': 0 }),
    },
  ],
  findings: [
    {
      title: 'Vihreä against one yellow finding',
      others: ['late-cause'],
      workbook: rated('Vihreä', [BIT_LATE]),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Osahankkeet!K2',
          key: 'RH-01',
          column: 'Tilanne',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: [],
          greys: false,
          evidence: ['K2 = Vihreä', 'H2 = 20.11.2020'],
          says: 'own-light',
          data: { own: 'Vihreä', computed: 'Keltainen', reasons: 1 },
        },
      ],
    },
    {
      title: 'Valmis against red evidence',
      others: ['late-cause'],
      workbook: rated('Valmis', [LATE]),
      finds: [{ data: { own: 'Valmis', computed: 'Punainen', reasons: 1 } }],
    },
    {
      title: 'every yellow and red finding is counted and named, a stale row is not',
      others: ['late-cause'],
      workbook: rated('Vihreä', [LATE, BIT_LATE, {}], { Päivitetty: '' }),
      finds: [
        {
          evidence: ['K2 = Vihreä', 'H2 = 1.10.2020', 'H3 = 20.11.2020'],
          data: { own: 'Vihreä', computed: 'Punainen', reasons: 2 },
        },
      ],
    },
    {
      title: 'only the osahanke that is late',
      others: ['late-cause'],
      workbook: {
        Osahankkeet: [{ Tilanne: 'Vihreä' }, { Tilanne: 'Vihreä' }],
        Rekrytoinnit: [{ ...LATE, Osahanke: 'RH-02' }],
      },
      finds: [{ key: 'RH-02', cell: 'Osahankkeet!K3' }],
    },
  ],
});
