// What the findings on money say in Finnish.
import type { MoneyMessageData } from '../../findings/money-messages';
import type { SpendingNumbers } from '../../forecast/budget';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { euroa, luku, paivaa, pisteen, pisteita, rajat } from './figures';

export const moneyFindings: Pick<FindingTexts, keyof MoneyMessageData> = {
  'money-behind': ({ behind, limits, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti } = numbers;
    return {
      explanation: `Budjetista (${euroa(budjetti)}) on käytetty ${euroa(toteuma)} eli ${used}\u00a0%, ajasta on kulunut ${elapsed}\u00a0%: ${pisteen(behind)} jäljessä.`,
      action: 'Päivitä toteuma tai arvioi, jääkö rahoitusta käyttämättä.',
      steps: [
        ...askeleet(numbers),
        `Ero: ${elapsed}\u00a0% − ${used}\u00a0% = ${pisteita(behind)}.`,
        rajat(limits),
      ],
    };
  },
  'money-unspent': ({ share, limit, ...numbers }) => ({
    explanation: `Tähänastisella tahdilla budjetista (${euroa(numbers.budjetti)}) jää käyttämättä ${euroa(numbers.unspent)} eli ${share}\u00a0%. Ajasta on kulunut ${numbers.elapsed}\u00a0%.`,
    action: 'Päätä, mihin raha käytetään ajoissa, tai sovi rahoittajan kanssa muutoksesta.',
    steps: [
      ...askeleet(numbers),
      `Käyttämättä: ${euroa(numbers.unspent)} / ${euroa(numbers.budjetti)} = ${share}\u00a0%.`,
      `Ennusteesta kerrotaan, kun ajasta on kulunut yli ${luku(limit)}\u00a0% (asetus ”Rahoitusennusteen raja, prosenttia ajasta”).`,
    ],
  }),
  'money-over': ({ toteuma, budjetti, over, share, limit }) => ({
    explanation:
      share === null
        ? `Budjetti on ${euroa(budjetti)}, mutta rahaa on käytetty ${euroa(toteuma)}.`
        : `Toteuma ${euroa(toteuma)} on ${euroa(over)} eli ${osuus(share)} yli budjetin (${euroa(budjetti)}).`,
    action:
      'Tarkista luvut. Jos ne ovat oikein, sovi hankkeen johdon kanssa, mistä ylitys katetaan, ja päivitä budjetti.',
    steps: [
      `Ylitys: ${euroa(toteuma)} (sarake ”Toteuma”) − ${euroa(budjetti)} (sarake ”Budjetti”) = ${euroa(over)}.`,
      ...(share === null || share === 0
        ? []
        : [`Osuus: ${euroa(over)} / ${euroa(budjetti)} (sarake ”Budjetti”) = ${osuus(share)}.`]),
      `Ylitys on punainen, kun se on vähintään ${luku(limit)}\u00a0% budjetista (asetus ”Budjetin ylitys: punaisen raja, prosenttia”).`,
    ],
  }),
  'money-runs-out': ({ ahead, limit, lasts, runsOut, early, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti, passed, alkaa, paattyy } = numbers;
    const end = `${paivaa(early)} ennen osahankkeen päättymistä (${dottedDay(paattyy)})`;
    return {
      explanation:
        toteuma === budjetti
          ? `Budjetti (${euroa(budjetti)}) on jo käytetty kokonaan, ${end}.`
          : `Budjetista (${euroa(budjetti)}) on käytetty ${euroa(toteuma)} eli ${used}\u00a0%, ajasta on kulunut ${elapsed}\u00a0%. Tähänastisella tahdilla raha loppuu ${dottedDay(runsOut)}, ${end}.`,
      action:
        toteuma === budjetti
          ? 'Selvitä, tuleeko vielä menoja, ja sovi ajoissa, mistä ne katetaan.'
          : 'Arvioi, riittääkö raha loppuun asti. Jos ei riitä, hidasta menoja tai sovi rahoituksesta ajoissa.',
      steps: [
        ...osuudet(numbers),
        `Ero: ${used}\u00a0% − ${elapsed}\u00a0% = ${pisteita(ahead)} (raja ${luku(limit)}: asetus ”Punaisen raja, prosenttiyksikköä”).`,
        `Raha riittää: ${euroa(budjetti)} (sarake ”Budjetti”) / ${euroa(toteuma)} (sarake ”Toteuma”) × ${passed} päivää = ${paivaa(lasts)}, ${dottedDay(alkaa)}–${dottedDay(runsOut)}.`,
      ],
    };
  },
  'actuals-missing': ({ budjetti, summed }) => ({
    explanation: `Budjetti on ${euroa(budjetti)}, mutta Toteuma on tyhjä, joten talouden tilannetta ei voi arvioida.${summed === null ? '' : ` Talous-rivien toteumien summa on ${euroa(summed)}.`}`,
    action: 'Täytä Toteuma; jos rahaa ei ole vielä käytetty, kirjoita 0.',
  }),
  'budget-missing': ({ toteuma }) => ({
    explanation: `Toteuma on ${euroa(toteuma)}, mutta Budjetti on tyhjä, joten talouden tilannetta ei voi arvioida.`,
    action: 'Täytä Budjetti.',
  }),
  'own-funding-short': ({ hanke: _hanke, percent, costs, required, paid, missing, ...rest }) => ({
    explanation: `Kulut ovat ${euroa(costs)}, ja omarahoitusta pitäisi olla niistä ${luku(percent)}\u00a0% eli ${euroa(required)}. Toteutunut on ${euroa(paid)}: puuttuu ${euroa(missing)}.`,
    action: 'Päivitä Omarahoitus toteutunut tai sovi osapuolten kanssa puuttuvasta osuudesta.',
    steps: [
      `Kulut: hankkeen ${rest.osahankkeet} osahankkeen toteumat yhteensä ${euroa(costs)} (Osahankkeet, sarake ”Toteuma”)${rest.withoutCosts === 0 ? '' : `; ${rest.withoutCosts} ilman toteumaa`}.`,
      `${euroa(costs)} × ${luku(percent)}\u00a0% (sarake ”Omarahoitus”) = ${euroa(required)}.`,
      `${euroa(required)} − ${euroa(paid)} (sarake ”Omarahoitus toteutunut”) = ${euroa(missing)}.`,
      `Vaaditusta puuttuu ${euroa(missing)} / ${euroa(required)} = ${rest.lacking}\u00a0%.`,
      rajat(rest.limits),
    ],
  }),
};

/** A thousandth of a percent is not nothing. */
const osuus = (share: number) => (share === 0 ? 'alle 0,1\u00a0%' : `${luku(share)}\u00a0%`);

function askeleet(numbers: SpendingNumbers): readonly string[] {
  const { toteuma, budjetti, passed, whole, unspent } = numbers;
  return [
    ...osuudet(numbers),
    `Tahti: ${euroa(budjetti)} − ${euroa(toteuma)} / ${passed} × ${whole} päivää: käyttämättä jää ${euroa(unspent)}.`,
  ];
}

function osuudet({ toteuma, budjetti, used, elapsed, ...numbers }: SpendingNumbers): readonly string[] {
  const { passed, whole, alkaa, paattyy } = numbers;
  return [
    `Käytetty: ${euroa(toteuma)} (sarake ”Toteuma”) / ${euroa(budjetti)} (sarake ”Budjetti”) = ${used}\u00a0%.`,
    `Aika: ${passed} / ${whole} päivää = ${elapsed}\u00a0% (sarakkeet ”Alkaa” ${dottedDay(alkaa)} ja ”Päättyy” ${dottedDay(paattyy)}).`,
  ];
}
