// A matter whose deciders do not meet before its target: which meetings count, and which comes next.
import { paatosasiaMeeting } from '../../../src/domain/rules/paatosasia-meeting/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const meeting = (body: string, day: string, material = ''): WrittenRow => ({
  'Toimielin tai tilaisuus': body,
  Päivä: d(day),
  'Aineistot viimeistään': material === '' ? '' : d(material),
});
/** Decided by Työvaliokunta by 31 December 2020 unless said otherwise. */
const matter = (row: WrittenRow, kokoukset: readonly WrittenRow[]) => ({
  Päätösasiat: [{ 'Kuka päättää/käsittelee': 'Työvaliokunta', Aikataulutavoite: d('2020-12-31'), ...row }],
  Kokoukset: kokoukset,
});
const JANUARY = meeting('Työvaliokunta', '2021-01-14', '2021-01-07');

ruleTables(paatosasiaMeeting, {
  passes: [
    {
      title: 'it meets on the target',
      workbook: matter({}, [meeting('Työvaliokunta', '2020-12-31'), JANUARY]),
    },
    { title: 'it meets today', workbook: matter({}, [meeting('Työvaliokunta', '2020-11-30'), JANUARY]) },
    {
      title: 'one of the two named meets',
      workbook: matter(
        { 'Kuka päättää/käsittelee': 'Suppea ja laaja poliittinen ohjausryhmä, työvaliokunta' },
        [JANUARY, meeting('Suppea poliittinen ohjausryhmä', '2020-12-15')],
      ),
    },
    {
      title: 'Kokoukset does not know the body',
      workbook: matter({ 'Kuka päättää/käsittelee': 'Kuntien johto' }, [JANUARY]),
    },
    {
      title: 'only a part of the body’s name is named',
      workbook: matter({ 'Kuka päättää/käsittelee': 'Ohjausryhmä' }, [
        meeting('Suppea ohjausryhmä', '2021-01-14'),
      ]),
    },
    { title: 'vague', workbook: matter({ Aikataulutavoite: 'pian' }, [JANUARY]) },
    { title: 'no target', workbook: matter({ Aikataulutavoite: '' }, [JANUARY]) },
    {
      title: 'past its target: paatosasia-target',
      workbook: matter({ Aikataulutavoite: d('2020-11-29') }, [JANUARY]),
    },
    { title: 'decided', others: ['phase-day'], workbook: matter({ Tila: 'Päätetty' }, [JANUARY]) },
    { title: 'a challenge', workbook: matter({ Tyyppi: 'Haaste' }, [JANUARY]) },
    { title: 'nobody named', workbook: matter({ 'Kuka päättää/käsittelee': '' }, [JANUARY]) },
    {
      title: 'Tavoite, ehto sends it to a meeting in January, which is then its target',
      workbook: matter({ Aikataulutavoite: '', 'Tavoite, ehto': 'Työvaliokunnan kokoukseen 1/2021' }, [
        JANUARY,
      ]),
    },
    {
      title: 'Kokoukset is missing',
      workbook: { Päätösasiat: [{ 'Kuka päättää/käsittelee': 'Työvaliokunta' }] },
    },
  ],
  findings: [
    {
      title: 'the next meeting is two weeks after the target',
      workbook: matter({}, [
        meeting('Työvaliokunta', '2020-11-05'),
        JANUARY,
        meeting('Työvaliokunta', '2021-02-11'),
      ]),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Päätösasiat!F2',
          key: 'PA-01',
          column: 'Aikataulutavoite',
          osahanke: 'RH-01',
          daysLate: null,
          forecast: '2021-01-14',
          causeGroups: ['päätöksenteko'],
          greys: false,
          evidence: [
            'F2 = 31.12.2020',
            'E2 = Työvaliokunta',
            'H2 = Avoin',
            'A3 = Työvaliokunta',
            'B3 = 14.1.2021',
            'D3 = 7.1.2021',
          ],
          says: 'paatosasia-no-meeting',
          data: {
            asia: 'Toimintamallin hyväksyminen',
            goal: 'Aikataulutavoite',
            target: '31.12.2020',
            targetDay: '2020-12-31',
            bodies: ['Työvaliokunta'],
            next: {
              meeting: { body: 'Työvaliokunta', day: '2021-01-14', material: '2021-01-07' },
              days: 14,
            },
          },
        },
      ],
    },
    {
      title: 'a month and a day after the target',
      workbook: matter({}, [meeting('Työvaliokunta', '2021-01-31')]),
      finds: [{ severity: 'punainen', forecast: '2021-01-31' }],
    },
    {
      title: 'exactly 30 days after',
      workbook: matter({}, [meeting('Työvaliokunta', '2021-01-30')]),
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'after the end of its hanke',
      workbook: {
        ...matter({ Aikataulutavoite: d('2021-12-31') }, [meeting('Työvaliokunta', '2022-01-13')]),
        Hankkeet: [{ Päättyy: d('2021-12-31') }],
      },
      finds: [{ severity: 'punainen' }],
    },
    {
      title: 'no later meeting is recorded: the sheet may lack it',
      workbook: matter({}, [meeting('Työvaliokunta', '2020-11-05')]),
      finds: [
        {
          severity: 'huomautus',
          forecast: null,
          evidence: ['F2 = 31.12.2020', 'E2 = Työvaliokunta', 'H2 = Avoin'],
        },
      ],
    },
    {
      title: 'the words of the name in another order, with hyphens and capitals',
      workbook: matter({ 'Kuka päättää/käsittelee': 'sparrausryhmä (SOTE ict)' }, [
        meeting('Sote-ICT-sparrausryhmä', '2021-01-14'),
      ]),
      finds: [{ severity: 'keltainen' }],
    },
    {
      title: 'words count by their last day: the end of the year',
      workbook: matter({ Aikataulutavoite: 'joulukuu 2020' }, [JANUARY]),
      finds: [{ severity: 'keltainen', forecast: '2021-01-14' }],
    },
    {
      title: 'the target is a meeting that Tavoite, ehto names, of another body',
      workbook: matter({ Aikataulutavoite: '', 'Tavoite, ehto': 'Ohjausryhmän kokoukseen 12/2020' }, [
        JANUARY,
        meeting('Ohjausryhmä', '2020-12-15'),
      ]),
      finds: [
        {
          column: 'Tavoite, ehto',
          data: {
            asia: 'Toimintamallin hyväksyminen',
            goal: 'Tavoite, ehto',
            target: 'Ohjausryhmän kokoukseen 12/2020',
            targetDay: '2020-12-15',
            bodies: ['Työvaliokunta'],
            next: {
              meeting: { body: 'Työvaliokunta', day: '2021-01-14', material: '2021-01-07' },
              days: 30,
            },
          },
        },
      ],
    },
    {
      title: 'the soonest of several bodies',
      workbook: matter({ 'Kuka päättää/käsittelee': 'Ohjausryhmä ja työvaliokunta' }, [
        meeting('Työvaliokunta', '2021-02-11'),
        meeting('Ohjausryhmä', '2021-01-20'),
      ]),
      finds: [{ severity: 'keltainen', forecast: '2021-01-20' }],
    },
  ],
});
