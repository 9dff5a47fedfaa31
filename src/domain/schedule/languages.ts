// The languages whose schedule expressions are read. One line per language.
import { FINNISH } from './fi/index';
import type { Language } from './language';

export type ScheduleLanguage = 'fi';

export const LANGUAGES: Readonly<Record<ScheduleLanguage, Language>> = { fi: FINNISH };
