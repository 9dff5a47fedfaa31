// The Finnish room's door: its words and its patterns. Of proposals as long as each other the first pattern's wins.
import type { Language } from '../language';
import { distance } from './patterns/distance';
import { firstWorkingDay, holiday } from './patterns/holiday';
import { cue, loose, meeting } from './patterns/loose';
import { month, months } from './patterns/month';
import { monthNumber } from './patterns/month-number';
import { dayOfMonth, monthsDay } from './patterns/named-day';
import { amount, clockTime, lengthOfTime, numbered } from './patterns/not-time';
import { numericDay } from './patterns/numeric-day';
import { numericDays } from './patterns/numeric-days';
import { bareUnit, counted, partCompound, partWord } from './patterns/part';
import { dayFromNow, relative } from './patterns/relative';
import { season } from './patterns/season';
import { week } from './patterns/week';
import { weekday } from './patterns/weekday';
import { year, yearTurn } from './patterns/year';
import { yearShareLetter, yearShareWord } from './patterns/year-share';
import { senseOf } from './words/lexicon';

export const FINNISH: Language = {
  senseOf,
  patterns: [
    ...[clockTime, amount, numbered, lengthOfTime],
    ...[numericDay, numericDays, dayOfMonth, monthsDay, weekday],
    ...[month, months, monthNumber, week, yearShareLetter, yearShareWord, season],
    ...[year, yearTurn, partWord, partCompound, counted, relative, dayFromNow, distance, bareUnit],
    ...[holiday, firstWorkingDay, cue, loose, meeting],
  ],
};
