// What the findings on money say in Finnish.
import type { MoneyMessageData } from '../../findings/money-messages';
import type { SpendingNumbers } from '../../forecast/budget';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { euroa, luku, pisteen, pisteita } from './figures';

export const moneyFindings: Pick<FindingTexts, keyof MoneyMessageData> = {
  'money-behind': ({ behind, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti } = numbers;
    return {
      explanation: `Budjetista (${euroa(budjetti)}) on käytetty ${euroa(toteuma)} eli ${used}\u00a0%, ajasta on kulunut ${elapsed}\u00a0%: ${pisteen(behind)} jäljessä.`,
      action: 'Päivitä toteuma tai arvioi, jääkö rahoitusta käyttämättä.',
      steps: [
        ...askeleet(numbers),
        `Ero: ${elapsed}\u00a0% − ${used}\u00a0% = ${pisteita(behind)} (rajat: asetukset ”Keltaisen raja, prosenttiyksikköä” ja ”Punaisen raja, prosenttiyksikköä”).`,
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
  'actuals-missing': ({ budjetti, summed }) => ({
    explanation: `Budjetti on ${euroa(budjetti)}, mutta Toteuma on tyhjä, joten talouden tilannetta ei voi arvioida.${summed === null ? '' : ` Talous-rivien toteumien summa on ${euroa(summed)}.`}`,
    action: 'Täytä Toteuma; jos rahaa ei ole vielä käytetty, kirjoita 0.',
  }),
  'budget-missing': ({ toteuma }) => ({
    explanation: `Toteuma on ${euroa(toteuma)}, mutta Budjetti on tyhjä, joten talouden tilannetta ei voi arvioida.`,
    action: 'Täytä Budjetti.',
  }),
  'own-funding-short': ({ hanke: _hanke, percent, costs, required, paid, missing, ...rest }) => ({
    explanation: `Kuluista ${euroa(costs)} omarahoitusta pitäisi olla ${luku(percent)}\u00a0% eli ${euroa(required)}. Sitä on toteutunut ${euroa(paid)}: puuttuu ${euroa(missing)}.`,
    action: 'Päivitä Omarahoitus toteutunut tai sovi osapuolten kanssa puuttuvasta osuudesta.',
    steps: [
      `Kulut: hankkeen ${rest.osahankkeet} osahankkeen toteumat yhteensä ${euroa(costs)} (Osahankkeet, sarake ”Toteuma”)${rest.withoutCosts === 0 ? '' : `; ${rest.withoutCosts} ilman toteumaa`}.`,
      `${euroa(costs)} × ${luku(percent)}\u00a0% (sarake ”Omarahoitus”) = ${euroa(required)}.`,
      `${euroa(required)} − ${euroa(paid)} (sarake ”Omarahoitus toteutunut”) = ${euroa(missing)}.`,
      `Vaaditusta puuttuu ${euroa(missing)} / ${euroa(required)} = ${rest.lacking}\u00a0% (rajat: asetukset ”Keltaisen raja, prosenttiyksikköä” ja ”Punaisen raja, prosenttiyksikköä”).`,
    ],
  }),
};

function askeleet({ toteuma, budjetti, used, elapsed, ...numbers }: SpendingNumbers): readonly string[] {
  const { passed, whole, alkaa, paattyy, unspent } = numbers;
  return [
    `Käytetty: ${euroa(toteuma)} (sarake ”Toteuma”) / ${euroa(budjetti)} (sarake ”Budjetti”) = ${used}\u00a0%.`,
    `Aika: ${passed} / ${whole} päivää = ${elapsed}\u00a0% (sarakkeet ”Alkaa” ${dottedDay(alkaa)} ja ”Päättyy” ${dottedDay(paattyy)}).`,
    `Tahti: ${euroa(budjetti)} − ${euroa(toteuma)} / ${passed} × ${whole} päivää: käyttämättä jää ${euroa(unspent)}.`,
  ];
}
