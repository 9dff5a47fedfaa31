// Cell notes on contracts, measures, matters to decide and money, in English: those that say the same every day.
import type { CommitmentMessageData } from '../../findings/commitment-messages';
import type { MoneyMessageData } from '../../findings/money-messages';

export const workNotes: Readonly<Record<keyof CommitmentMessageData | keyof MoneyMessageData, string>> = {
  'sopimus-late':
    'The deadline has passed and the agreement is not signed. Record the date of signature or agree on a new deadline.',
  'sopimus-slipped':
    'The deadline has been put off far from the original one. Assess whether the new deadline will hold, and tell the parties and the funder.',
  'toimenpide-late':
    'The end date has passed and the measure is not completed. Mark the measure as completed or agree on a new end date.',
  'toimenpide-slipped':
    'The end date has been put off far from the original one. Assess whether the new date will hold and what other work waits for this.',
  'paatosasia-late':
    'The target date has passed and no decision has been recorded. Record the decision or take the matter to the next meeting.',
  'paatosasia-without-decider':
    'The matter waits for a decision, but nobody is named to make it. Enter the body or role that decides.',
  'paatosasia-no-meeting':
    'Those who decide do not meet before the target date. Agree on an extra meeting, another decision-maker or a new target date.',
  'paatosasia-material':
    'The material of the meeting is due soon or already late. Deliver it, or agree on another meeting.',
  'deadline-near': 'The deadline is near. Make sure that the date will hold, or agree on a new one.',
  'money-behind':
    'The budget is being used more slowly than time passes. Update the actuals, or assess whether some of the funding will be left unused.',
  'money-unspent':
    'At the pace so far, some of the funding will be left unspent. Decide what the money is used for in time, or agree on a change with the funder.',
  'money-over':
    'The budget has been exceeded. Check the amounts. If they are right, agree with the project’s management on how the overrun is covered, and update the budget.',
  'money-runs-out':
    'At the pace so far, the money runs out before the sub-project ends. Assess whether it lasts, or agree on the funding in time.',
  'actuals-missing':
    'The budget is filled in but Toteuma is empty. Fill in Toteuma; where nothing has been used yet, write 0.',
  'budget-missing': 'The actuals are filled in but Budjetti is empty. Fill in Budjetti.',
  'own-funding-short':
    'Less own funding has come than the costs call for. Update the amount, or agree with the parties on the missing share.',
};
