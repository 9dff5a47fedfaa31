// What the findings of the forecasts say in Finnish.
import type { IsoDay } from '../../day/day';
import type { ForecastMessageData } from '../../findings/forecast-messages';
import { hankintaForecastText, rekrytointiForecastText } from '../forecast-words';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { forecastWords } from './forecast';
import { vacancyWords } from './vacancy';

const paivaa = (count: number) => (count === 1 ? '1 päivä' : `${count} päivää`);
const lyhyt = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Words are shown beside the day they mean. */
function tavoite(goal: string, { target, targetDay }: { target: string; targetDay: IsoDay }): string {
  const day = dottedDay(targetDay);
  return target === day ? `${goal} ${day}` : `${goal} ${lyhyt(target)} (viimeistään ${day})`;
}

export const forecastFindings: Pick<FindingTexts, keyof ForecastMessageData> = {
  'rekrytointi-not-reachable': ({ forecast, days, vacancy, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return withVacancy(
      {
        explanation: `${tavoite('Aloitustavoite', data)} ei ole enää saavutettavissa: ennuste on ${paivaa(days)} myöhemmin. ${sentence}`,
        action: 'Sovi uusi aloitustavoite tai muu tapa täyttää tehtävä, ja kirjaa viivästyksen syy.',
        steps,
      },
      vacancy,
      vacancyWords,
    );
  },
  'rekrytointi-vague-far': ({ forecast, days, limit, target }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `Aloitustavoite on ”${lyhyt(target)}”, mutta ennuste on ${days} päivän päässä (raja ${limit}). ${sentence}`,
      action: 'Kirjaa aloitustavoitteeksi päivä tai kuukausi ja sovi, miten tehtävä täytetään.',
      steps,
    };
  },
  'rekrytointi-short-work': ({ forecast, hankeEnd, months, limit, afterEnd }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    const left = afterEnd
      ? `Hanke päättyy ${dottedDay(hankeEnd)}, ennen kuin työ ehtisi alkaa.`
      : `Hanke päättyy ${dottedDay(hankeEnd)}: työlle jää ${kuukautta(months)}, kun raja on ${limit}.`;
    return {
      explanation: `${left} ${sentence}`,
      action:
        'Arvioi, kannattaako tehtävä vielä täyttää, vai hoidetaanko työ toisin tai siirretäänkö rahoitus.',
      steps,
    };
  },
  'rekrytointi-search-ended': ({ hakuPaattyy, days }, today) => ({
    explanation: `Haku päättyi ${dottedDay(hakuPaattyy)}, tänään ${dottedDay(today)}: ${paivaa(days)} sitten. Vaihe on yhä Haku auki.`,
    action: 'Päivitä vaihe, tai avaa uusi haku ja kirjaa sen päivät.',
  }),
  'hankinta-not-reachable': ({ forecast, days, ...data }) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords);
    return {
      explanation: `${tavoite('Sopimuksen tavoiteaika', data)} ei ole enää saavutettavissa: ennuste on ${paivaa(days)} myöhemmin. ${sentence}`,
      action:
        'Sovi uusi tavoiteaika tai kevyempi hankintatapa, jos se on sallittu, ja kirjaa viivästyksen syy.',
      steps,
    };
  },
  'hankinta-interrupted': ({ hankinta }) => ({
    explanation: `Hankinta ”${lyhyt(hankinta)}” on keskeytetty, eikä uutta kilpailutusta ole kirjattu.`,
    action:
      'Kirjaa uusi kilpailutus omalle rivilleen, tai muuta vaiheeksi Peruttu, jos hankinnasta luovutaan.',
  }),
  'hankinta-without-contract': ({ vaihe, usual, days }, today) => ({
    explanation:
      usual === null
        ? `Vaihe on ${vaihe}, mutta sopimusta ei ole allekirjoitettu: tavoiteajasta on tänään ${dottedDay(today)} kulunut ${paivaa(days)}.`
        : `Vaihe on ${vaihe}, mutta sopimusta ei ole allekirjoitettu. Tarjouspyynnön julkaisusta laskettuna se olisi tavallisesti tehty ${dottedDay(usual)}; ${paivaa(days)} on kulunut.`,
    action: 'Kirjaa allekirjoituspäivä, tai kerro Syy-sarakkeessa, mitä odotetaan (esim. Valitus).',
  }),
  'hankinta-beyond-end': ({ beyond: { what, day, hankeEnd, days } }) => ({
    explanation: `${what === 'toimitus' ? 'Toimitus valmistuisi' : 'Sopimus syntyisi aikaisintaan'} ${dottedDay(day)}, mutta hanke päättyy ${dottedDay(hankeEnd)}: ${paivaa(days)} liian myöhään. Sen jälkeisiä kuluja ei korvata.`,
    action: 'Rajaa tai aikaista hankintaa, tai hae hankkeelle jatkoaikaa ennen sen päättymistä.',
  }),
};

function kuukautta(months: number): string {
  if (months === 0) return 'alle kuukausi';
  return months === 1 ? '1 kuukausi' : `${months} kuukautta`;
}
