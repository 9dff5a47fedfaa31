// The sidebar's languages: the only part of the domain that the sidebar may import.
import { uiEn } from './en';
import { uiFi } from './fi';
import { uiSv } from './sv';
import type { UiLanguage, UiTexts } from './ui-texts';

export { LIGHT_SYMBOLS, SEVERITY_SYMBOLS } from './symbols';
export type { UiDimension, UiLanguage, UiLight, UiProblem, UiSeverity, UiTexts, UiView } from './ui-texts';

/** The language of the browser where it is one of ours, else Finnish. */
export function uiTexts(browserLanguage: string): {
  readonly language: UiLanguage;
  readonly texts: UiTexts;
} {
  const code = browserLanguage.slice(0, 2).toLowerCase();
  if (code === 'sv') return { language: 'sv', texts: uiSv };
  if (code === 'en') return { language: 'en', texts: uiEn };
  return { language: 'fi', texts: uiFi };
}
