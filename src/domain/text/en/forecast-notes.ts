// Cell notes of the forecasts in English: they hold on any day, so they name no numbers.
import type { ForecastMessageData } from '../../findings/forecast-messages';

export const forecastNotes: Readonly<Record<keyof ForecastMessageData, string>> = {
  'rekrytointi-not-reachable':
    'By the forecast the start comes after its target. Agree on a new target or another way to fill the post, and record the reason for the delay.',
  'rekrytointi-tight':
    'The forecast only just meets the target. Secure the schedule of filling the post or agree on a later target.',
  'rekrytointi-vague-far':
    'The target names no day and the forecast is far away. Give the target as a day or a month.',
  'rekrytointi-short-work':
    'The project ends soon after the work could start. Decide whether to fill the post at all.',
  'rekrytointi-search-ended':
    'The application period has ended but the stage is still “Haku auki”. Update the stage, or open a new search and record its dates.',
  'hankinta-tight':
    'The forecast only just meets the target. Secure the schedule of the procurement or agree on a later target.',
  'hankinta-not-reachable':
    'By the forecast the contract comes after its target. Agree on a new target and record the reason for the delay.',
  'hankinta-interrupted':
    'The procurement has been interrupted and no new tender is recorded. Record the new tender on a row of its own, or set the stage to “Peruttu”.',
  'hankinta-without-contract':
    'The decision is made but no contract is signed in the usual time. Record the day of signature, or give in “Syy” what is being waited for.',
  'hankinta-beyond-end':
    'The procurement would be complete only after the project ends. Narrow it, bring it forward, or apply for an extension.',
};
