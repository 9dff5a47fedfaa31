// The languages. One line per language.
import { en } from './en/index';
import { fi } from './fi/index';
import { sv } from './sv/index';
import type { Language, Texts } from './texts';

export const TEXTS: Readonly<Record<Language, Texts>> = { fi, sv, en };
