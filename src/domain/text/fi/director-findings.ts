// What the findings on the hankejohtaja's own tabs say in Finnish: sentence, action, and the note on the cell.
import type { DirectorMessageData } from '../../findings/director-messages';
import type { FindingTexts } from '../texts';
import { luku, lyhyt } from './figures';

/** `11/2020` */
const kuukausi = (month: string) => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
const kuukautta = (count: number) => (count === 1 ? 'kuukautta' : `${count} kuukautta`);

export const directorFindings: Pick<FindingTexts, keyof DirectorMessageData> = {
  'settings-crossed': ({ red, redValue, yellow, yellowValue }) => ({
    explanation: `”${lyhyt(red, 32)}” (${luku(redValue)}) on pienempi kuin ”${lyhyt(yellow, 32)}” (${luku(yellowValue)}): keltaista ei synny.`,
    action: 'Korjaa toinen.',
  }),
  'text-month-odd': ({ month, side, limit, months }) => ({
    explanation:
      side === 'ahead'
        ? `Kuukausi ${kuukausi(month)} on ${kuukautta(months)} edellä (nyt ${kuukausi(limit)}): teksti odottaa raporttia pitkään.`
        : `Kuukausi ${kuukausi(month)} on ${kuukautta(months)} ${side === 'before' ? `ennen hankkeiden alkua (${kuukausi(limit)})` : `hankkeiden päättymisen (${kuukausi(limit)}) jälkeen`}: teksti tuskin tulee raporttiin.`,
    action: 'Tarkista kuukausi ja vuosi.',
  }),
};

export const directorNotes: Readonly<Record<keyof DirectorMessageData, string>> = {
  'settings-crossed':
    'Punaisen raja on pienempi kuin keltaisen, joten keltaista ei synny. Korjaa toinen arvo.',
  'text-month-odd':
    'Kuukausi on hankkeiden ajan ulkopuolella tai kaukana edessä, joten teksti tuskin tulee raporttiin. Tarkista kuukausi ja vuosi.',
};
