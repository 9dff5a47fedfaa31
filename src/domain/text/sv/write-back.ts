// What the add-on writes into the sheet in Swedish: cell notes, Tarkistus, and its own warnings.
import { joinList } from '../number-text';
import type { WriteBackTexts } from '../write-back-texts';
import { checkNotes } from './checks';
import { forecastNotes } from './forecast-notes';
import { workNotes } from './work-notes';

const kolumner = (headers: readonly string[]) =>
  joinList(
    headers.map((header) => `”${header}”`),
    ' och ',
  );

const FORSOK = 'Om den är skyddad, be kalkylarkets ägare ta bort skyddet och kör sedan kontrollen igen.';

export const writeBack: WriteBackTexts = {
  notes: {
    ...checkNotes,
    ...forecastNotes,
    ...workNotes,
    'required-empty': 'En obligatorisk uppgift saknas. Fyll i cellen.',
    'unknown-choice': 'Värdet finns inte i listan. Välj ett värde i listan.',
    'tunnus-doubled': 'Samma kod finns också på en annan rad. Ge den ena raden en egen kod.',
    'osahanke-unknown':
      'Delprojektet finns inte på fliken ”Osahankkeet”. Ange delprojektets kod eller namn, eller lämna cellen tom om raden gäller hela projektet.',
    'osahanke-unread':
      'Delprojektets egen rad är bristfällig, så den här raden kan inte kopplas till det. Komplettera delprojektets rad på fliken ”Osahankkeet”.',
    'hanke-unknown':
      'Projektet finns inte på fliken ”Hankkeet”. Ange projektets kod eller namn så som det står på fliken ”Hankkeet”.',
    'setting-unreadable': 'Inställningens värde kan inte läsas och används därför inte. Rätta värdet.',
    'end-before-start': 'Datumet infaller före radens startdatum. Kontrollera vilket av datumen som är fel.',
    'rekrytointi-late':
      'Tidsmålet för starten har passerats, men ingen har börjat i uppgiften. Uppdatera skedet, eller avtala om ett nytt tidsmål och anteckna orsaken till förseningen.',
    'hankinta-late':
      'Tidsmålet för avtalet har passerats, men ingen underteckning har antecknats. Anteckna undertecknandedagen, eller avtala om ett nytt tidsmål och anteckna orsaken till förseningen.',
    'progress-behind':
      'Färdigställandegraden släpar efter tiden. Uppdatera ”Valmiusaste”, eller beskriv i kolumnen ”Haasteet” hur eftersläpningen tas igen.',
    'row-stale':
      'Radens uppgifter har inte uppdaterats under rapporteringsmånaden. Kontrollera uppgifterna och anteckna dagens datum här.',
    'text-late':
      'Texten berättar om en försening eller ett hot. Kontrollera att saken också syns i radernas skeden, datum och orsaker. Uppdatera texten om den är föråldrad.',
    'own-light':
      'Den egna bedömningen och uppgifterna i kalkylarket går isär. Gå igenom iakttagelserna och uppdatera läget, eller förklara varför bedömningen är en annan.',
    'sheet-error': 'Formeln i cellen ger ett fel. Rätta formeln eller skriv värdet för hand.',
    'impossible-day': 'Dagen finns inte i kalendern. Kontrollera dag och månad.',
    'ambiguous-time': 'Tiden kan betyda flera dagar. Skriv dagen, t.ex. 30.11.2020.',
    'not-a-time': 'Cellen anger ingen tid. Skriv dagen eller t.ex. tammikuu 2021.',
    'not-a-day': 'Cellen innehåller inte ett datum. Skriv datumet i formen 30.11.2020.',
    'day-without-year': 'Datumet saknar årtal. Skriv årtalet med fyra siffror, t.ex. 30.11.2020.',
    'name-for-email':
      'Cellen innehåller ett namn, inte en e-postadress. Skriv adressen; ett personchip (@namn) ger ingen adress.',
    'not-money': 'Cellen innehåller inte ett belopp. Skriv eurobeloppet med siffror, t.ex. 12 500,50.',
    'not-percent': 'Cellen innehåller inte ett procenttal. Skriv ett tal, t.ex. 50 eller 50 %.',
    'not-a-number': 'Cellen innehåller inte ett tal. Skriv talet med siffror.',
    'not-an-email': 'Cellen innehåller inte en e-postadress. Skriv adressen, t.ex. namn@example.org.',
    'not-a-month': 'Cellen innehåller inte en månad. Skriv månaden, t.ex. 2020-11.',
    placeholder: 'Cellen anger att uppgiften saknas. Lämna den tom tills uppgiften är känd.',
    'not-a-url': 'Cellen innehåller inte en webbadress. Skriv en adress som börjar med https://.',
  },
  rowInOrder: 'I ordning',
  rowToMend: (counts, places, more) => {
    const parts = [
      ...(counts.virhe > 0 ? [`${counts.virhe} fel`] : []),
      ...(counts.varoitus > 0 ? [counts.varoitus === 1 ? '1 varning' : `${counts.varoitus} varningar`] : []),
      ...(counts.huomautus > 0
        ? [counts.huomautus === 1 ? '1 anmärkning' : `${counts.huomautus} anmärkningar`]
        : []),
    ];
    return `${parts.join(', ')}: ${places.join(', ')}${more === 0 ? '' : ` och ${more} till`}`;
  },
  rowUnchecked: 'Inte kontrollerad',
  rowAlone: (text) => `${text} (endast denna rad kontrollerad)`,
  moreEvidence: (count) => (count === 1 ? 'Dessutom 1 iakttagelse.' : `Dessutom ${count} iakttagelser.`),
  writtenDeviation: (asia) => `Avvikelse som koordinatorn har antecknat: ${asia}`,
  warnings: {
    ownColumnsMissing: (headers) =>
      `Fliken ”Osahankkeet” saknar ${headers.length === 1 ? 'kolumnen' : 'kolumnerna'} ${kolumner(headers)}, så resultaten syns bara i sidopanelen. Projektdirektören lägger till ${headers.length === 1 ? 'kolumnen' : 'kolumnerna'} i menyn: Hankesalkku > Ta i bruk / Skapa portföljens grund.`,
    columnNotWritten: (tab, header) =>
      `Det gick inte att skriva i kolumnen ”${header}” på fliken ”${tab}”. ${FORSOK}`,
    notesNotWritten: (tab, header) =>
      `Det gick inte att uppdatera anteckningarna i kolumnen ”${header}” på fliken ”${tab}”. ${FORSOK}`,
    rowsGone: (tab, keys, more) => {
      const rest = more === 0 ? [] : [`${more} till`];
      return keys.length + more === 1
        ? `Raden ${keys.join('')} på fliken ”${tab}” togs bort eller fick en ny kod under kontrollen, så den märktes inte.`
        : `Raderna ${joinList([...keys, ...rest], ' och ')} på fliken ”${tab}” togs bort eller fick nya koder under kontrollen, så de märktes inte.`;
    },
    stillMoving: (tab) =>
      `Rader på fliken ”${tab}” flyttades under hela kontrollen, så märkningarna kan stå på fel rader. Kör kontrollen igen när de andra är färdiga.`,
    registerShape: (header) =>
      `Kolumnen ”${header}” saknas på fliken ”Poikkeamat”, så registret uppdaterades inte. Återställ rubriken och kör kontrollen igen.`,
    registerNotWritten: `Fliken ”Poikkeamat” kunde inte uppdateras helt. ${FORSOK}`,
  },
};
