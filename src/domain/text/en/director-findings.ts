// What the findings on the hankejohtaja's own tabs say in English: sentence, action, and the note on the cell.
import type { DirectorMessageData } from '../../findings/director-messages';
import { shortNumber } from '../number-text';
import type { FindingTexts } from '../texts';
import { monthEn, quantity } from './figures';

const short = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name);
const number = (value: number) => shortNumber(value, '.');

export const directorFindings: Pick<FindingTexts, keyof DirectorMessageData> = {
  'settings-crossed': ({ red, redValue, yellow, yellowValue }) => ({
    explanation: `“${short(red)}” (${number(redValue)}) is less than “${short(yellow)}” (${number(yellowValue)}): nothing turns yellow.`,
    action: 'Correct one.',
  }),
  'text-month-odd': ({ month, side, limit, months }) => ({
    explanation:
      side === 'ahead'
        ? `${monthEn(month)} is ${quantity(months, 'month')} ahead (now ${monthEn(limit)}): the text will wait long for a report.`
        : `${monthEn(month)} is ${quantity(months, 'month')} ${side === 'before' ? `before the projects begin (${monthEn(limit)})` : `after the projects end (${monthEn(limit)})`}: hardly any report has it.`,
    action: 'Check the month and year.',
  }),
};

export const directorNotes: Readonly<Record<keyof DirectorMessageData, string>> = {
  'settings-crossed':
    'The limit of red is less than that of yellow, so nothing turns yellow. Correct one of them.',
  'text-month-odd':
    'The month is outside the time of the projects or far ahead, so hardly any report will have the text. Check the month and year.',
};
