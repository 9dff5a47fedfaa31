// What `npm run eval` can measure. One line per kind of labelled set.
import type { Evaluation } from './evaluation';
import { scheduleEvaluation } from './schedule';
import { signalsEvaluation } from './signals';

export const EVALUATIONS: readonly Evaluation[] = [scheduleEvaluation, signalsEvaluation];
