// A matter to decide with nobody to decide it: an empty cell, signs that name nobody, and matters that need nobody.
import { paatosasiaDecider } from '../../../src/domain/rules/paatosasia-decider/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const matter = (row: WrittenRow) => ({ Päätösasiat: [{ 'Kuka päättää/käsittelee': '', ...row }] });

/** The columns as a sheet of the programme had them before anybody was named. */
const WITHOUT_COLUMN = {
  Päätösasiat: [
    ['Tunnus', 'Osahanke', 'Tyyppi', 'Asia', 'Aikataulutavoite', 'Tila'],
    ['PA-01', 'RH-01', 'Päätösasia', 'Toimintamallin hyväksyminen', d('2021-01-29'), 'Avoin'],
  ],
};

ruleTables(paatosasiaDecider, {
  passes: [
    { title: 'somebody is named', workbook: matter({ 'Kuka päättää/käsittelee': 'Työvaliokunta' }) },
    { title: 'the column is missing: nobody could be named', workbook: WITHOUT_COLUMN },
    { title: 'decided by Tila', others: ['phase-day'], workbook: matter({ Tila: 'Päätetty' }) },
    { title: 'for information', workbook: matter({ Tila: 'Tiedoksi' }) },
    { title: 'lapsed', workbook: matter({ Tila: 'Rauennut' }) },
    { title: 'decided by its day', others: ['phase-day'], workbook: matter({ Päätetty: d('2020-11-24') }) },
    { title: 'a challenge', workbook: matter({ Tyyppi: 'Haaste' }) },
    { title: 'a remark', workbook: matter({ Tyyppi: 'Huomio' }) },
    { title: 'Tyyppi empty: nobody can tell', workbook: matter({ Tyyppi: '' }) },
    {
      title: 'a sheet error may hide a name',
      others: ['cell-type'],
      workbook: matter({ 'Kuka päättää/käsittelee': '#N/A' }),
    },
  ],
  findings: [
    {
      title: 'nobody',
      workbook: matter({}),
      finds: [
        {
          severity: 'huomautus',
          cell: 'Päätösasiat!E2',
          key: 'PA-01',
          column: 'Kuka päättää/käsittelee',
          osahanke: 'RH-01',
          daysLate: null,
          causeGroups: ['päätöksenteko'],
          greys: false,
          evidence: ['E2 =', 'F2 = 29.1.2021', 'H2 = Avoin'],
          says: 'paatosasia-without-decider',
          data: { asia: 'Toimintamallin hyväksyminen' },
        },
      ],
    },
    { title: 'a sign', workbook: matter({ 'Kuka päättää/käsittelee': ' – ? ' }), finds: [{}] },
    { title: 'Tila empty is open', workbook: matter({ Tila: '' }), finds: [{}] },
    {
      title: 'past its target as well',
      workbook: matter({ Aikataulutavoite: d('2020-11-02') }),
      finds: [{}],
    },
  ],
});
