// Headers that are missing, doubled or almost right.
import { headerMatch } from '../../../src/domain/rules/header-match/index';
import type { RawGrid } from '../../../src/domain/workbook/raw';
import { d } from '../../support/faultless-rows';
import { check, ruleTables } from '../../support/rule-tables';

const meetings = (headers: readonly string[], ...titles: readonly string[]): { Kokoukset: RawGrid } => ({
  Kokoukset: [
    ...titles.map((title) => [title, ...headers.slice(1).map(() => '')]),
    headers,
    ['Ohjausryhmä', d('2020-12-10'), ...headers.slice(2).map(() => '')],
  ],
});

ruleTables(headerMatch, {
  passes: [
    { title: 'required headers only', workbook: meetings(['Toimielin tai tilaisuus', 'Päivä']) },
    {
      title: 'other letters, spaces and a colon',
      workbook: meetings(['TOIMIELIN  tai tilaisuus', 'päivä:']),
    },
    { title: 'an alias', workbook: meetings(['Toimielin tai tilaisuus', 'Pvm']) },
    {
      title: 'a column of somebody’s own',
      workbook: meetings(['Toimielin tai tilaisuus', 'Päivä', 'Tarjoilu']),
    },
    {
      title: 'two title rows above',
      workbook: meetings(['Toimielin tai tilaisuus', 'Päivä'], 'POPsote', 'Kokouskalenteri'),
    },
    { title: 'the tab is missing', workbook: { Hankkeet: null } },
  ],
  findings: [
    {
      title: 'a required header is missing',
      workbook: meetings(['Toimielin tai tilaisuus', 'Klo']),
      finds: [
        {
          severity: 'virhe',
          cell: null,
          key: '',
          column: 'Päivä',
          osahanke: null,
          greys: false,
          causeGroups: [],
          evidence: [],
          says: 'header-missing',
          data: { tab: 'Kokoukset', header: 'Päivä' },
        },
      ],
    },
    {
      title: 'the same header twice: the left one is read',
      workbook: meetings(['Toimielin tai tilaisuus', 'Päivä', 'Aiheet', 'päivä']),
      finds: [
        {
          severity: 'virhe',
          cell: 'Kokoukset!D1',
          column: 'Päivä',
          evidence: ['D1 = päivä'],
          says: 'header-doubled',
          data: { tab: 'Kokoukset', header: 'Päivä', cell: 'D1' },
        },
      ],
    },
    {
      title: 'a header and its alias',
      workbook: meetings(['Toimielin tai tilaisuus', 'Päivä', 'Pvm']),
      finds: [{ cell: 'Kokoukset!C1', says: 'header-doubled' }],
    },
    {
      title: 'almost right: read, and a warning, in the row where the headers stand',
      workbook: meetings(['Toimielin tai tilaisus', 'Päivä', 'Klo'], 'Kokouskalenteri'),
      finds: [
        {
          severity: 'varoitus',
          cell: 'Kokoukset!A2',
          column: 'Toimielin tai tilaisuus',
          greys: false,
          evidence: ['A2 = Toimielin tai tilaisus'],
          says: 'header-almost',
          data: {
            tab: 'Kokoukset',
            header: 'Toimielin tai tilaisuus',
            found: 'Toimielin tai tilaisus',
            cell: 'A2',
          },
        },
      ],
    },
    {
      title: 'no headers at all: each required one is missing',
      workbook: { Kokoukset: [['Ohjausryhmä', d('2020-12-10')]] },
      finds: [
        { column: 'Toimielin tai tilaisuus', cell: null, says: 'header-missing' },
        { column: 'Päivä', cell: null, says: 'header-missing' },
      ],
    },
    {
      title: 'a tab of no rows',
      workbook: { Talous: [] },
      finds: [{ column: 'Osahanke' }, { column: 'Kululaji' }],
    },
    {
      title: 'a column of detail that is not required may be missing, a required one not',
      workbook: {
        Rekrytoinnit: [
          ['Tunnus', 'Osahanke', 'Tehtävä', 'Vaihe', 'Tavoitealoitus'],
          ['REK-01', 'RH-01', 'Suunnittelija', 'Haku auki', d('2021-01-04')],
        ],
      },
      finds: [{ column: 'Työpanos', cell: null }],
    },
  ],
});

test('a bad header colours no osahanke', () => {
  const { lights } = check(meetings(['Toimielin tai tilaisuus', 'Päivä', 'Pvm']));
  expect(lights.map((light) => light.computed)).toEqual(['Vihreä']);
});
