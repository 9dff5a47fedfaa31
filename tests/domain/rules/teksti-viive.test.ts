// Status text that tells of delay: which columns, which level, which cause group; the example's osahankkeet on plan pass.
import { tekstiViive } from '../../../src/domain/rules/teksti-viive/index';
import type { WrittenRow } from '../../support/faultless-rows';
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
          data: { status: 'delayed', sentence: 'Hankinta on viivästynyt.', words: ['viivästynyt'] },
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
  ],
});
