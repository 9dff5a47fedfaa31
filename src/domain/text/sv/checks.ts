// What the checks of cells and rows say in Swedish: sentence, action, and the note on the cell.
import type { CheckMessageName } from '../../findings/check-messages';
import type { PersonalDataKind } from '../../personal-data/personal-data';
import { dottedDay, groupedNumber, joinList, shortNumber } from '../number-text';
import type { FindingTexts } from '../texts';
import { directorFindings, directorNotes } from './director-findings';
import { citat } from './figures';

const tal = (value: number) => groupedNumber(value, ',');
const euro = (value: number) => `${groupedNumber(value, ',')}\u00a0€`;
const procent = (value: number) => `${shortNumber(value, ',')}\u00a0%`;
const dagar = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);
const ganger = (value: number) => shortNumber(value, ',');
const kort = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Words as they stand in the sheet, as many as there is room for. */
const orden = (told: readonly string[]) => {
  const all = told.join(', ');
  return `”${all.length > 22 ? `${all.slice(0, 21)}…` : all}”`;
};

const PERSONUPPGIFTER: Readonly<Record<PersonalDataKind, string>> = {
  henkilotunnus: 'en personbeteckning',
  puhelin: 'ett telefonnummer',
  sahkoposti: 'en e-postadress',
};

export const checkFindings: Pick<FindingTexts, CheckMessageName> = {
  ...directorFindings,
  'number-out-of-range': ({ header, shown, least, most }) => ({
    explanation:
      most === null
        ? `”${header}” är ${kort(shown)} men ska vara minst ${tal(least)}.`
        : `”${header}” är ${kort(shown)} men ska vara ${tal(least)}–${tal(most)}.`,
    action: 'Kontrollera tecken, decimalkomma och nollor.',
  }),
  'number-not-whole': ({ header, shown }) => ({
    explanation: `”${header}” är ${kort(shown)} men ska vara ett heltal.`,
    action: 'Skriv antalet utan decimaler.',
  }),
  'over-budget': ({ toteuma, budjetti, over }) => ({
    explanation: `Utfallet ${euro(toteuma)} överskrider budgeten ${euro(budjetti)} med ${euro(over)}.`,
    action: 'Kontrollera beloppen eller kom överens om överskridningen.',
  }),
  'budget-off-scale': ({ toteuma, budjetti, times }) => ({
    explanation: `Utfallet ${euro(toteuma)} är ${ganger(times)} gånger budgeten ${euro(budjetti)}.`,
    action: 'Kontrollera budgetens nollor och om den är angiven i euro.',
  }),
  'amount-off-scale': ({ header, amount, median, times, meant }) => ({
    explanation:
      amount > median
        ? `”${header}” ${euro(amount)} är ${ganger(times)} gånger kolumnens median ${euro(median)}.`
        : `”${header}” ${euro(amount)} är bara 1/${ganger(times)} av kolumnens median ${euro(median)}.`,
    action: `Kontrollera komma och nollor: avsågs ${euro(meant)}?`,
  }),
  'percent-or-share': ({ header }) => ({
    explanation: `Kolumnen ”${header}” har bara talen 0 och 1. Talet 1 läses som en procent.`,
    action: 'Om 1 betyder hundra procent, skriv 100.',
  }),
  'percent-fraction': ({ header, percent, meant }) => ({
    explanation: `”${header}” är texten ${ganger(percent)} och läses som ${procent(percent)}.`,
    action: `Skriv ${tal(meant)} om ${procent(meant)} avses.`,
  }),
  'row-headers-again': () => ({
    explanation: 'Raden upprepar rubrikerna och läses därför inte.',
    action: 'Ta bort raden.',
  }),
  'row-of-sums': () => ({
    explanation: 'Raden ser ut att innehålla summor och räknas därför inte.',
    action: 'Ta bort raden eller flytta summorna från den här fliken.',
  }),
  'row-doubled': ({ otherRow, headers }) => ({
    explanation: `Rad ${otherRow} har redan samma uppgifter: ${joinList(headers.map(citat), ' och ')}.`,
    action: 'Ta bort den ena eller rätta det som ska skilja dem åt.',
  }),
  'day-ahead': ({ header, day }, today) => ({
    explanation: `”${header}” är ${dottedDay(day)}, fast det i dag är ${dottedDay(today)}.`,
    action: 'Kontrollera dag och år.',
  }),
  'sums-differ': ({ header, own, sum, difference }) => ({
    explanation: `”${header}” är ${euro(own)}, summan på ”Talous” ${euro(sum)}: skillnad ${euro(difference)}.`,
    action: 'Rätta det som är fel.',
  }),
  'outside-span': ({ header, shown, of, side, limit }) => ({
    explanation: `”${header}” (${kort(shown)}) är ${side === 'before' ? 'före' : 'efter'} ${of === 'hanke' ? 'projektets' : 'delprojektets'} ${side === 'before' ? 'början' : 'slut'} (${dottedDay(limit)}).`,
    action: 'Kontrollera dag och år.',
  }),
  'phase-without-day': ({ phaseHeader, phase, dayHeader }) => ({
    explanation: `”${phaseHeader}” är ”${phase}” men datumet ”${dayHeader}” saknas.`,
    action: 'Fyll i datumet eller rätta skedet.',
  }),
  'phase-before-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `”${phaseHeader}” är ”${phase}” men ”${dayHeader}” är först ${dottedDay(day)}.`,
    action: 'Rätta datumet eller skedet.',
  }),
  'phase-behind-day': ({ phaseHeader, phase, dayHeader, day }) => ({
    explanation: `”${dayHeader}” är ifylld (${dottedDay(day)}) men ”${phaseHeader}” är ännu ”${phase}”.`,
    action: 'Uppdatera skedet eller rätta datumet.',
  }),
  'haku-closed': ({ day }) => ({
    explanation: `Skedet är ”Haku auki” men ansökningstiden gick ut ${dottedDay(day)}.`,
    action: 'Uppdatera skedet eller ange en ny ansökningstid.',
  }),
  'haku-not-open': ({ day }) => ({
    explanation: `Skedet är ”Haku auki” men ansökningstiden börjar först ${dottedDay(day)}.`,
    action: 'Kontrollera skedet och ansökningstiden.',
  }),
  'chosen-before-close': ({ vaihe, day }) => ({
    explanation: `Skedet är ”${vaihe}” men ansökningstiden går ut först ${dottedDay(day)}.`,
    action: 'Kontrollera skedet och ansökningstiden.',
  }),
  'ready-not-full': ({ header, percent }) => ({
    explanation: `”${header}” är ”Valmis” men färdigställandegraden är ${procent(percent)}.`,
    action: 'Rätta färdigställandegraden eller läget.',
  }),
  'not-begun-with-progress': ({ header, percent }) => ({
    explanation: `”${header}” är ”Ei aloitettu” men färdigställandegraden är ${procent(percent)}.`,
    action: 'Rätta färdigställandegraden eller läget.',
  }),
  'full-not-ready': ({ header, tila }) => ({
    explanation: `Färdigställandegraden är 100\u00a0% men ”${header}” är ”${tila}”.`,
    action: 'Markera som klar eller rätta färdigställandegraden.',
  }),
  'not-begun-in-time': ({ header, shown, days }) => ({
    explanation: `”${header}” är ”Ei aloitettu”, men det är ${dagar(days)} sedan starten (${kort(shown)}).`,
    action: 'Uppdatera läget eller startdatumet.',
  }),
  'osahanke-late': ({ end, days, tilanne }, today) => ({
    explanation: `Slutdatumet var ${dottedDay(end)}, i dag är det ${dottedDay(today)}: ${dagar(days)} över. Läget är ”${tilanne}”.`,
    action: 'Markera delprojektet som klart eller avtala om ett nytt slutdatum.',
  }),
  'signatures-over': ({ signed, parties }) => ({
    explanation: `Undertecknarna är ${tal(signed)} men parterna bara ${tal(parties)}.`,
    action: 'Rätta det som är fel.',
  }),
  'signatures-short': ({ signed, parties }) => ({
    explanation: `Skedet är ”Allekirjoitettu” men ${tal(signed)}/${tal(parties)} parter har undertecknat.`,
    action: 'Uppdatera antalet eller skedet.',
  }),
  'signatures-full': ({ parties, vaihe }) => ({
    explanation: `Alla parter (${tal(parties)}) har undertecknat, men skedet är fortfarande ”${vaihe}”.`,
    action: 'Välj skedet ”Allekirjoitettu” och anteckna dagen.',
  }),
  'procedure-too-light': ({ menettely, arvo, laji, limit, eu }) => ({
    explanation: `”${menettely}”, ”${laji}”: ${euro(arvo)} når ${eu ? 'EU-tröskelvärdet' : 'tröskelvärdet'} ${euro(limit)}.`,
    action: 'Kontrollera förfarande, slag och värde.',
  }),
  'osahanke-alike': ({ other, otherRow }) => ({
    explanation: `Delprojektet ”${kort(other)}” på rad ${otherRow} har nästan samma namn.`,
    action: 'Ta bort dubbletten eller gör namnen olika.',
  }),
  'personal-data': ({ kinds }) => ({
    explanation: `Cellen verkar innehålla ${joinList(
      kinds.map((kind) => PERSONUPPGIFTER[kind]),
      ' och ',
    )}.`,
    action: 'Ta bort det innan texten kommer med i rapporten.',
  }),
  'light-without-text': ({ tilanne }) => ({
    explanation: `Läget är ”${tilanne}” men inget textfält berättar varför.`,
    action: 'Fyll i ”Eteneminen” eller ”Haasteet”.',
  }),
  'late-without-cause': ({ days, proposal }) =>
    proposal === null
      ? {
          explanation: `Raden är ${dagar(days)} försenad men ”Syy” är tom.`,
          action: 'Välj en orsak, så att förseningen hamnar i rätt grupp i rapporten.',
        }
      : {
          explanation: `${dagar(days)} försenad, ”Syy” tom. Förslag: ”${proposal.syy}” (${orden(proposal.words)}).`,
          action: 'Godkänn eller välj en annan.',
        },
  'setting-unknown': ({ name, suggestion }) => ({
    explanation: `Inställningen ”${kort(name)}” är okänd och påverkar ingenting.`,
    action: suggestion === null ? 'Kontrollera namnet eller ta bort raden.' : `Menade du ”${suggestion}”?`,
  }),
  'setting-doubled': ({ name, lastRow }) => ({
    explanation: `Inställningen ”${kort(name)}” finns också på rad ${lastRow}, vars värde gäller.`,
    action: 'Ta bort den ena raden.',
  }),
  'access-osahanke-none': () => ({
    explanation: 'Koordinatorn har inga egna delprojekt och kan därför inte rätta några rader.',
    action: 'Ange delprojektens koder med kommatecken emellan.',
  }),
  'access-osahanke-unknown': ({ reference, suggestion }) => ({
    explanation: `Delprojektet ”${kort(reference)}” finns inte.`,
    action:
      suggestion === null
        ? 'Ange delprojektets kod från fliken ”Osahankkeet”.'
        : `Menade du ”${kort(suggestion)}”?`,
  }),
};

export const checkNotes: Readonly<Record<CheckMessageName, string>> = {
  ...directorNotes,
  'number-out-of-range':
    'Talet ligger utanför kolumnens gränser. Kontrollera tecken, decimalkomma och nollor.',
  'number-not-whole': 'Ett antal kan inte ha decimaler. Skriv ett heltal.',
  'over-budget': 'Utfallet överskrider budgeten. Kontrollera beloppen eller kom överens om saken.',
  'budget-off-scale': 'Utfallet är mångfalt större än budgeten. Kontrollera nollor och tusental.',
  'amount-off-scale': 'Beloppet avviker mångfalt från de andra i kolumnen. Kontrollera komma och nollor.',
  'percent-or-share': 'Talet 1 läses som en procent. Om det betyder hundra procent, skriv 100.',
  'percent-fraction':
    'Decimaltalet läses som en del av en procent. Skriv andelen i procent om det är den som avses.',
  'row-headers-again': 'Raden upprepar rubrikerna. Ta bort den.',
  'row-of-sums': 'Raden ser ut att innehålla summor och räknas inte. Ta bort den eller flytta summorna.',
  'row-doubled': 'Samma uppgifter finns på två rader. Ta bort den ena eller rätta det som ska skilja dem åt.',
  'day-ahead': 'Datumet ligger i framtiden, fast det borde vara passerat. Kontrollera dag och år.',
  'sums-differ': 'Beloppet avviker från summan på fliken ”Talous”. Rätta det som är fel.',
  'outside-span': 'Datumet ligger utanför delprojektets eller projektets tid. Kontrollera dag och år.',
  'phase-without-day': 'Skedet förutsätter ett datum som saknas. Fyll i datumet eller rätta skedet.',
  'phase-before-day': 'Skedet är före det antecknade datumet. Rätta datumet eller skedet.',
  'phase-behind-day': 'Datumet är antecknat, men skedet släpar efter. Uppdatera skedet eller rätta datumet.',
  'haku-closed':
    'Ansökningstiden har gått ut, men skedet är ”Haku auki”. Uppdatera skedet eller ange en ny ansökningstid.',
  'haku-not-open':
    'Ansökningstiden har inte börjat, men skedet är ”Haku auki”. Kontrollera skedet och ansökningstiden.',
  'chosen-before-close':
    'Ansökningstiden har inte gått ut, men valet är gjort. Kontrollera skedet och ansökningstiden.',
  'ready-not-full':
    'Klar, men färdigställandegraden är under 100 %. Rätta färdigställandegraden eller läget.',
  'not-begun-with-progress':
    'Inte påbörjad, men färdigställandegraden är över 0 %. Rätta färdigställandegraden eller läget.',
  'full-not-ready':
    'Färdigställandegraden är 100 %, men läget är inte ”Valmis”. Markera som klar eller rätta färdigställandegraden.',
  'not-begun-in-time':
    'Startdatumet har passerats, men läget är ”Ei aloitettu”. Uppdatera läget eller startdatumet.',
  'osahanke-late':
    'Delprojektets slutdatum har passerats, men det är inte klart. Markera delprojektet som klart eller avtala om ett nytt slutdatum.',
  'signatures-over': 'Undertecknarna är fler än parterna. Rätta det som är fel.',
  'signatures-full': 'Alla parter har undertecknat. Uppdatera skedet och anteckna undertecknandedagen.',
  'signatures-short': 'Alla parter har inte undertecknat. Uppdatera antalet eller skedet.',
  'procedure-too-light': 'Värdet förutsätter ett tyngre förfarande. Kontrollera förfarande, slag och värde.',
  'osahanke-alike': 'Ett annat delprojekt har nästan samma namn. Ta bort dubbletten eller gör namnen olika.',
  'personal-data':
    'Cellen verkar innehålla personuppgifter. Ta bort dem innan texten kommer med i rapporten.',
  'light-without-text':
    'Inget textfält berättar varför läget är detta. Fyll i ”Eteneminen” eller ”Haasteet”.',
  'late-without-cause': 'Raden är försenad men orsaken saknas. Välj en orsak.',
  'setting-unknown': 'Inställningen är okänd och påverkar ingenting. Kontrollera namnet.',
  'setting-doubled': 'Samma inställning finns på en annan rad, och den nedre gäller. Ta bort den ena raden.',
  'access-osahanke-none':
    'Koordinatorn har inga egna delprojekt. Ange delprojektens koder med kommatecken emellan.',
  'access-osahanke-unknown': 'Delprojektet finns inte. Ange delprojektets kod från fliken ”Osahankkeet”.',
};
