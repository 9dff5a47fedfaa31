// The material of the deciding meeting: near, today, late, and meetings that leave more time.
import { paatosasiaMaterial } from '../../../src/domain/rules/paatosasia-material/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const meeting = (day: string, material = ''): WrittenRow => ({
  'Toimielin tai tilaisuus': 'Työvaliokunta',
  Päivä: d(day),
  'Aineistot viimeistään': material === '' ? '' : d(material),
});
const matter = (row: WrittenRow, ...kokoukset: readonly WrittenRow[]) => ({
  Päätösasiat: [{ 'Kuka päättää/käsittelee': 'Työvaliokunta', Aikataulutavoite: d('2020-12-31'), ...row }],
  Kokoukset: kokoukset,
});

ruleTables(paatosasiaMaterial, {
  passes: [
    { title: '8 days ahead', workbook: matter({}, meeting('2020-12-15', '2020-12-08')) },
    {
      title: 'a later meeting before the target leaves time',
      workbook: matter({}, meeting('2020-12-10', '2020-12-03'), meeting('2020-12-29', '2020-12-22')),
    },
    { title: 'the meeting tells no day for its material', workbook: matter({}, meeting('2020-12-02')) },
    { title: 'the meeting is over', workbook: matter({}, meeting('2020-11-26', '2020-11-19')) },
    { title: 'it meets after the target only', workbook: matter({}, meeting('2021-01-14', '2020-12-03')) },
    {
      title: 'decided',
      others: ['phase-day'],
      workbook: matter({ Tila: 'Päätetty' }, meeting('2020-12-10', '2020-12-03')),
    },
    { title: 'a remark', workbook: matter({ Tyyppi: 'Huomio' }, meeting('2020-12-10', '2020-12-03')) },
    {
      title: 'another body',
      workbook: matter({ 'Kuka päättää/käsittelee': 'Johtoryhmä' }, meeting('2020-12-10', '2020-12-03')),
    },
    {
      title: 'a shorter time in the settings',
      workbook: {
        ...matter({}, meeting('2020-12-10', '2020-12-03')),
        Asetukset: [{ Asetus: 'Muistutus ennen määräaikaa, päivää', Arvo: 2 }],
      },
    },
  ],
  findings: [
    {
      title: '3 days ahead',
      workbook: matter({}, meeting('2020-12-10', '2020-12-03')),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Päätösasiat!E2',
          key: 'PA-01',
          column: 'Kuka päättää/käsittelee',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: [],
          greys: false,
          evidence: [
            'E2 = Työvaliokunta',
            'F2 = 31.12.2020',
            'H2 = Avoin',
            'A2 = Työvaliokunta',
            'B2 = 10.12.2020',
            'D2 = 3.12.2020',
          ],
          says: 'paatosasia-material',
          data: {
            asia: 'Toimintamallin hyväksyminen',
            meeting: { body: 'Työvaliokunta', day: '2020-12-10', material: '2020-12-03' },
            isLast: true,
            days: 3,
            limit: 7,
          },
        },
      ],
    },
    { title: '7 days ahead', workbook: matter({}, meeting('2020-12-14', '2020-12-07')), finds: [{}] },
    {
      title: 'late, the meeting still to come',
      workbook: matter({}, meeting('2020-12-03', '2020-11-26')),
      finds: [{}],
    },
    {
      title: 'without a target the next meeting counts, though another follows',
      workbook: matter(
        { Aikataulutavoite: 'pian' },
        meeting('2020-12-10', '2020-12-03'),
        meeting('2021-01-14', '2021-01-07'),
      ),
      finds: [
        {
          evidence: [
            'E2 = Työvaliokunta',
            'F2 = pian',
            'H2 = Avoin',
            'A2 = Työvaliokunta',
            'B2 = 10.12.2020',
            'D2 = 3.12.2020',
          ],
        },
      ],
    },
  ],
});
