// What each finding says in Finnish.
import type { MeantRow, ToldSentence } from '../../findings/messages';
import type { Status } from '../../signals/signal';
import type { CellProblem } from '../../workbook/cells/cell';
import type { SettingForm } from '../../workbook/setting-values';
import { hankintaForecastText, rekrytointiForecastText, withForecast } from '../forecast-words';
import { dottedDay, joinList } from '../number-text';
import type { FindingText, FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { checkFindings } from './checks';
import { commitmentFindings } from './commitment-findings';
import { luku, lyhyt, myohassa, pisteen, pisteita, rajat } from './figures';
import { forecastWords } from './forecast';
import { forecastFindings, varaa } from './forecast-findings';
import { moneyFindings } from './money-findings';
import { vacancyWords } from './vacancy';

/** The target names the cell: a reader only has to know it again. */
const solu = (text: string) => lyhyt(text, 24);

const PROBLEMS: Readonly<Record<CellProblem, FindingText>> = {
  'sheet-error': {
    explanation: 'on kaavan virhe',
    action: 'Korjaa kaava tai kirjoita arvo käsin.',
  },
  'impossible-day': {
    explanation: 'ei ole kalenterissa',
    action: 'Tarkista päivä, kuukausi ja vuosi.',
  },
  'ambiguous-time': {
    explanation: 'voi tarkoittaa useaa aikaa',
    action: 'Kirjoita päivä, esim. 30.11.2020.',
  },
  'not-a-time': {
    explanation: 'ei kerro aikaa',
    action: 'Kirjoita esim. tammikuu 2021 tai avoin.',
  },
  'not-a-day': { explanation: 'ei ole päivämäärä', action: 'Kirjoita päivä muodossa 30.11.2020.' },
  'day-without-year': {
    explanation: 'ei kerro vuotta',
    action: 'Kirjoita vuosi neljällä numerolla, esim. 30.11.2020.',
  },
  'name-for-email': {
    explanation: 'on nimi, ei sähköpostiosoite',
    action: 'Kirjoita osoite; henkilösiru (@nimi) ei anna osoitetta.',
  },
  'not-money': { explanation: 'ei ole rahamäärä', action: 'Kirjoita euromäärä numeroin, esim. 12 500,50.' },
  'not-percent': { explanation: 'ei ole prosenttiluku', action: 'Kirjoita luku, esim. 50 tai 50 %.' },
  'not-a-number': { explanation: 'ei ole luku', action: 'Kirjoita luku numeroin.' },
  'not-a-choice': { explanation: 'ei ole luettelossa', action: 'Valitse arvo luettelosta.' },
  'not-an-email': {
    explanation: 'ei ole sähköpostiosoite',
    action: 'Kirjoita osoite, esim. nimi@example.org.',
  },
  'not-a-month': { explanation: 'ei ole kuukausi', action: 'Kirjoita kuukausi, esim. 2020-11.' },
  placeholder: {
    explanation: 'kertoo, että tieto puuttuu',
    action: 'Jätä solu tyhjäksi, kunnes tieto on selvillä.',
  },
  'not-a-url': { explanation: 'ei ole verkko-osoite', action: 'Kirjoita osoite, joka alkaa https://.' },
};

/** A sentence is shown as it stands; only a very long one is cut. */
const virke = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** `”Hankinta on viivästynyt.” (viivästynyt)` */
const sanottu = ({ sentence, words }: ToldSentence, most: number) =>
  `”${virke(sentence, most)}”${words.length === 0 ? '' : ` (${virke(joinList(words, ', '), 60)})`}`;

const TEKSTISSA: Readonly<Partial<Record<Status, string>>> = {
  delayed: 'Tekstissä kerrotaan viiveestä',
  blocked: 'Tekstin mukaan työ odottaa tai on pysähtynyt',
  at_risk: 'Tekstissä kerrotaan uhasta tai puutteesta',
};

/** `RH-01 (Etävastaanotto)` */
const tarkoitettu = ({ tunnus, name }: MeantRow) =>
  name === '' || name === tunnus ? lyhyt(tunnus, 24) : `${lyhyt(tunnus, 24)} (${lyhyt(name, 26)})`;

const ASETUKSEN_MUOTO: Readonly<Record<SettingForm, string>> = {
  text: 'arvo',
  list: 'arvot pilkuin erotettuina',
  number: 'luku, esim. 30',
  whole: 'kokonaisluku, esim. 30',
  percent: 'prosenttiluku, esim. 10',
  times: 'luku, joka on yli 1',
  euros: 'summa, esim. 60000',
  month: 'kuukausi, esim. 2020-11',
  level: 'huomautus tai keltainen',
};

export const findings: FindingTexts = {
  ...checkFindings,
  ...commitmentFindings,
  ...forecastFindings,
  ...moneyFindings,
  'header-missing': ({ tab, header }) => ({
    explanation: `Välilehdeltä ${tab} puuttuu sarake ”${header}”.`,
    action: `Lisää otsikko ”${header}” tai korjaa väärin kirjoitettu otsikko.`,
  }),
  'header-doubled': ({ tab, header, cell }) => ({
    explanation: `Välilehdellä ${tab} on kaksi saraketta ”${header}”; vain vasen luetaan.`,
    action: `Poista tai nimeä uudelleen solun ${cell} sarake.`,
  }),
  'header-almost': ({ tab, header, found, cell }) => ({
    explanation: `Välilehden ${tab} otsikko ”${solu(found)}” luettiin sarakkeeksi ”${header}”.`,
    action: `Korjaa otsikko soluun ${cell}.`,
  }),
  'required-empty': ({ header }) => ({
    explanation: `Pakollinen tieto ”${header}” puuttuu.`,
    action: `Täytä ${header}.`,
  }),
  'wrong-type': ({ header, shown, problem, suggestion }) => ({
    explanation: `${header}: ”${solu(shown)}” ${PROBLEMS[problem].explanation}.`,
    action:
      suggestion === null
        ? PROBLEMS[problem].action
        : `Tarkoititko ${lyhyt(suggestion)}? Kirjoita se soluun.`,
  }),
  'unknown-choice': ({ header, shown, suggestion, choices }) => ({
    explanation: `${header}: ”${solu(shown)}” ei ole luettelossa.`,
    action:
      suggestion === null
        ? `Valitse luettelosta, esim. ${joinList(choices.slice(0, 3), ' tai ')}.`
        : `Tarkoititko ”${suggestion}”? Valitse se luettelosta.`,
  }),
  'tunnus-doubled': ({ tunnus, otherRows, more }) => ({
    explanation: `Tunnus ${solu(tunnus)} on myös ${riveilla(otherRows, more)}.`,
    action: 'Anna toiselle riville oma tunnus.',
  }),
  'osahanke-unknown': ({ reference, meant, several, required }) =>
    several
      ? {
          explanation: `Solussa on useita osahankkeita: ”${solu(reference)}”.`,
          action: 'Jätä yksi ja kirjaa muut omille riveilleen.',
        }
      : {
          explanation: `Osahanketta ”${solu(reference)}” ei ole välilehdellä Osahankkeet.`,
          action:
            meant === null
              ? `Kirjoita tunnus tai nimi${required ? '' : '; tyhjä tarkoittaa koko hanketta'}.`
              : `Tarkoititko ${tarkoitettu(meant)}?`,
        },
  'osahanke-unread': ({ reference, row }) => ({
    explanation: `Osahankkeen ”${solu(reference)}” oma rivi on puutteellinen.`,
    action: `Täydennä rivi ${row} välilehdellä Osahankkeet.`,
  }),
  'hanke-unknown': ({ reference, meant }) => ({
    explanation: `Hanketta ”${solu(reference)}” ei ole välilehdellä Hankkeet.`,
    action:
      meant === null
        ? 'Kirjoita hankkeen tunnus tai nimi Hankkeet-välilehdeltä.'
        : `Tarkoititko ${tarkoitettu(meant)}?`,
  }),
  'setting-unreadable': ({ name, shown, form, fallback, suggestion }) => ({
    explanation: `Asetuksen ”${lyhyt(name)}” arvoa ”${solu(shown)}” ei voi lukea.`,
    action:
      suggestion !== null
        ? `Tarkoititko ${lyhyt(suggestion, 24)}?`
        : `Kirjoita ${ASETUKSEN_MUOTO[form]}${fallback === '' ? '' : ` (oletus ${fallback})`}.`,
  }),
  'end-before-start': ({ startHeader, start, endHeader, end }) => ({
    explanation: `${endHeader} (${dottedDay(end)}) on aikaisempi kuin ${startHeader} (${dottedDay(start)}).`,
    action: 'Tarkista, kumpi päivistä on väärin.',
  }),
  'rekrytointi-late': (data, today) =>
    withVacancy(
      {
        ...withForecast(
          `${myohassa('Aloitustavoite', data, today)}`,
          `Vaihe on ${data.vaihe}.`,
          data.forecast === null ? null : rekrytointiForecastText(data.forecast, forecastWords),
          data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
        ),
        action: 'Päivitä vaihe tai sovi uusi aloitustavoite ja kirjaa viivästyksen syy.',
      },
      data.vacancy,
      vacancyWords,
    ),
  'hankinta-late': (data, today) => ({
    ...withForecast(
      `${myohassa('Sopimuksen tavoiteaika', data, today)}`,
      `Vaihe on ${data.vaihe}.`,
      data.forecast === null ? null : hankintaForecastText(data.forecast, forecastWords, today),
      data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
    ),
    action: 'Kirjaa allekirjoituspäivä tai sovi uusi tavoiteaika ja kirjaa viivästyksen syy.',
  }),
  'progress-behind': ({ done, elapsed, behind, limits, passed, whole, alkaa, paattyy }) => ({
    explanation: `Valmiusaste on ${luku(done)}\u00a0%, ajasta on kulunut ${elapsed}\u00a0%: ${pisteen(behind)} jäljessä.`,
    action: 'Päivitä valmiusaste tai kerro Haasteet-sarakkeessa, miten ero kurotaan umpeen.',
    steps: [
      `Aika: ${passed} / ${whole} päivää = ${elapsed}\u00a0% (sarakkeet ”Alkaa” ${dottedDay(alkaa)} ja ”Päättyy” ${dottedDay(paattyy)}).`,
      `Ero: ${elapsed}\u00a0% − ${luku(done)}\u00a0% (sarake ”Valmiusaste”) = ${pisteita(behind)}.`,
      rajat(limits),
    ],
  }),
  'row-stale': ({ updated, since }) => ({
    explanation:
      updated === null
        ? `Rivillä ei ole päivityspäivää, joten tietoja ei ole tarkistettu raportointikuukautena, joka alkoi ${dottedDay(since)}.`
        : `Rivi on päivitetty viimeksi ${dottedDay(updated)}, ennen raportointikuukauden alkua ${dottedDay(since)}.`,
    action: 'Tarkista rivin tiedot ja kirjaa Päivitetty-sarakkeeseen tämä päivä.',
  }),
  'text-late': ({ status, others, more, room, ...worst }) => ({
    explanation: `${TEKSTISSA[status] ?? 'Tekstissä on huomattavaa'}: ${sanottu(worst, 200)}.${varaa(room)}`,
    action:
      'Tarkista, että asia näkyy myös rivien vaiheissa, päivissä ja syissä. Jos teksti on vanhentunut, päivitä se.',
    steps: [
      ...others.map((other) => `Lisäksi: ${sanottu(other, 100)}.`),
      ...(more === 0 ? [] : [`Muita tällaisia virkkeitä on ${more}.`]),
    ],
  }),
  'own-light': ({ own, computed, reasons }) => ({
    explanation: `Oma arvio ja näyttö eroavat: oma arvio on ”${own}”, taulukon tiedoista laskettu tilanne ”${computed}” (${reasons === 1 ? '1 havainto' : `${reasons} havaintoa`}).`,
    action: 'Tarkista havainnot ja päivitä tilanne tai kerro, miksi arvio on toinen.',
  }),
};

/** `rivillä 5`, `riveillä 5 ja 7`, `riveillä 5, 7, 9 ja 2 muulla rivillä` */
function riveilla(rows: readonly number[], more: number): string {
  const shown = rows.map(String);
  if (more > 0) return `riveillä ${shown.join(', ')} ja ${more} muulla rivillä`;
  return `${rows.length === 1 ? 'rivillä' : 'riveillä'} ${joinList(shown, ' ja ')}`;
}
