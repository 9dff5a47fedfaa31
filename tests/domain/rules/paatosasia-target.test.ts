// A matter that needs a decision is past its target and not decided.
import { paatosasiaTarget } from '../../../src/domain/rules/paatosasia-target/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** To be decided by 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const matter = (row: WrittenRow) => ({ Päätösasiat: [{ Aikataulutavoite: d('2020-10-01'), ...row }] });

ruleTables(paatosasiaTarget, {
  passes: [
    { title: 'on the target day', workbook: matter({ Aikataulutavoite: d('2020-11-30') }) },
    { title: 'no target: the column need not be filled in', workbook: matter({ Aikataulutavoite: '' }) },
    { title: 'decided', others: ['phase-day'], workbook: matter({ Tila: 'Päätetty' }) },
    { title: 'for information', workbook: matter({ Tila: 'Tiedoksi' }) },
    { title: 'lapsed', workbook: matter({ Tila: 'Rauennut' }) },
    {
      title: 'decided today, Tila forgotten',
      others: ['phase-day'],
      workbook: matter({ Päätetty: d('2020-11-30') }),
    },
    { title: 'a challenge is nothing to decide', workbook: matter({ Tyyppi: 'Haaste' }) },
    { title: 'a deviation', workbook: matter({ Tyyppi: 'Poikkeama' }) },
    { title: 'a remark', workbook: matter({ Tyyppi: 'Huomio' }) },
    { title: 'Tyyppi not filled in', workbook: matter({ Tyyppi: '' }) },
    { title: 'Tyyppi unreadable', workbook: matter({ Tyyppi: 'joku' }), others: ['choice-known'] },
    {
      title: 'a time in words that names no day',
      workbook: matter({ Aikataulutavoite: 'pikaisesti' }),
    },
    { title: 'target unreadable', workbook: matter({ Aikataulutavoite: '#N/A' }), others: ['cell-type'] },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'no target of its own: the meeting that Tavoite, ehto names',
      workbook: {
        ...matter({ Aikataulutavoite: '', 'Tavoite, ehto': 'Työvaliokunnan kokoukseen 11/20' }),
        Kokoukset: [{ 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2020-11-05') }],
      },
      finds: [{ column: 'Tavoite, ehto', daysLate: 25, severity: 'keltainen' }],
    },
    {
      title: 'one day after the target',
      workbook: matter({ Aikataulutavoite: d('2020-11-29') }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Päätösasiat!F2',
          key: 'PA-01',
          column: 'Aikataulutavoite',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['päätöksenteko'],
          greys: false,
          evidence: ['F2 = 29.11.2020', 'H2 = Avoin', 'I2 ='],
          says: 'paatosasia-late',
          data: {
            asia: 'Toimintamallin hyväksyminen',
            goal: 'Aikataulutavoite',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            next: null,
          },
        },
      ],
    },
    {
      title: 'the next meeting of the named body is told, with its material',
      workbook: {
        ...matter({ Aikataulutavoite: d('2020-11-20'), 'Kuka päättää/käsittelee': 'Työvaliokunta' }),
        Kokoukset: [
          { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2020-11-05') },
          {
            'Toimielin tai tilaisuus': 'Työvaliokunta',
            Päivä: d('2020-12-10'),
            'Aineistot viimeistään': d('2020-12-03'),
          },
        ],
      },
      finds: [
        {
          daysLate: 10,
          evidence: [
            'F2 = 20.11.2020',
            'H2 = Avoin',
            'I2 =',
            'E2 = Työvaliokunta',
            'A3 = Työvaliokunta',
            'B3 = 10.12.2020',
            'D3 = 3.12.2020',
          ],
          data: {
            asia: 'Toimintamallin hyväksyminen',
            goal: 'Aikataulutavoite',
            target: '20.11.2020',
            targetDay: '2020-11-20',
            days: 10,
            next: { body: 'Työvaliokunta', day: '2020-12-10', material: '2020-12-03' },
          },
        },
      ],
    },
    {
      title: 'exactly 30 days',
      workbook: matter({ Aikataulutavoite: d('2020-10-31') }),
      finds: [{ severity: 'keltainen', daysLate: 30 }],
    },
    {
      title: 'exactly 31 days',
      workbook: matter({ Aikataulutavoite: d('2020-10-30') }),
      finds: [{ severity: 'punainen', daysLate: 31 }],
    },
    { title: 'being handled', workbook: matter({ Tila: 'Käsittelyssä' }), finds: [{ daysLate: 60 }] },
    { title: 'Tila not filled in counts as open', workbook: matter({ Tila: '' }), finds: [{ daysLate: 60 }] },
    {
      title: 'a decision that lies in the future',
      workbook: matter({ Päätetty: d('2020-12-10') }),
      finds: [{ evidence: ['F2 = 1.10.2020', 'H2 = Avoin', 'I2 = 10.12.2020'] }],
    },
    {
      title: 'past the end of its hanke',
      others: ['dates-span'],
      workbook: {
        ...matter({ Aikataulutavoite: d('2020-11-29') }),
        Hankkeet: [{ Päättyy: d('2020-11-29') }],
      },
      finds: [{ severity: 'punainen', daysLate: 1 }],
    },
    {
      title: 'a matter of the whole hanke',
      workbook: matter({ Osahanke: '' }),
      finds: [{ osahanke: null, severity: 'punainen' }],
    },
    {
      title: 'the limit is a setting',
      workbook: { ...matter({}), Asetukset: [{ Asetus: 'Punaisen raja, päivää', Arvo: 60 }] },
      finds: [{ severity: 'keltainen', daysLate: 60 }],
    },
  ],
});
