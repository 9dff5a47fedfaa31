// What each finding says in Swedish. What stands in the sheet is quoted as it stands, in Finnish.
import type { MeantRow, ToldSentence } from '../../findings/messages';
import type { Status } from '../../signals/signal';
import type { CellProblem } from '../../workbook/cells/cell';
import type { SettingForm } from '../../workbook/setting-values';
import { hankintaForecastText, rekrytointiForecastText, withForecast } from '../forecast-words';
import { dottedDay, joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { withVacancy } from '../vacancy-words';
import { checkFindings } from './checks';
import { commitmentFindings } from './commitment-findings';
import { citat, forsenad, granser, procentenheter, tal } from './figures';
import { forecastWords } from './forecast';
import { forecastFindings, utrymme } from './forecast-findings';
import { moneyFindings } from './money-findings';
import { vacancyWords } from './vacancy';

/** The target names the cell: a reader only has to know it again. */
const cell24 = (text: string) => `”${text.length > 24 ? `${text.slice(0, 23)}…` : text}”`;

/** Longer than what is quoted of a cell: an address must be seen whole. */
const suggested = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The lights as they agree with "bedömning" and with "läge"; other values are quoted. */
const BEDOMNING: Readonly<Record<string, string>> = {
  Vihreä: 'grön',
  Keltainen: 'gul',
  Punainen: 'röd',
  Harmaa: 'grå',
};
const LAGE: Readonly<Record<string, string>> = {
  Vihreä: 'grönt',
  Keltainen: 'gult',
  Punainen: 'rött',
  Harmaa: 'grått',
};

/** `what` goes after the quoted cell: ”Alkaa” innehåller ”joskus”, som inte är ett datum. */
const PROBLEMS: Readonly<Record<CellProblem, { readonly what: string; readonly action: string }>> = {
  'sheet-error': {
    what: 'eftersom formeln ger ett fel',
    action: 'Rätta formeln eller skriv värdet för hand.',
  },
  'impossible-day': { what: 'som inte finns i kalendern', action: 'Kontrollera dag, månad och år.' },
  'ambiguous-time': { what: 'som kan betyda flera tider', action: 'Skriv dagen, t.ex. 30.11.2020.' },
  'not-a-time': { what: 'som inte anger någon tid', action: 'Skriv t.ex. tammikuu 2021 eller avoin.' },
  'not-a-day': { what: 'som inte är ett datum', action: 'Skriv datumet i formen 30.11.2020.' },
  'day-without-year': {
    what: 'som saknar årtal',
    action: 'Skriv årtalet med fyra siffror, t.ex. 30.11.2020.',
  },
  'name-for-email': {
    what: 'som är ett namn, inte en adress',
    action: 'Skriv adressen; ett personchip ger ingen.',
  },
  'not-money': { what: 'som inte är ett belopp', action: 'Skriv eurobeloppet med siffror, t.ex. 12 500,50.' },
  'not-percent': { what: 'som inte är ett procenttal', action: 'Skriv ett tal, t.ex. 50 eller 50 %.' },
  'not-a-number': { what: 'som inte är ett tal', action: 'Skriv talet med siffror.' },
  'not-a-choice': { what: 'som inte finns i listan', action: 'Välj ett värde i listan.' },
  'not-an-email': {
    what: 'som inte är en e-postadress',
    action: 'Skriv adressen, t.ex. namn@example.org.',
  },
  'not-a-month': { what: 'som inte är en månad', action: 'Skriv månaden, t.ex. 2020-11.' },
  placeholder: {
    what: 'som anger att uppgiften saknas',
    action: 'Lämna cellen tom tills uppgiften är känd.',
  },
  'not-a-url': { what: 'som inte är en webbadress', action: 'Skriv en adress som börjar med https://.' },
};

/** A sentence is shown as it stands; only a very long one is cut. */
const mening = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** `”Hankinta on viivästynyt.” (viivästynyt)` */
const sagt = ({ sentence, words }: ToldSentence, most: number) =>
  `”${mening(sentence, most)}”${words.length === 0 ? '' : ` (${mening(joinList(words, ', '), 60)})`}`;

const SAGT: Readonly<Partial<Record<Status, string>>> = {
  delayed: 'Texten berättar om en försening',
  blocked: 'Enligt texten väntar arbetet eller har stannat av',
  at_risk: 'Texten berättar om ett hot eller en brist',
};

/** `RH-01 (Etävastaanotto)` */
const avsedd = ({ tunnus, name }: MeantRow) =>
  name === '' || name === tunnus ? cell24(tunnus) : `${cell24(tunnus)} (${mening(name, 26)})`;

const INSTALLNINGENS_FORM: Readonly<Record<SettingForm, string>> = {
  text: 'ett värde',
  list: 'en lista med kommatecken',
  number: 'ett tal, t.ex. 30',
  whole: 'ett heltal, t.ex. 30',
  percent: 'ett procenttal, t.ex. 10',
  times: 'ett tal över 1',
  euros: 'en summa, t.ex. 60000',
  month: 'månaden, t.ex. 2020-11',
  level: 'huomautus eller keltainen',
};

export const findings: FindingTexts = {
  ...checkFindings,
  ...commitmentFindings,
  ...forecastFindings,
  ...moneyFindings,
  'header-missing': ({ tab, header }) => ({
    explanation: `Kolumnen ”${header}” saknas på fliken ”${tab}”.`,
    action: `Lägg till rubriken ”${header}” eller rätta den felskrivna.`,
  }),
  'header-doubled': ({ tab, header, cell }) => ({
    explanation: `Fliken ”${tab}” har två kolumner med rubriken ”${header}”; den vänstra läses.`,
    action: `Ta bort eller döp om kolumnen i cell ${cell}.`,
  }),
  'header-almost': ({ tab, header, found, cell }) => ({
    explanation: `Rubriken ${cell24(found)} på fliken ”${tab}” tolkades som ”${header}”.`,
    action: `Rätta rubriken i cell ${cell}.`,
  }),
  'required-empty': ({ header }) => ({
    explanation: `Den obligatoriska uppgiften ”${header}” saknas.`,
    action: `Fyll i ”${header}”.`,
  }),
  'wrong-type': ({ header, shown, problem, suggestion }) => ({
    explanation: `”${header}” innehåller ${cell24(shown)}, ${PROBLEMS[problem].what}.`,
    action:
      suggestion === null
        ? PROBLEMS[problem].action
        : `Menade du ${suggested(suggestion)}? Skriv det i cellen.`,
  }),
  'unknown-choice': ({ header, shown, suggestion, choices }) => ({
    explanation: `”${header}”: ${cell24(shown)} finns inte i listan.`,
    action:
      suggestion === null
        ? `Välj t.ex. ${joinList(choices.slice(0, 3).map(citat), ' eller ')}.`
        : `Menade du ”${suggestion}”? Välj det.`,
  }),
  'tunnus-doubled': ({ tunnus, otherRows, more }) => ({
    explanation: `Koden ${cell24(tunnus)} finns också på ${rader(otherRows, more)}.`,
    action: 'Ge den ena raden en egen kod.',
  }),
  'osahanke-unknown': ({ reference, meant, several, required }) =>
    several
      ? {
          explanation: `Cellen innehåller flera delprojekt: ${cell24(reference)}.`,
          action: 'Låt ett stå kvar och ange de andra på egna rader.',
        }
      : {
          explanation: `Delprojektet ${cell24(reference)} finns inte på fliken ”Osahankkeet”.`,
          action:
            meant === null
              ? `Ange kod eller namn${required ? '' : '; tom cell betyder hela projektet'}.`
              : `Menade du ${avsedd(meant)}?`,
        },
  'osahanke-unread': ({ reference, row }) => ({
    explanation: `Delprojektet ${cell24(reference)} är bristfälligt ifyllt på sin egen rad.`,
    action: `Komplettera rad ${row} på fliken ”Osahankkeet”.`,
  }),
  'hanke-unknown': ({ reference, meant }) => ({
    explanation: `Projektet ${cell24(reference)} finns inte på fliken ”Hankkeet”.`,
    action: meant === null ? 'Ange kod eller namn så som det står där.' : `Menade du ${avsedd(meant)}?`,
  }),
  'setting-unreadable': ({ name, shown, form, fallback, suggestion }) => ({
    explanation: `${citat(name)}: värdet ${cell24(shown)} kan inte läsas.`,
    action:
      suggestion !== null
        ? `Menade du ${mening(suggestion, 24)}?`
        : `Skriv ${INSTALLNINGENS_FORM[form]}${fallback === '' ? '' : `; nu gäller ${fallback}`}.`,
  }),
  'end-before-start': ({ startHeader, start, endHeader, end }) => ({
    explanation: `”${endHeader}” (${dottedDay(end)}) infaller före ”${startHeader}” (${dottedDay(start)}).`,
    action: 'Kontrollera vilket av datumen som är fel.',
  }),
  'rekrytointi-late': (data, today) =>
    withVacancy(
      {
        ...withForecast(
          `${forsenad('Tidsmålet för starten var', data, today)}`,
          `Skedet är ”${data.vaihe}”.`,
          data.forecast === null ? null : rekrytointiForecastText(data.forecast, forecastWords),
          data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
        ),
        action: 'Uppdatera skedet, eller avtala om ett nytt tidsmål och anteckna orsaken till förseningen.',
      },
      data.vacancy,
      vacancyWords,
    ),
  'hankinta-late': (data, today) => ({
    ...withForecast(
      `${forsenad('Tidsmålet för avtalet var', data, today)}`,
      `Skedet är ”${data.vaihe}”.`,
      data.forecast === null ? null : hankintaForecastText(data.forecast, forecastWords, today),
      data.overrun === null ? null : forecastWords.overrun(data.overrun.days, data.overrun.limit),
    ),
    action:
      'Anteckna undertecknandedagen, eller avtala om ett nytt tidsmål och anteckna orsaken till förseningen.',
  }),
  'progress-behind': ({ done, elapsed, behind, limits, passed, whole, alkaa, paattyy }) => ({
    explanation: `Färdigställandegraden är ${tal(done)} % medan ${elapsed} % av tiden har gått: ${procentenheter(behind)} efter.`,
    action: 'Uppdatera ”Valmiusaste”, eller beskriv i kolumnen ”Haasteet” hur eftersläpningen tas igen.',
    steps: [
      `Tid: ${passed} / ${whole} dagar = ${elapsed}\u00a0% (kolumnerna ”Alkaa” ${dottedDay(alkaa)} och ”Päättyy” ${dottedDay(paattyy)}).`,
      `Skillnad: ${elapsed}\u00a0% − ${tal(done)}\u00a0% (kolumnen ”Valmiusaste”) = ${procentenheter(behind)}.`,
      granser(limits),
    ],
  }),
  'row-stale': ({ updated, since }) => ({
    explanation:
      updated === null
        ? `Raden saknar uppdateringsdatum, så inget visar att uppgifterna gäller rapporteringsmånaden, som började ${dottedDay(since)}.`
        : `Raden uppdaterades senast ${dottedDay(updated)}, innan rapporteringsmånaden började ${dottedDay(since)}.`,
    action: 'Kontrollera uppgifterna på raden och anteckna dagens datum i kolumnen ”Päivitetty”.',
  }),
  'text-late': ({ status, others, more, room, ...worst }) => ({
    explanation: `${SAGT[status] ?? 'Texten kräver uppmärksamhet'}: ${sagt(worst, 200)}.${utrymme(room)}`,
    action:
      'Kontrollera att saken också syns i radernas skeden, datum och orsaker. Uppdatera texten om den är föråldrad.',
    steps: [
      ...others.map((other) => `Därtill: ${sagt(other, 100)}.`),
      ...(more === 0 ? [] : [`Andra sådana meningar: ${more}.`]),
    ],
  }),
  'own-light': ({ own, computed, reasons }) => ({
    explanation: `Den egna bedömningen är ${BEDOMNING[own] ?? citat(own)}, men läget enligt uppgifterna i kalkylarket är ${LAGE[computed] ?? citat(computed)} (${reasons === 1 ? '1 iakttagelse' : `${reasons} iakttagelser`}).`,
    action: 'Gå igenom iakttagelserna och uppdatera läget, eller förklara varför bedömningen är en annan.',
  }),
};

/** `rad 5`, `raderna 5 och 7`, `raderna 5, 7, 9 och 2 till` */
function rader(rows: readonly number[], more: number): string {
  if (rows.length === 1) return `rad ${rows.join('')}`;
  const rest = more > 0 ? [`${more} till`] : [];
  return `raderna ${joinList([...rows.map(String), ...rest], ' och ')}`;
}
