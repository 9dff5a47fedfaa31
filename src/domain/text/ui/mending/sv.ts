// Repairs, set-aside warnings, the workbook's shape and undoing in the sidebar, in Swedish.
import type { MendingTexts } from './mending-texts';

const celler = (count: number) => (count === 1 ? '1 cell' : `${count} celler`);
const andringar = (count: number) => (count === 1 ? '1 ändring' : `${count} ändringar`);
const rattelser = (count: number) => (count === 1 ? '1 rättelse' : `${count} rättelser`);

export const mendingSv: MendingTexts = {
  card: {
    repairTo: (value) => `Rätta: ${value}`,
    emptyCell: 'Töm cellen',
    removeSpaces: 'Ta bort onödiga mellanslag',
    changeTo: (value) => `Byt till: ${value}`,
    unchanged: 'Inga ändringar, kontrollerat i dag',
    markChecked: 'Märk som kontrollerat i dag',
    setAside: 'Kvittera…',
  },
  setAside: {
    heading: 'Kvittera iakttagelsen',
    what: 'Iakttagelsen är borta ur listan till och med den dag du väljer. Den kommer tillbaka tidigare om dess celler ändras.',
    reason: 'Motivering',
    until: 'Sista dag',
    untilHint: (latest) => `Senast ${latest}.`,
    reasonMissing: 'Skriv varför iakttagelsen kvitteras.',
    untilWrong: (earliest, latest) => `Välj en dag mellan ${earliest} och ${latest}.`,
    send: 'Kvittera',
    cancel: 'Avbryt',
    show: (count) => `Visa kvitterade (${count})`,
    showOpen: 'Visa öppna iakttagelser',
    list: 'Kvitterade iakttagelser',
    reasonOf: 'Motivering:',
    lasts: (day) => `Kvitterad till och med ${day}.`,
    lastsOpen: 'Kvitterad tills cellerna ändras.',
    bringBack: 'Ta tillbaka',
    shown: (count, total) => `${count}/${total} kvitterade visas. Resten finns på fliken Kuitatut.`,
  },
  repairs: {
    what: 'Celler vars innehåll är klart men som är fel skrivna. Ingenting ändras innan du godkänner det, och ändringarna kan ångras.',
    none: 'Inga celler kan rättas med ett klick. Andra brister finns i vyn Iakttagelser.',
    offered: (count) => `${celler(count)} kan rättas med ett klick`,
    count: (certain, likely) =>
      [
        ...(certain === 0 ? [] : [certain === 1 ? '1 säker rättelse' : `${certain} säkra rättelser`]),
        ...(likely === 0 ? [] : [`${likely} att bekräfta`]),
      ].join(', '),
    list: 'Lista över rättelser',
    kinds: {
      day: 'Text till datum',
      number: 'Text till tal',
      percent: 'Text till procenttal',
      choice: 'Värdet i listans form',
      'likely-choice': 'Troligt skrivfel: bekräfta själv',
      'proposed-cause': 'Orsak föreslagen ur texten: bekräfta själv',
      placeholder: 'Platshållaren bort, cellen blir tom',
      link: 'Delprojektet med sin beteckning',
      email: 'E-postadressen i rätt form',
      spaces: 'Onödiga mellanslag bort',
    },
    becomes: 'ändras till',
    wholeHanke: 'Hela projektet',
    doCertain: (count) => `Gör alla säkra rättelser (${count})`,
    doChosen: (count) => `Gör de valda (${count})`,
    later: (count) =>
      `Dessutom väntar ${celler(count)} på sin tur: de kommer med i listan när dessa har gjorts.`,
    question: (count) => `Ska ${rattelser(count)} göras?`,
    answer:
      'Alla säkra rättelser i listan görs på en gång. En cell lämnas som den är om någon har hunnit ändra den. Rättelserna kan ångras.',
    leftOut: (count) => `${count} att bekräfta görs inte: välj själv i listan.`,
    confirm: (count) => `Gör ${rattelser(count)}`,
    fetch: 'Hämta rättelserna',
  },
  sheetFix: {
    heading: 'Kalkylarkets struktur',
    what: 'Ändrade rubriker och fliknamn, försvunna rullgardinslistor och format. Endast för projektdirektören.',
    look: 'Kontrollera strukturen',
    none: 'Kalkylarkets struktur är i ordning.',
    chosenForYou: 'De säkra ändringarna är förvalda. Läs de övriga och välj dem själv vid behov.',
    run: (count) => `Gör de valda (${count})`,
  },
  undo: {
    last: 'Ångra den senaste körningen…',
    this: 'Ångra…',
    question: 'Ska den här körningen ångras?',
    nothing: 'Det finns inget att ångra.',
    nothingLeft: 'Av den här körningen finns inget kvar att återställa.',
    putBack: (count) => `${andringar(count)} återställs:`,
    left: 'Lämnas som de är:',
    confirm: (count) => `Ångra ${andringar(count)}`,
  },
  result: {
    repaired: (count) => (count === 1 ? '1 cell rättades.' : `${count} celler rättades.`),
    checked: (count) =>
      count === 1
        ? '1 delprojekt märktes som kontrollerat.'
        : `${count} delprojekt märktes som kontrollerade.`,
    setAside: 'Iakttagelsen är kvitterad.',
    broughtBack: 'Iakttagelsen är tillbaka i listan.',
    fixed: (count) => `${andringar(count)} gjordes i kalkylarket.`,
    undone: (count) => (count === 1 ? '1 ändring ångrades.' : `${count} ändringar ångrades.`),
    nothing: 'Ingenting ändrades.',
    showDone: (count) => `Visa ${andringar(count)}`,
    left: (count) => `${count} lämnades som förut:`,
    more: (count) => `… och ${count} till.`,
    close: 'Stäng',
  },
  work: {
    listing: 'Rättelserna hämtas',
    looking: 'Kalkylarkets struktur kontrolleras',
    repairing: 'Cellerna rättas',
    marking: 'Raderna kontrolleras på nytt',
    checkingRow: 'Märks som kontrollerat',
    settingAside: 'Iakttagelsen kvitteras',
    bringingBack: 'Iakttagelsen tas tillbaka',
    fixing: 'Kalkylarket rättas',
    lookingBack: 'Körningen som kan ångras hämtas',
    undoing: 'Ändringarna ångras',
  },
};
