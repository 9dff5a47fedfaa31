// What the findings on the hankejohtaja's own tabs say in Swedish: sentence, action, and the note on the cell.
import type { DirectorMessageData } from '../../findings/director-messages';
import type { FindingTexts } from '../texts';
import { tal } from './figures';

/** `11/2020` */
const manad = (month: string) => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
const manader = (count: number) => (count === 1 ? '1 månad' : `${count} månader`);
const kort = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name);

export const directorFindings: Pick<FindingTexts, keyof DirectorMessageData> = {
  'settings-crossed': ({ red, redValue, yellow, yellowValue }) => ({
    explanation: `”${kort(red)}” (${tal(redValue)}) är mindre än ”${kort(yellow)}” (${tal(yellowValue)}): inget blir gult.`,
    action: 'Rätta det ena.',
  }),
  'text-month-odd': ({ month, side, limit, months }) => ({
    explanation:
      side === 'ahead'
        ? `Månaden ${manad(month)} ligger ${manader(months)} framåt (nu ${manad(limit)}): texten får vänta länge på en rapport.`
        : `Månaden ${manad(month)} ligger ${manader(months)} ${side === 'before' ? `innan projekten börjar (${manad(limit)})` : `efter projektens slut (${manad(limit)})`}: texten kommer knappast med.`,
    action: 'Kontrollera månad och år.',
  }),
};

export const directorNotes: Readonly<Record<keyof DirectorMessageData, string>> = {
  'settings-crossed': 'Gränsen för rött är mindre än den för gult, så inget blir gult. Rätta det ena värdet.',
  'text-month-odd':
    'Månaden ligger utanför projektens tid eller långt fram, så texten kommer knappast med i någon rapport. Kontrollera månad och år.',
};
