// What the checks of cells and rows say in Finnish: sentence, action, and the note on the cell.
import type { CheckMessageName } from '../../findings/check-messages';
import type { PersonalDataKind } from '../../personal-data/personal-data';
import { dottedDay, groupedNumber, joinList, shortNumber } from '../number-text';
import type { FindingTexts } from '../texts';
import { directorFindings, directorNotes } from './director-findings';
import { paivaa, paivan } from './figures';

const luku = (value: number) => groupedNumber(value, ',');
const euroa = (value: number) => `${groupedNumber(value, ',')}\u00a0€`;
const prosenttia = (value: number) => `${shortNumber(value, ',')}\u00a0%`;
const kertaa = (value: number) => shortNumber(value, ',');
/** Words as they stand in the sheet, as many as there is room for. */
const sanat = (told: readonly string[]) => {
  const all = told.join(', ');
  return `”${all.length > 22 ? `${all.slice(0, 21)}…` : all}”`;
};

const lyhyt = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

const HENKILOTIEDOT: Readonly<Record<PersonalDataKind, string>> = {
  henkilotunnus: 'henkilötunnus',
  puhelin: 'puhelinnumero',
  sahkoposti: 'sähköpostiosoite',
};

export const checkFindings: Pick<FindingTexts, CheckMessageName> = {
  ...directorFindings,
  'number-out-of-range': ({ header, shown, least, most }) => ({
    explanation:
      most === null
        ? `${header} on ${lyhyt(shown)}, mutta sen pitää olla vähintään ${luku(least)}.`
        : `${header} on ${lyhyt(shown)}, mutta sen pitää olla ${luku(least)}–${luku(most)}.`,
    action: 'Tarkista etumerkki, pilkku ja nollat.',
  }),
  'number-not-whole': ({ header, shown }) => ({
    explanation: `${header} on ${lyhyt(shown)}, mutta sen pitää olla kokonaisluku.`,
    action: 'Kirjoita lukumäärä ilman desimaaleja.',
  }),
  'over-budget': ({ toteuma, budjetti, over }) => ({
    explanation: `Toteuma ${euroa(toteuma)} on ${euroa(over)} yli budjetin (${euroa(budjetti)}).`,
    action: 'Tarkista luvut tai sovi ylityksestä.',
  }),
  'budget-off-scale': ({ toteuma, budjetti, times }) => ({
    explanation: `Toteuma ${euroa(toteuma)} on ${kertaa(times)}-kertainen budjettiin ${euroa(budjetti)} nähden.`,
    action: 'Tarkista budjetin nollat ja se, onko se kirjattu euroina.',
  }),
  'amount-off-scale': ({ header, amount, median, times, meant }) => ({
    explanation:
      amount > median
        ? `${header} ${euroa(amount)} on ${kertaa(times)}-kertainen muihin nähden (yleensä ${euroa(median)}).`
        : `${header} ${euroa(amount)} on vain 1/${kertaa(times)} muista (yleensä ${euroa(median)}).`,
    action: `Tarkista pilkku ja nollat: oliko tarkoitus ${euroa(meant)}?`,
  }),
  'percent-or-share': ({ header }) => ({
    explanation: `Sarakkeessa ”${header}” on vain lukuja 0 ja 1. Luku 1 luetaan yhdeksi prosentiksi.`,
    action: 'Jos 1 tarkoittaa sataa prosenttia, kirjoita 100.',
  }),
  'percent-fraction': ({ header, percent, meant }) => ({
    explanation: `${header} on tekstinä ${kertaa(percent)}: se luetaan ${kertaa(percent)} prosentiksi.`,
    action: `Jos tarkoitus oli ${prosenttia(meant)}, kirjoita ${luku(meant)}.`,
  }),
  'row-headers-again': () => ({
    explanation: 'Rivillä on otsikot toiseen kertaan, joten riviä ei lueta.',
    action: 'Poista rivi.',
  }),
  'row-of-sums': () => ({
    explanation: 'Rivi näyttää summariviltä, joten sitä ei lasketa mukaan.',
    action: 'Poista rivi tai siirrä summat pois tältä välilehdeltä.',
  }),
  'row-doubled': ({ otherRow, headers }) => ({
    explanation: `Rivillä ${otherRow} on jo samat tiedot: ${joinList(headers, ' ja ')}.`,
    action: 'Poista toinen riveistä tai korjaa se, missä niiden pitäisi erota.',
  }),
  'day-ahead': ({ header, day }, today) => ({
    explanation: `${header} on ${dottedDay(day)}, vaikka tänään on vasta ${dottedDay(today)}.`,
    action: 'Tarkista päivä ja vuosi.',
  }),
  'sums-differ': ({ header, own, sum, difference }) => ({
    explanation: `${header} on ${euroa(own)}, mutta Talous-rivien summa ${euroa(sum)}: ero ${euroa(difference)}.`,
    action: 'Korjaa väärä luku.',
  }),
  'outside-span': ({ header, shown, of, side, limit }) => ({
    explanation: `${header} (${lyhyt(shown)}) on ${side === 'before' ? `ennen ${of === 'hanke' ? 'hankkeen' : 'osahankkeen'} alkua` : `${of === 'hanke' ? 'hankkeen' : 'osahankkeen'} päättymisen jälkeen`} (${dottedDay(limit)}).`,
    action: 'Tarkista päivä ja vuosi.',
  }),
  'phase-without-day': ({ phaseHeader, phase, dayHeader }) => ({
    explanation: `${phaseHeader} on ${phase}, mutta ”${dayHeader}” on tyhjä.`,
    action: 'Kirjaa päivä tai korjaa vaihe.',
  }),
  'phase-before-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `${phaseHeader} on ${phase}, mutta ${dayHeader} on vasta ${dottedDay(day)}.`,
    action: 'Korjaa päivä tai vaihe.',
  }),
  'phase-behind-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `${dayHeader} on kirjattu (${dottedDay(day)}), mutta ${phaseHeader} on yhä ${phase}.`,
    action: 'Päivitä vaihe tai korjaa päivä.',
  }),
  'haku-closed': ({ day }) => ({
    explanation: `Vaihe on Haku auki, mutta haku päättyi ${dottedDay(day)}.`,
    action: 'Päivitä vaihe tai kirjaa uusi hakuaika.',
  }),
  'haku-not-open': ({ day }) => ({
    explanation: `Vaihe on Haku auki, mutta haku alkaa vasta ${dottedDay(day)}.`,
    action: 'Tarkista vaihe ja hakuaika.',
  }),
  'chosen-before-close': ({ vaihe, day }) => ({
    explanation: `Vaihe on ${vaihe}, mutta haku päättyy vasta ${dottedDay(day)}.`,
    action: 'Tarkista vaihe ja hakuaika.',
  }),
  'ready-not-full': ({ header, percent }) => ({
    explanation: `${header} on Valmis, mutta valmiusaste on ${prosenttia(percent)}.`,
    action: 'Korjaa valmiusaste tai tila.',
  }),
  'not-begun-with-progress': ({ header, percent }) => ({
    explanation: `${header} on Ei aloitettu, mutta valmiusaste on ${prosenttia(percent)}.`,
    action: 'Korjaa valmiusaste tai tila.',
  }),
  'full-not-ready': ({ header, tila }) => ({
    explanation: `Valmiusaste on 100\u00a0%, mutta ${header} on ${tila}.`,
    action: 'Merkitse valmiiksi tai korjaa valmiusaste.',
  }),
  'not-begun-in-time': ({ header, shown, days }) => ({
    explanation: `${header} on Ei aloitettu, mutta alkamispäivästä (${lyhyt(shown)}) on kulunut ${paivaa(days)}.`,
    action: 'Päivitä tila tai alkamispäivä.',
  }),
  'osahanke-late': ({ end, days, tilanne }, today) => ({
    explanation: `Osahankkeen piti päättyä ${dottedDay(end)} eli ${paivaa(days)} sitten (tänään ${dottedDay(today)}). Tilanne on yhä ${tilanne}.`,
    action: 'Merkitse osahanke valmiiksi tai sovi uusi päättymispäivä.',
  }),
  'signatures-over': ({ signed, parties }) => ({
    explanation: `Allekirjoittaneita on ${luku(signed)}, mutta osapuolia vain ${luku(parties)}.`,
    action: 'Korjaa väärä luku.',
  }),
  'signatures-short': ({ signed, parties }) => ({
    explanation: `Vaihe on Allekirjoitettu, mutta ${luku(parties)} osapuolesta on allekirjoittanut ${luku(signed)}.`,
    action: 'Päivitä määrä tai vaihe.',
  }),
  'signatures-full': ({ parties, vaihe }) => ({
    explanation: `Kaikki osapuolet (${luku(parties)}) ovat allekirjoittaneet, mutta vaihe on yhä ${vaihe}.`,
    action: 'Merkitse vaiheeksi Allekirjoitettu ja kirjaa päivä.',
  }),
  'procedure-too-light': ({ menettely, arvo, laji, limit, eu }) => ({
    explanation: `${menettely} ei ehkä riitä: arvo ${euroa(arvo)}, ${eu ? 'EU-kynnysarvo' : 'kynnysarvo'} ${euroa(limit)} (${laji}).`,
    action: 'Tarkista menettely, laji ja arvo.',
  }),
  'osahanke-alike': ({ other, otherRow }) => ({
    explanation: `Lähes samanniminen osahanke ”${lyhyt(other)}” on rivillä ${otherRow}.`,
    action: 'Poista kaksoiskappale tai erota nimet toisistaan.',
  }),
  'personal-data': ({ kinds }) => ({
    explanation: `Solussa näyttää olevan ${joinList(
      kinds.map((kind) => HENKILOTIEDOT[kind]),
      ' ja ',
    )}.`,
    action: `Poista ${kinds.length === 1 ? 'se' : 'ne'}, ennen kuin teksti päätyy raporttiin.`,
  }),
  'light-without-text': ({ tilanne }) => ({
    explanation: `Tilanne on ${tilanne}, mutta missään tekstisarakkeessa ei kerrota, miksi.`,
    action: 'Kerro syy sarakkeessa Eteneminen tai Haasteet.',
  }),
  'late-without-cause': ({ days, proposal }) =>
    proposal === null
      ? {
          explanation: `Rivi on ${paivan(days)} myöhässä, mutta Syy on tyhjä.`,
          action: 'Valitse syy, jotta viivästys näkyy raportissa oikeassa ryhmässä.',
        }
      : {
          explanation: `Rivi on ${paivan(days)} myöhässä, Syy puuttuu. Ehdotus: ”${proposal.syy}” (${sanat(proposal.words)}).`,
          action: 'Hyväksy tai valitse toinen.',
        },
  'setting-unknown': ({ name, suggestion }) => ({
    explanation: `Asetusta ”${lyhyt(name)}” ei tunneta, joten sitä ei käytetä.`,
    action: suggestion === null ? 'Tarkista nimi ohjeesta tai poista rivi.' : `Tarkoititko ”${suggestion}”?`,
  }),
  'setting-doubled': ({ name, lastRow }) => ({
    explanation: `Asetus ”${lyhyt(name)}” on myös rivillä ${lastRow}, jonka arvo jää voimaan.`,
    action: 'Poista toinen riveistä.',
  }),
  'access-osahanke-none': () => ({
    explanation: 'Koordinaattorille ei ole merkitty omia osahankkeita, joten hän ei voi korjata rivejä.',
    action: 'Kirjoita osahankkeiden tunnukset pilkulla erotettuina.',
  }),
  'access-osahanke-unknown': ({ reference, suggestion }) => ({
    explanation: `Osahanketta ”${lyhyt(reference)}” ei ole.`,
    action:
      suggestion === null
        ? 'Kirjoita osahankkeen tunnus välilehdeltä Osahankkeet.'
        : `Tarkoititko ”${lyhyt(suggestion)}”?`,
  }),
};

export const checkNotes: Readonly<Record<CheckMessageName, string>> = {
  ...directorNotes,
  'number-out-of-range': 'Luku on sarakkeen rajojen ulkopuolella. Tarkista etumerkki, pilkku ja nollat.',
  'number-not-whole': 'Lukumäärä ei voi olla desimaaliluku. Kirjoita kokonaisluku.',
  'over-budget': 'Toteuma ylittää budjetin. Tarkista luvut tai sovi ylityksestä.',
  'budget-off-scale':
    'Toteuma on moninkertainen budjettiin nähden. Tarkista budjetin nollat ja se, onko se kirjattu euroina.',
  'amount-off-scale': 'Summa poikkeaa moninkertaisesti sarakkeen muista. Tarkista pilkku ja nollat.',
  'percent-or-share': 'Luku 1 luetaan yhdeksi prosentiksi. Jos se tarkoittaa sataa prosenttia, kirjoita 100.',
  'percent-fraction':
    'Desimaaliluku luetaan prosentin osaksi. Jos tarkoitus oli osuus, kirjoita se prosentteina.',
  'row-doubled':
    'Samat tiedot on kirjattu jo toiselle riville. Poista toinen tai korjaa se, missä niiden pitäisi erota.',
  'row-headers-again': 'Rivillä on otsikot toiseen kertaan. Poista rivi.',
  'row-of-sums':
    'Rivi näyttää summariviltä, eikä sitä lasketa mukaan. Poista rivi tai siirrä summat muualle.',
  'day-ahead': 'Päivä on vasta edessä, vaikka sen pitäisi olla takana. Tarkista päivä ja vuosi.',
  'sums-differ': 'Luku eroaa Talous-välilehden summasta. Korjaa väärä luku.',
  'outside-span': 'Päivä on osahankkeen tai hankkeen ajan ulkopuolella. Tarkista päivä ja vuosi.',
  'phase-without-day': 'Vaiheeseen kuuluva päivä puuttuu. Kirjaa päivä tai korjaa vaihe.',
  'phase-before-day': 'Vaihe on edellä kirjattua päivää. Korjaa päivä tai vaihe.',
  'phase-behind-day': 'Päivä on kirjattu, mutta vaihe on jäänyt jälkeen. Päivitä vaihe tai korjaa päivä.',
  'haku-closed': 'Haku on päättynyt, mutta vaihe on Haku auki. Päivitä vaihe tai kirjaa uusi hakuaika.',
  'haku-not-open': 'Haku ei ole vielä alkanut, mutta vaihe on Haku auki. Tarkista vaihe ja hakuaika.',
  'chosen-before-close': 'Haku ei ole vielä päättynyt, mutta valinta on tehty. Tarkista vaihe ja hakuaika.',
  'ready-not-full': 'Tila on Valmis, mutta valmiusaste on alle 100 %. Korjaa valmiusaste tai tila.',
  'not-begun-with-progress':
    'Tila on Ei aloitettu, mutta valmiusaste on yli 0 %. Korjaa valmiusaste tai tila.',
  'full-not-ready':
    'Valmiusaste on 100 %, mutta tila ei ole Valmis. Merkitse valmiiksi tai korjaa valmiusaste.',
  'not-begun-in-time': 'Alkamispäivä on ohitettu, mutta tila on Ei aloitettu. Päivitä tila tai alkamispäivä.',
  'osahanke-late':
    'Osahankkeen päättymispäivä on ohitettu, eikä se ole valmis. Merkitse osahanke valmiiksi tai sovi uusi päättymispäivä.',
  'signatures-over': 'Allekirjoittaneita on enemmän kuin osapuolia. Korjaa väärä luku.',
  'signatures-full': 'Kaikki osapuolet ovat allekirjoittaneet. Päivitä vaihe ja kirjaa allekirjoituspäivä.',
  'signatures-short': 'Kaikki osapuolet eivät ole allekirjoittaneet. Päivitä määrä tai vaihe.',
  'procedure-too-light': 'Arvo edellyttää raskaampaa menettelyä. Tarkista menettely, laji ja arvo.',
  'osahanke-alike':
    'Toisella osahankkeella on lähes sama nimi. Poista kaksoiskappale tai erota nimet toisistaan.',
  'personal-data': 'Solussa näyttää olevan henkilötietoja. Poista ne, ennen kuin teksti päätyy raporttiin.',
  'light-without-text':
    'Missään tekstisarakkeessa ei kerrota, miksi tilanne on tämä. Kerro syy sarakkeessa Eteneminen tai Haasteet.',
  'late-without-cause': 'Rivi on myöhässä, mutta syy puuttuu. Valitse syy.',
  'setting-unknown': 'Asetusta ei tunneta, joten sitä ei käytetä. Tarkista nimi.',
  'setting-doubled': 'Sama asetus on toisellakin rivillä, ja alempi jää voimaan. Poista toinen riveistä.',
  'access-osahanke-none':
    'Koordinaattorilla ei ole omia osahankkeita. Kirjoita osahankkeiden tunnukset pilkulla erotettuina.',
  'access-osahanke-unknown': 'Osahanketta ei ole. Kirjoita osahankkeen tunnus välilehdeltä Osahankkeet.',
};
