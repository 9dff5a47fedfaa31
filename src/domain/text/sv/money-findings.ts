// What the findings on money say in Swedish.
import type { MoneyMessageData } from '../../findings/money-messages';
import type { SpendingNumbers } from '../../forecast/budget';
import { dottedDay } from '../number-text';
import type { FindingTexts } from '../texts';
import { dagar, euro, granser, procentenheter, tal } from './figures';

export const moneyFindings: Pick<FindingTexts, keyof MoneyMessageData> = {
  'money-behind': ({ behind, limits, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti } = numbers;
    return {
      explanation: `Av budgeten (${euro(budjetti)}) har ${euro(toteuma)}, dvs. ${used}\u00a0%, använts medan ${elapsed}\u00a0% av tiden har gått: ${procentenheter(behind)} efter.`,
      action: 'Uppdatera utfallet eller bedöm om en del av finansieringen blir oanvänd.',
      steps: [
        ...steg(numbers),
        `Skillnad: ${elapsed}\u00a0% − ${used}\u00a0% = ${procentenheter(behind)}.`,
        granser(limits),
      ],
    };
  },
  'money-unspent': ({ share, limit, ...numbers }) => ({
    explanation: `Med hittillsvarande takt blir ${euro(numbers.unspent)}, dvs. ${share}\u00a0%, av budgeten (${euro(numbers.budjetti)}) oanvänt. Av tiden har ${numbers.elapsed}\u00a0% gått.`,
    action: 'Besluta vad pengarna används till i tid, eller avtala om en ändring med finansiären.',
    steps: [
      ...steg(numbers),
      `Oanvänt: ${euro(numbers.unspent)} / ${euro(numbers.budjetti)} = ${share}\u00a0%.`,
      `Prognosen tas upp när över ${tal(limit)}\u00a0% av tiden har gått (inställningen ”Rahoitusennusteen raja, prosenttia ajasta”).`,
    ],
  }),
  'money-over': ({ toteuma, budjetti, over, share, limit }) => ({
    explanation:
      share === null
        ? `Budgeten är ${euro(budjetti)} men ${euro(toteuma)} har använts.`
        : `Utfallet ${euro(toteuma)} överskrider budgeten (${euro(budjetti)}) med ${euro(over)}, dvs. ${andel(share)}.`,
    action:
      'Kontrollera talen. Om de stämmer, kom överens med projektledningen om hur överskridningen täcks och uppdatera budgeten.',
    steps: [
      `Överskridning: ${euro(toteuma)} (kolumnen ”Toteuma”) − ${euro(budjetti)} (kolumnen ”Budjetti”) = ${euro(over)}.`,
      ...(share === null || share === 0
        ? []
        : [`Andel: ${euro(over)} / ${euro(budjetti)} (kolumnen ”Budjetti”) = ${andel(share)}.`]),
      `Överskridningen är röd när den är minst ${tal(limit)}\u00a0% av budgeten (inställningen ”Budjetin ylitys: punaisen raja, prosenttia”).`,
    ],
  }),
  'money-runs-out': ({ ahead, limit, lasts, runsOut, early, ...numbers }) => {
    const { used, elapsed, toteuma, budjetti, passed, alkaa, paattyy } = numbers;
    const end = `${dagar(early)} innan delprojektet slutar (${dottedDay(paattyy)})`;
    return {
      explanation:
        toteuma === budjetti
          ? `Hela budgeten (${euro(budjetti)}) har redan använts, ${end}.`
          : `Av budgeten (${euro(budjetti)}) har ${euro(toteuma)}, dvs. ${used}\u00a0%, använts medan ${elapsed}\u00a0% av tiden har gått. Med hittillsvarande takt tar pengarna slut ${dottedDay(runsOut)}, ${end}.`,
      action:
        toteuma === budjetti
          ? 'Utred om det ännu kommer utgifter och kom i tid överens om hur de täcks.'
          : 'Bedöm om pengarna räcker ända till slutet. Om inte, bromsa utgifterna eller avtala om finansieringen i tid.',
      steps: [
        ...andelar(numbers),
        `Skillnad: ${used}\u00a0% − ${elapsed}\u00a0% = ${procentenheter(ahead)} (gräns ${tal(limit)}: inställningen ”Punaisen raja, prosenttiyksikköä”).`,
        `Pengarna räcker: ${euro(budjetti)} (kolumnen ”Budjetti”) / ${euro(toteuma)} (kolumnen ”Toteuma”) × ${passed} dagar = ${dagar(lasts)}, ${dottedDay(alkaa)}–${dottedDay(runsOut)}.`,
      ],
    };
  },
  'actuals-missing': ({ budjetti, summed }) => ({
    explanation: `Budgeten är ${euro(budjetti)} men Toteuma är tom, så det ekonomiska läget kan inte bedömas.${summed === null ? '' : ` Summan av utfallen på fliken Talous är ${euro(summed)}.`}`,
    action: 'Fyll i Toteuma; om inga pengar har använts ännu, skriv 0.',
  }),
  'budget-missing': ({ toteuma }) => ({
    explanation: `Utfallet är ${euro(toteuma)} men Budjetti är tom, så det ekonomiska läget kan inte bedömas.`,
    action: 'Fyll i Budjetti.',
  }),
  'own-funding-short': ({ hanke: _hanke, percent, costs, required, paid, missing, ...rest }) => ({
    explanation: `Av kostnaderna ${euro(costs)} borde självfinansieringen vara ${tal(percent)}\u00a0%, dvs. ${euro(required)}. Utfallet är ${euro(paid)}: ${euro(missing)} saknas.`,
    action: 'Uppdatera ”Omarahoitus toteutunut” eller kom överens med parterna om den del som saknas.',
    steps: [
      `Kostnader: utfallet för projektets ${rest.osahankkeet} delprojekt är sammanlagt ${euro(costs)} (Osahankkeet, kolumnen ”Toteuma”)${rest.withoutCosts === 0 ? '' : `; ${rest.withoutCosts} utan utfall`}.`,
      `${euro(costs)} × ${tal(percent)}\u00a0% (kolumnen ”Omarahoitus”) = ${euro(required)}.`,
      `${euro(required)} − ${euro(paid)} (kolumnen ”Omarahoitus toteutunut”) = ${euro(missing)}.`,
      `Av det som krävs saknas ${euro(missing)} / ${euro(required)} = ${rest.lacking}\u00a0%.`,
      granser(rest.limits),
    ],
  }),
};

/** A thousandth of a percent is not nothing. */
const andel = (share: number) => (share === 0 ? 'under 0,1\u00a0%' : `${tal(share)}\u00a0%`);

function steg(numbers: SpendingNumbers): readonly string[] {
  const { toteuma, budjetti, passed, whole, unspent } = numbers;
  return [
    ...andelar(numbers),
    `Takt: ${euro(budjetti)} − ${euro(toteuma)} / ${passed} × ${whole} dagar: ${euro(unspent)} blir oanvänt.`,
  ];
}

function andelar({ toteuma, budjetti, used, elapsed, ...numbers }: SpendingNumbers): readonly string[] {
  const { passed, whole, alkaa, paattyy } = numbers;
  return [
    `Använt: ${euro(toteuma)} (kolumnen ”Toteuma”) / ${euro(budjetti)} (kolumnen ”Budjetti”) = ${used}\u00a0%.`,
    `Tid: ${passed} / ${whole} dagar = ${elapsed}\u00a0% (kolumnerna ”Alkaa” ${dottedDay(alkaa)} och ”Päättyy” ${dottedDay(paattyy)}).`,
  ];
}
