// A contract past its deadline and not signed; Hyväksytty without a day of signature is still open.
import { sopimusDeadline } from '../../../src/domain/rules/sopimus-deadline/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Due on 1 October 2020 unless said otherwise: 60 days before the day of the tests. */
const contract = (row: WrittenRow) => ({ Sopimukset: [{ Määräaika: d('2020-10-01'), ...row }] });

ruleTables(sopimusDeadline, {
  passes: [
    { title: 'on the deadline', workbook: contract({ Määräaika: d('2020-11-30') }) },
    { title: 'no deadline: the column need not be filled in', workbook: contract({ Määräaika: '' }) },
    {
      title: 'signed: Vaihe Allekirjoitettu',
      others: ['phase-day'],
      workbook: contract({ Vaihe: 'Allekirjoitettu' }),
    },
    { title: 'lapsed', workbook: contract({ Vaihe: 'Rauennut' }) },
    {
      title: 'Hyväksytty and a day of signature',
      others: ['phase-day'],
      workbook: contract({ Vaihe: 'Hyväksytty', Allekirjoitettu: d('2020-11-30') }),
    },
    {
      title: 'extended: the present deadline counts, not the original one',
      workbook: contract({ 'Alkuperäinen määräaika': d('2020-09-30'), Määräaika: d('2020-12-31') }),
    },
    { title: 'a time in words, which nobody reads yet', workbook: contract({ Määräaika: 'loppuvuosi' }) },
    {
      title: 'deadline is a sheet error',
      workbook: contract({ Määräaika: '#VALUE!' }),
      others: ['cell-type'],
    },
    { title: 'Vaihe unreadable', workbook: contract({ Vaihe: '?' }), others: ['choice-known'] },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'one day after the deadline',
      workbook: contract({ Määräaika: d('2020-11-29') }),
      finds: [
        {
          severity: 'keltainen',
          cell: 'Sopimukset!H2',
          key: 'SOP-01',
          column: 'Määräaika',
          osahanke: 'RH-01',
          daysLate: 1,
          cause: null,
          causeGroups: ['hankinnat ja sopimukset'],
          greys: false,
          evidence: ['H2 = 29.11.2020', 'G2 = Käsittelyssä', 'J2 ='],
          says: 'sopimus-late',
          data: {
            sopimus: 'Yhteistyösopimus',
            target: '29.11.2020',
            targetDay: '2020-11-29',
            days: 1,
            vaihe: 'Käsittelyssä',
            signatures: null,
            slip: null,
          },
        },
      ],
    },
    {
      title: 'part-signed and put off before: both are told',
      workbook: contract({
        Määräaika: d('2020-11-15'),
        'Alkuperäinen määräaika': 'lokakuu 2020',
        Osapuolia: 5,
        Allekirjoittaneita: 3,
      }),
      finds: [
        {
          severity: 'keltainen',
          daysLate: 15,
          evidence: ['H2 = 15.11.2020', 'G2 = Käsittelyssä', 'J2 =', 'E2 = 5', 'F2 = 3', 'I2 = lokakuu 2020'],
          data: {
            sopimus: 'Yhteistyösopimus',
            target: '15.11.2020',
            targetDay: '2020-11-15',
            days: 15,
            vaihe: 'Käsittelyssä',
            signatures: { signed: 3, parties: 5 },
            slip: { original: 'lokakuu 2020', originalDay: '2020-10-31', days: 15 },
          },
        },
      ],
    },
    {
      title: 'the first signatures have a day, two parties are still missing',
      others: ['phase-day'],
      workbook: contract({
        Määräaika: d('2020-11-15'),
        Allekirjoitettu: d('2020-11-10'),
        Osapuolia: 5,
        Allekirjoittaneita: 3,
      }),
      finds: [{ severity: 'keltainen', daysLate: 15 }],
    },
    {
      title: 'called signed while two parties are still missing',
      others: ['sopimus-signatures'],
      workbook: contract({
        Vaihe: 'Allekirjoitettu',
        Määräaika: d('2020-11-15'),
        Allekirjoitettu: d('2020-11-10'),
        Osapuolia: 5,
        Allekirjoittaneita: 3,
      }),
      finds: [{ severity: 'keltainen', daysLate: 15 }],
    },
    {
      title: 'the parties are known, the signatures are not: nothing is said of them',
      workbook: contract({ Määräaika: d('2020-11-29'), Osapuolia: 5 }),
      finds: [{ evidence: ['H2 = 29.11.2020', 'G2 = Käsittelyssä', 'J2 ='] }],
    },
    {
      title: 'Hyväksytty without a day of signature',
      workbook: contract({ Vaihe: 'Hyväksytty', Määräaika: d('2020-10-31') }),
      finds: [
        { severity: 'keltainen', daysLate: 30, evidence: ['H2 = 31.10.2020', 'G2 = Hyväksytty', 'J2 ='] },
      ],
    },
    {
      title: 'exactly 31 days',
      workbook: contract({ Määräaika: d('2020-10-30') }),
      finds: [{ severity: 'punainen', daysLate: 31 }],
    },
    {
      title: 'past the end of its hanke',
      others: ['dates-span'],
      workbook: { ...contract({ Määräaika: d('2020-11-28') }), Hankkeet: [{ Päättyy: d('2020-11-29') }] },
      finds: [{ severity: 'punainen', daysLate: 2 }],
    },
    {
      title: 'a signature that lies in the future',
      workbook: contract({ Allekirjoitettu: d('2020-12-01') }),
      finds: [{ daysLate: 60 }],
    },
    {
      title: 'the limit is a setting',
      workbook: { ...contract({}), Asetukset: [{ Asetus: 'Punaisen raja, päivää', Arvo: 60 }] },
      finds: [{ severity: 'keltainen', daysLate: 60 }],
    },
    {
      title: 'a row of the whole hanke',
      workbook: contract({ Osahanke: '' }),
      finds: [{ osahanke: null, severity: 'punainen' }],
    },
  ],
});
