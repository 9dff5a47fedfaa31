// Status text that tells of delay: which columns, which level, which cause group; the example's osahankkeet on plan pass.
import { tekstiViive } from '../../../src/domain/rules/teksti-viive/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const said = (row: WrittenRow) => ({ Osahankkeet: [row] });

ruleTables(tekstiViive, {
  passes: [
    {
      title: 'nothing written',
      workbook: said({ Eteneminen: '', Haasteet: '' }),
      others: ['own-light-text'],
    },
    { title: 'on plan', workbook: said({ Eteneminen: 'Työ etenee suunnitelman mukaisesti.' }) },
    { title: 'denied', workbook: said({ Haasteet: 'Ei haasteita.' }) },
    { title: 'resolved', workbook: said({ Haasteet: 'Viivästykset on saatu kiinni.' }) },
    { title: 'ready', workbook: said({ Eteneminen: 'Työ viivästyi.', Tilanne: 'Valmis' }) },
    { title: 'interrupted', workbook: said({ Eteneminen: 'Työ viivästyi.', Tilanne: 'Keskeytetty' }) },
    {
      title: 'the note of a recruitment that has begun is history',
      workbook: {
        Rekrytoinnit: [{ Vaihe: 'Aloittanut', Aloitus: d('2020-11-02'), Huomio: 'Haku viivästyi.' }],
      },
    },
    { title: 'a note on plan', workbook: { Hankinnat: [{ Huomio: 'Etenee aikataulussa.' }] } },
    {
      title: 'a signed contract',
      workbook: {
        Sopimukset: [
          { Vaihe: 'Allekirjoitettu', Allekirjoitettu: d('2020-11-02'), Huomio: 'Neuvottelut venyivät.' },
        ],
      },
    },
    {
      title: 'the example: recruited',
      workbook: said({ Rekrytointitilanne: 'HYTE-asiantuntijat on rekrytoitu.' }),
    },
    {
      title: 'the example: on schedule',
      workbook: said({ Eteneminen: 'Pilottiyksiköt on valittu ja toteutus etenee aikataulussa.' }),
    },
  ],
  findings: [
    {
      title: 'a delay, with the words that say it',
      workbook: said({ Eteneminen: 'Työ jatkuu. Hankinta on viivästynyt.' }),
      finds: [
        {
          severity: 'keltainen',
          column: 'Eteneminen',
          key: 'RH-01',
          osahanke: 'RH-01',
          daysLate: null,
          cause: null,
          causeGroups: ['hankinnat ja sopimukset'],
          greys: false,
          says: 'text-late',
          data: {
            status: 'delayed',
            sentence: 'Hankinta on viivästynyt.',
            words: ['viivästynyt'],
            others: [],
            more: 0,
            room: null,
          },
        },
      ],
    },
    {
      title: 'a delay that may come colours nothing',
      workbook: said({ Hankintatilanne: 'Käyttöönotto voi viivästyä.' }),
      finds: [{ severity: 'huomautus', column: 'Hankintatilanne', causeGroups: ['hankinnat ja sopimukset'] }],
    },
    {
      title: 'words of a denial are shown together',
      workbook: said({ Rekrytointitilanne: 'Tehtävä on täyttämättä eikä hakijoita ole saatu.' }),
      finds: [
        {
          severity: 'keltainen',
          data: {
            status: 'delayed',
            sentence: 'Tehtävä on täyttämättä eikä hakijoita ole saatu.',
            words: ['on täyttämättä', 'eikä hakijoita'],
            others: [],
            more: 0,
            room: null,
          },
        },
      ],
    },
    {
      title: 'a threat colours nothing',
      workbook: said({ Haasteet: 'Aikataulu on tiukka.' }),
      finds: [{ severity: 'huomautus', column: 'Haasteet', causeGroups: ['aikataulu'] }],
    },
    {
      title: 'the column names the group, the text the others',
      workbook: said({ Rekrytointitilanne: 'Tehtävä on täyttämättä, koska rahoitus puuttuu.' }),
      finds: [
        { severity: 'keltainen', column: 'Rekrytointitilanne', causeGroups: ['rekrytointi', 'talous'] },
      ],
    },
    {
      title: 'one finding per column',
      workbook: said({
        Eteneminen: 'Työ on myöhässä.',
        Hankintatilanne: 'Kilpailutus keskeytettiin. Tarjouksia ei saatu.',
      }),
      finds: [
        { severity: 'keltainen', column: 'Eteneminen' },
        { severity: 'keltainen', column: 'Hankintatilanne', causeGroups: ['hankinnat ja sopimukset'] },
      ],
    },
    {
      title: 'the worst sentence first, then others as they stand, then how many more',
      workbook: said({
        Haasteet:
          'Aikataulu on tiukka. Työ etenee. Haku on viivästynyt. Rahoitus on epävarma. Resursseista on pulaa.',
      }),
      finds: [
        {
          severity: 'keltainen',
          causeGroups: ['rekrytointi', 'talous'],
          data: {
            status: 'delayed',
            sentence: 'Haku on viivästynyt.',
            words: ['viivästynyt'],
            others: [
              { sentence: 'Aikataulu on tiukka.', words: ['Aikataulu', 'tiukka'] },
              { sentence: 'Rahoitus on epävarma.', words: ['epävarma'] },
            ],
            more: 1,
            room: null,
          },
        },
      ],
    },
    {
      title: 'the note of a recruitment',
      workbook: {
        // An open search leads to 24.2.2021.
        Rekrytoinnit: [{ Huomio: 'Rekrytointi on viivästynyt.', Aloitustavoite: d('2021-02-23') }],
      },
      finds: [{ severity: 'keltainen', column: 'Huomio', causeGroups: ['rekrytointi'] }],
    },
    {
      title: 'the note of a procurement, with another group that it names',
      workbook: {
        Hankinnat: [
          {
            Huomio: 'Aloitus lykkääntyy, koska rahoitus puuttuu.',
            // From the tender on a small one takes to 21.12.2020.
            'Sopimuksen tavoiteaika': d('2020-12-18'),
          },
        ],
      },
      finds: [
        { severity: 'keltainen', column: 'Huomio', causeGroups: ['hankinnat ja sopimukset', 'talous'] },
      ],
    },
    {
      title: 'the note of a row whose own dates meet the target is a sign, and says so',
      workbook: {
        Rekrytoinnit: [
          { Huomio: 'Rekrytointi on viivästynyt.', Aloitustavoite: d('2021-02-23') },
          { Huomio: 'Rekrytointi on viivästynyt.', Aloitustavoite: d('2021-02-24') },
        ],
      },
      finds: [
        { severity: 'keltainen', data: expect.objectContaining({ room: null }) },
        {
          severity: 'huomautus',
          data: expect.objectContaining({ room: { target: '2021-02-24', forecast: '2021-02-24' } }),
        },
      ],
    },
    {
      title: 'a threat that is spelt out is a threat',
      workbook: said({ Haasteet: 'Riskinä on, ettei osaajia löydy.' }),
      finds: [{ severity: 'huomautus', column: 'Haasteet' }],
    },
    {
      title: 'the note of a contract',
      workbook: { Sopimukset: [{ Huomio: 'Neuvottelut ovat pitkittyneet.' }] },
      finds: [{ severity: 'keltainen', column: 'Huomio', causeGroups: ['hankinnat ja sopimukset'] }],
    },
  ],
});
