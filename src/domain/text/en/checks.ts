// What the checks of cells and rows say in English: sentence, action, and the note on the cell.
import type { CheckMessageName } from '../../findings/check-messages';
import type { PersonalDataKind } from '../../personal-data/personal-data';
import { groupedNumber, joinList, shortNumber } from '../number-text';
import type { FindingTexts } from '../texts';
import { directorFindings, directorNotes } from './director-findings';
import { dayEn, euros, percent, quantity, quoted } from './figures';

const figure = (value: number) => groupedNumber(value, '.').replace(/\u00a0/g, ',');
const times = (value: number) => shortNumber(value, '.');
const short = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Words as they stand in the sheet, as many as there is room for. */
const words = (told: readonly string[]) => {
  const all = told.join(', ');
  return `“${all.length > 22 ? `${all.slice(0, 21)}…` : all}”`;
};

const PERSONAL_DATA: Readonly<Record<PersonalDataKind, string>> = {
  henkilotunnus: 'a personal identity code',
  puhelin: 'a telephone number',
  sahkoposti: 'an e-mail address',
};

export const checkFindings: Pick<FindingTexts, CheckMessageName> = {
  ...directorFindings,
  'number-out-of-range': ({ header, shown, least, most }) => ({
    explanation:
      most === null
        ? `“${header}” is ${short(shown)} but must be at least ${figure(least)}.`
        : `“${header}” is ${short(shown)} but must be ${figure(least)}–${figure(most)}.`,
    action: 'Check the sign, the decimal mark and the zeros.',
  }),
  'number-not-whole': ({ header, shown }) => ({
    explanation: `“${header}” is ${short(shown)} but must be a whole number.`,
    action: 'Write the count without decimals.',
  }),
  'over-budget': ({ toteuma, budjetti, over }) => ({
    explanation: `The actuals of ${euros(toteuma)} exceed the budget of ${euros(budjetti)} by ${euros(over)}.`,
    action: 'Check the figures or agree on the overrun.',
  }),
  'budget-off-scale': ({ toteuma, budjetti, times: factor }) => ({
    explanation: `The actuals of ${euros(toteuma)} are ${times(factor)} times the budget of ${euros(budjetti)}.`,
    action: 'Check whether the budget lacks zeros or is in thousands.',
  }),
  'amount-off-scale': ({ header, amount, median, times: factor, meant }) => ({
    explanation:
      amount > median
        ? `“${header}” ${euros(amount)} is ${times(factor)} times the column’s median of ${euros(median)}.`
        : `“${header}” ${euros(amount)} is 1/${times(factor)} of the column’s median of ${euros(median)}.`,
    action: `Was ${euros(meant)} meant? Check the zeros.`,
  }),
  'percent-or-share': ({ header }) => ({
    explanation: `The column “${header}” holds only 0 and 1. A 1 is read as one per cent.`,
    action: 'If 1 means a hundred per cent, enter 100.',
  }),
  'percent-fraction': ({ header, percent: read, meant }) => ({
    explanation: `“${header}” is the text ${times(read)}, which is read as ${percent(read)}.`,
    action: `If ${percent(meant)} is meant, enter ${figure(meant)}.`,
  }),
  'row-headers-again': () => ({
    explanation: 'The row repeats the headers, so it is not read.',
    action: 'Delete the row.',
  }),
  'row-of-sums': () => ({
    explanation: 'The row looks like a row of sums, so it is not counted.',
    action: 'Delete it or move the sums away from this tab.',
  }),
  'row-doubled': ({ otherRow, headers }) => ({
    explanation: `Row ${otherRow} has the same already: ${joinList(headers.map(quoted), ' and ')}.`,
    action: 'Delete one of the rows or correct what should differ.',
  }),
  'day-ahead': ({ header, day }, today) => ({
    explanation: `“${header}” is ${dayEn(day)}, but today is only ${dayEn(today)}.`,
    action: 'Check the day and the year.',
  }),
  'sums-differ': ({ header, own, sum, difference }) => ({
    explanation: `“${header}” is ${euros(own)}, the sum on “Talous” ${euros(sum)}: they differ by ${euros(difference)}.`,
    action: 'Correct the wrong one.',
  }),
  'outside-span': ({ header, shown, of, side, limit }) => ({
    explanation: `“${header}” (${short(shown)}) is ${side === 'before' ? 'before the start' : 'after the end'} of the ${of === 'hanke' ? 'project' : 'sub-project'} (${dayEn(limit)}).`,
    action: 'Check the date.',
  }),
  'phase-without-day': ({ phaseHeader, phase, dayHeader }) => ({
    explanation: `“${phaseHeader}” is “${phase}” but the date “${dayHeader}” is missing.`,
    action: 'Enter the date or correct the stage.',
  }),
  'phase-before-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `“${phaseHeader}” is “${phase}” but “${dayHeader}” is only ${dayEn(day)}.`,
    action: 'Correct the date or the stage.',
  }),
  'phase-behind-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `“${dayHeader}” is filled in (${dayEn(day)}) but “${phaseHeader}” is still “${phase}”.`,
    action: 'Update the stage or the date.',
  }),
  'haku-closed': ({ day }) => ({
    explanation: `The stage is “Haku auki” but applications closed on ${dayEn(day)}.`,
    action: 'Update the stage or enter a new application period.',
  }),
  'haku-not-open': ({ day }) => ({
    explanation: `The stage is “Haku auki” but applications only open on ${dayEn(day)}.`,
    action: 'Check the stage and the application period.',
  }),
  'chosen-before-close': ({ vaihe, day }) => ({
    explanation: `The stage is “${vaihe}” but applications only close on ${dayEn(day)}.`,
    action: 'Check the stage and the application period.',
  }),
  'ready-not-full': ({ header, percent: done }) => ({
    explanation: `“${header}” is “Valmis” but the work is ${percent(done)} complete.`,
    action: 'Correct the percentage or the status.',
  }),
  'not-begun-with-progress': ({ header, percent: done }) => ({
    explanation: `“${header}” is “Ei aloitettu” but the work is ${percent(done)} complete.`,
    action: 'Correct the percentage or the status.',
  }),
  'full-not-ready': ({ header, tila }) => ({
    explanation: `The work is 100% complete but “${header}” is “${tila}”.`,
    action: 'Mark it as ready or correct the percentage.',
  }),
  'not-begun-in-time': ({ header, shown, days }) => ({
    explanation: `“${header}” is “Ei aloitettu” but the start (${short(shown)}) was ${quantity(days, 'day')} ago.`,
    action: 'Update the status or the start date.',
  }),
  'osahanke-late': ({ end, days, tilanne }, today) => ({
    explanation: `The end date was ${dayEn(end)} and today is ${dayEn(today)}: ${quantity(days, 'day')} over. The status is “${tilanne}”.`,
    action: 'Mark the sub-project as ready or agree on a new end date.',
  }),
  'signatures-over': ({ signed, parties }) => ({
    explanation: `There are ${figure(signed)} signatories but only ${figure(parties)} parties.`,
    action: 'Correct whichever is wrong.',
  }),
  'signatures-short': ({ signed, parties }) => ({
    explanation: `The stage is “Allekirjoitettu” but ${figure(signed)}/${figure(parties)} parties have signed.`,
    action: 'Update the number or the stage.',
  }),
  'signatures-full': ({ parties, vaihe }) => ({
    explanation: `All parties (${parties}) have signed, but the stage is still “${vaihe}”.`,
    action: 'Set the stage to “Allekirjoitettu” and record the date.',
  }),
  'procedure-too-light': ({ menettely, arvo, laji, limit, eu }) => ({
    explanation: `“${menettely}”, “${laji}”: ${euros(arvo)} reaches the ${eu ? 'EU' : 'national'} threshold of ${euros(limit)}.`,
    action: 'Check the procedure and the value.',
  }),
  'osahanke-alike': ({ other, otherRow }) => ({
    explanation: `The sub-project “${short(other)}” on row ${otherRow} has nearly the same name.`,
    action: 'Delete the duplicate or tell the names apart.',
  }),
  'personal-data': ({ kinds }) => ({
    explanation: `The cell seems to contain ${joinList(
      kinds.map((kind) => PERSONAL_DATA[kind]),
      ' and ',
    )}.`,
    action: 'Delete it before it reaches a report.',
  }),
  'light-without-text': ({ tilanne }) => ({
    explanation: `The status is “${tilanne}” but no text column says why.`,
    action: 'Fill in “Eteneminen” or “Haasteet”.',
  }),
  'late-without-cause': ({ days, proposal }) =>
    proposal === null
      ? {
          explanation: `The row is ${quantity(days, 'day')} late but “Syy” is empty.`,
          action: 'Choose a cause, so that the report shows the delay in the right group.',
        }
      : {
          explanation: `${quantity(days, 'day')} late, “Syy” empty. Proposed: “${proposal.syy}” (${words(proposal.words)}).`,
          action: 'Accept it or choose another.',
        },
  'setting-unknown': ({ name, suggestion }) => ({
    explanation: `The setting “${short(name)}” is unknown and has no effect.`,
    action: suggestion === null ? 'Check the name or delete the row.' : `Did you mean “${suggestion}”?`,
  }),
  'setting-doubled': ({ name, lastRow }) => ({
    explanation: `The setting “${short(name)}” is also on row ${lastRow}, whose value holds.`,
    action: 'Delete one of the rows.',
  }),
  'access-osahanke-none': () => ({
    explanation: 'The coordinator has no sub-projects and so cannot repair any rows.',
    action: 'Enter the IDs of the sub-projects with commas between them.',
  }),
  'access-osahanke-unknown': ({ reference, suggestion }) => ({
    explanation: `There is no sub-project “${short(reference)}”.`,
    action:
      suggestion === null
        ? 'Enter the sub-project’s ID from the tab “Osahankkeet”.'
        : `Did you mean “${short(suggestion)}”?`,
  }),
};

export const checkNotes: Readonly<Record<CheckMessageName, string>> = {
  ...directorNotes,
  'number-out-of-range':
    'The number is outside the column’s limits. Check the sign, the decimal mark and the zeros.',
  'number-not-whole': 'A count cannot have decimals. Write a whole number.',
  'over-budget': 'The actuals exceed the budget. Check the figures or agree on it.',
  'budget-off-scale': 'The actuals are many times the budget. Check whether the budget lacks zeros.',
  'amount-off-scale': 'The amount differs many times over from the others in the column. Check the zeros.',
  'percent-or-share': 'A 1 is read as one per cent. If it means a hundred per cent, enter 100.',
  'percent-fraction':
    'The decimal is read as part of one per cent. If a share is meant, enter it as per cent.',
  'row-doubled': 'The same is entered on two rows. Delete one of them or correct what should differ.',
  'row-headers-again': 'The row repeats the headers. Delete it.',
  'row-of-sums': 'The row looks like a row of sums and is not counted. Delete it or move the sums.',
  'day-ahead': 'The date is in the future but should be past. Check the day and the year.',
  'sums-differ': 'The amount differs from the sum on the tab “Talous”. Correct the wrong one.',
  'outside-span': 'The date is outside the time of the sub-project or the project. Check the date.',
  'phase-without-day': 'The stage needs a date that is missing. Enter the date or correct the stage.',
  'phase-before-day': 'The stage is ahead of the recorded date. Correct the date or the stage.',
  'phase-behind-day': 'The date is recorded but the stage lags behind. Update the stage or the date.',
  'haku-closed':
    'Applications have closed but the stage is “Haku auki”. Update the stage or enter a new application period.',
  'haku-not-open':
    'Applications are not open yet but the stage is “Haku auki”. Check the stage and the period.',
  'chosen-before-close':
    'Applications are still open but the choice is made. Check the stage and the period.',
  'ready-not-full': 'Ready, but less than 100% complete. Correct the percentage or the status.',
  'not-begun-with-progress': 'Not begun, but more than 0% complete. Correct the percentage or the status.',
  'full-not-ready':
    'The work is 100% complete, but the status is not “Valmis”. Mark it as ready or correct the percentage.',
  'not-begun-in-time':
    'The start has passed but the status is “Ei aloitettu”. Update the status or the start date.',
  'osahanke-late':
    'The end date has passed and the sub-project is not ready. Mark it as ready or agree on a new end date.',
  'signatures-over': 'There are more signatories than parties. Correct whichever is wrong.',
  'signatures-full': 'All parties have signed. Update the stage and record the date of signature.',
  'signatures-short': 'Not all parties have signed. Update the number or the stage.',
  'procedure-too-light': 'The value calls for a heavier procedure. Check the procedure and the value.',
  'osahanke-alike':
    'Another sub-project has nearly the same name. Delete the duplicate or tell the names apart.',
  'personal-data': 'The cell seems to contain personal data. Delete it before it reaches a report.',
  'light-without-text': 'No text column says why the status is this. Fill in “Eteneminen” or “Haasteet”.',
  'late-without-cause': 'The row is late but the cause is missing. Choose a cause.',
  'setting-unknown': 'The setting is unknown and has no effect. Check the name.',
  'setting-doubled': 'Another row has the same setting, and the lower one holds. Delete one of the rows.',
  'access-osahanke-none': 'The coordinator has no sub-projects. Enter their IDs with commas between them.',
  'access-osahanke-unknown': 'There is no such sub-project. Enter the ID from the tab “Osahankkeet”.',
};
