// What the findings of the forecasts say in Finnish.
import { daysBetween, type IsoDay } from '../../day/day';
import type { ForecastMessageData } from '../../findings/forecast-messages';
import type { OpenHankinta } from '../../forecast/hankinta/forecast';
import type { OpenRekrytointi } from '../../forecast/rekrytointi/forecast';
import type { Room } from '../../forecast/room';
import type { ReserveReason, Slack } from '../../forecast/slack';
import { hankintaForecastText, hankintaSteps, rekrytointiForecastText, stepLines } from '../forecast-words';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { lyhyt, paivaa, paivan } from './figures';
import { forecastWords } from './forecast';
import { vacancyWords } from './vacancy';

/** Words are shown beside the day they mean. */
function tavoite(goal: string, { target, targetDay }: { target: string; targetDay: IsoDay }): string {
  const day = dottedDay(targetDay);
  return target === day ? `${goal} ${day}` : `${goal} ${lyhyt(target)} (viimeistään ${day})`;
}

/** Why room is needed still. */
const KESKEN: Readonly<Record<ReserveReason, string>> = {
  'not-begun': 'mitään vaihetta ei ole aloitettu',
  'before-interviews': 'hakijoita ei ole vielä haastateltu',
  'before-decision': 'hankintapäätöstä ei ole vielä tehty',
};
const ALOITA = 'Aloita täyttäminen nyt, valitse nopeampi täyttötapa tai sovi myöhempi aloitustavoite.';
const TIUKKA_REKRYTOINTI: Readonly<Record<ReserveReason, string>> = {
  'not-begun': ALOITA,
  'before-interviews': 'Varmista haun ja haastattelujen aikataulu tai sovi myöhempi aloitustavoite.',
  'before-decision': ALOITA,
};
const VALMISTELE = 'Aloita valmistelu nyt tai sovi myöhempi tavoiteaika.';
const TIUKKA_HANKINTA: Readonly<Record<ReserveReason, string>> = {
  'not-begun': VALMISTELE,
  'before-interviews': VALMISTELE,
  'before-decision': 'Varmista kilpailutuksen ja päätöskäsittelyn aikataulu tai sovi myöhempi tavoiteaika.',
};

export const forecastFindings: Pick<FindingTexts, keyof ForecastMessageData> = {
  'rekrytointi-not-reachable': ({ forecast, days, tolerance, vacancy, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return withVacancy(
      {
        explanation: `${tavoite('Aloitustavoite', data)} ${ylitys(days, tolerance, forecast)} ${sentence}`,
        action: 'Sovi uusi aloitustavoite tai muu tapa täyttää tehtävä, ja kirjaa viivästyksen syy.',
        steps,
      },
      vacancy,
      vacancyWords,
    );
  },
  'rekrytointi-tight': ({ forecast, spare, slack, ...data }) => {
    const { sentence, steps } = rekrytointiForecastText(forecast, forecastWords);
    return {
      explanation: `${tavoite('Aloitustavoite', data)} on tiukka: ${vara(spare, slack)} ${sentence}`,
      action: TIUKKA_REKRYTOINTI[slack.reason],
      steps: [...steps, varaRivi(slack)],
    };
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
  'rekrytointi-search-ended': ({ hakuPaattyy, days, room }, today) => ({
    explanation: `Haku päättyi ${dottedDay(hakuPaattyy)}. Tänään ${dottedDay(today)} siitä on ${paivaa(days)}, mutta vaihe on yhä Haku auki.${varaa(room)}`,
    action: 'Päivitä vaihe, tai avaa uusi haku ja kirjaa sen päivät.',
  }),
  'hankinta-tight': ({ forecast, spare, slack, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${tavoite('Sopimuksen tavoiteaika', data)} on tiukka: ${vara(spare, slack)} ${sentence}`,
      action: TIUKKA_HANKINTA[slack.reason],
      steps: [...steps, varaRivi(slack)],
    };
  },
  'hankinta-not-reachable': ({ forecast, days, tolerance, ...data }, today) => {
    const { sentence, steps } = hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${tavoite('Sopimuksen tavoiteaika', data)} ${ylitys(days, tolerance, forecast)} ${sentence}`,
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
  'hankinta-without-contract': ({ vaihe, usual, steps, days }, today) => ({
    explanation:
      usual === null
        ? `Vaihe on ${vaihe}, mutta sopimusta ei ole allekirjoitettu, vaikka tavoiteajasta on ${dottedDay(today)} mennessä kulunut ${paivaa(days)}.`
        : `Vaihe on ${vaihe}, mutta sopimusta ei ole allekirjoitettu. Tarjouspyynnön julkaisusta laskettuna se olisi tavallisesti allekirjoitettu ${dottedDay(usual)}; ${odotettu(usual, days, today)}.`,
    steps: stepLines(hankintaSteps(steps, forecastWords), forecastWords),
    action: 'Kirjaa allekirjoituspäivä, tai kerro Syy-sarakkeessa, mitä odotetaan (esim. Valitus).',
  }),
  'hankinta-beyond-end': ({ beyond: { what, day, hankeEnd, days }, forecast }, today) => {
    const text = forecast === null ? null : hankintaForecastText(forecast, forecastWords, today);
    return {
      explanation: `${what === 'toimitus' ? 'Toimitus valmistuisi' : 'Sopimus syntyisi aikaisintaan'} ${dottedDay(day)}, mutta hanke päättyy ${dottedDay(hankeEnd)}: ${paivan(days)} liian myöhään. Hankkeen päättymisen jälkeisiä kuluja ei korvata.${text === null ? '' : ` ${text.sentence}`}`,
      action: 'Rajaa tai aikaista hankintaa, tai hae hankkeelle jatkoaikaa ennen sen päättymistä.',
      steps: [
        ...(text === null ? [`Toimitus: ${dottedDay(day)} (sarake ”Toimitus valmis”).`] : text.steps),
        `Hankkeen viimeinen päivä: ${dottedDay(hankeEnd)} (Hankkeet, sarake ”Päättyy”).`,
      ],
    };
  },
};

/** How the forecast's day was come by. An old row says it in its own sentence. */
type Counted = Pick<OpenRekrytointi | OpenHankinta, 'agreed' | 'stale'>;

/** Late in the work a small overrun is no more than a sign: how far the present step has come is not known. */
function ylitys(days: number, tolerance: number | null, { agreed, stale }: Counted): string {
  if (tolerance === null) return `ei ole enää saavutettavissa: ennuste on ${paivan(days)} myöhemmin.`;
  const raja = `enintään ${tolerance} päivän ylitys ei vielä väritä.`;
  return agreed
    ? `ylittyy: sovittu päivä on ${paivan(days)} myöhemmin; ${raja}`
    : `voi ylittyä: ennuste on ${paivan(days)} myöhemmin${stale === null ? '. Kesken oleva vaihe on laskettu kokonaan, koska sen alkua ei tiedetä' : ''}; ${raja}`;
}

function vara(spare: number, { reserve, reason }: Slack): string {
  const jaa = spare === 0 ? 'varaa ei jää yhtään' : `varaa jää ${paivaa(spare)}`;
  return `${jaa}, ja kun ${KESKEN[reason]}, sitä tarvitaan ${paivaa(reserve)}.`;
}

function varaRivi({ reserve, reserveName }: Slack): string {
  return forecastWords.reserve(reserve, forecastWords.source({ kind: 'setting', name: reserveName }));
}

/** The target may have passed before the usual day did: then the days are counted from it. */
function odotettu(usual: IsoDay, days: number, today: IsoDay): string {
  return daysBetween(usual, today) === days
    ? `siitä on kulunut ${paivaa(days)}`
    : `tavoiteajasta on kulunut ${paivaa(days)}`;
}

function kuukautta(months: number): string {
  if (months === 0) return 'alle kuukausi';
  return months === 1 ? '1 kuukausi' : `${months} kuukautta`;
}

/** '' where there is none. */
export function varaa(room: Room | null): string {
  return room === null
    ? ''
    : ` Tavoite ${dottedDay(room.target)} on silti saavutettavissa: ennuste on ${dottedDay(room.forecast)}.`;
}
