// Cell notes of the forecasts in Swedish: they hold on any day, so they name no numbers.
import type { ForecastMessageData } from '../../findings/forecast-messages';

export const forecastNotes: Readonly<Record<keyof ForecastMessageData, string>> = {
  'rekrytointi-not-reachable':
    'Starten sker enligt prognosen först efter tidsmålet. Avtala om ett nytt tidsmål eller ett annat sätt att tillsätta, och anteckna orsaken.',
  'rekrytointi-tight':
    'Prognosen når målet bara nätt och jämnt. Säkerställ tidtabellen för tillsättandet eller avtala om ett senare tidsmål.',
  'rekrytointi-vague-far':
    'Tidsmålet anger ingen dag och prognosen ligger långt fram. Ange en dag eller månad som tidsmål.',
  'rekrytointi-short-work':
    'Projektet avslutas snart efter att arbetet kunde börja. Bedöm om uppgiften ännu ska tillsättas.',
  'rekrytointi-search-ended':
    'Ansökningstiden har gått ut, men skedet är fortfarande ”Haku auki”. Uppdatera skedet, eller öppna en ny ansökningsomgång och anteckna dess datum.',
  'hankinta-tight':
    'Prognosen når målet bara nätt och jämnt. Säkerställ tidtabellen för upphandlingen eller avtala om ett senare tidsmål.',
  'hankinta-not-reachable':
    'Avtalet ingås enligt prognosen först efter tidsmålet. Avtala om ett nytt tidsmål och anteckna orsaken till förseningen.',
  'hankinta-interrupted':
    'Upphandlingen har avbrutits och ingen ny har antecknats. Anteckna den nya upphandlingen på en egen rad eller ange skedet ”Peruttu”.',
  'hankinta-without-contract':
    'Beslutet är fattat, men avtalet har inte undertecknats inom vanlig tid. Anteckna undertecknandedagen eller ange i ”Syy” vad som väntas.',
  'hankinta-beyond-end':
    'Upphandlingen skulle bli klar först efter att projektet har avslutats. Begränsa eller tidigarelägg den, eller sök förlängd tid.',
};
