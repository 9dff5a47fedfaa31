// Repairs, set-aside warnings, the workbook's shape and undoing in the sidebar, in Finnish.
import type { MendingTexts } from './mending-texts';

const solua = (count: number) => (count === 1 ? '1 solu' : `${count} solua`);
const muutosta = (count: number) => (count === 1 ? '1 muutos' : `${count} muutosta`);

export const mendingFi: MendingTexts = {
  card: {
    repairTo: (value) => `Korjaa: ${value}`,
    emptyCell: 'Tyhjennä solu',
    removeSpaces: 'Poista ylimääräiset välilyönnit',
    changeTo: (value) => `Vaihda: ${value}`,
    unchanged: 'Ei muutoksia, tarkistettu tänään',
    markChecked: 'Merkitse tarkistetuksi tänään',
    setAside: 'Kuittaa…',
  },
  setAside: {
    heading: 'Kuittaa havainto',
    what: 'Havainto on poissa luettelosta valitsemaasi päivään asti. Se palaa aiemmin, jos sen solut muuttuvat.',
    reason: 'Perustelu',
    until: 'Viimeinen päivä',
    untilHint: (latest) => `Enintään ${latest}.`,
    reasonMissing: 'Kirjoita, miksi havainto kuitataan.',
    untilWrong: (earliest, latest) => `Valitse päivä väliltä ${earliest}–${latest}.`,
    send: 'Kuittaa',
    cancel: 'Peruuta',
    show: (count) => `Näytä kuitatut (${count})`,
    showOpen: 'Näytä avoimet havainnot',
    list: 'Kuitatut havainnot',
    reasonOf: 'Perustelu:',
    lasts: (day) => `Kuitattu ${day} saakka.`,
    lastsOpen: 'Kuitattu, kunnes solut muuttuvat.',
    bringBack: 'Palauta',
    shown: (count, total) => `Näkyvissä ${count}/${total} kuitattua. Loput ovat välilehdellä Kuitatut.`,
  },
  repairs: {
    what: 'Solut, joiden sisältö on selvä mutta kirjoitustapa väärä. Mitään ei muuteta ennen hyväksyntääsi, ja muutokset voi kumota.',
    none: 'Yhdellä painalluksella korjattavia soluja ei ole. Muut puutteet ovat näkymässä Havainnot.',
    offered: (count) =>
      count === 1
        ? '1 solun voi korjata yhdellä painalluksella'
        : `${count} solua voi korjata yhdellä painalluksella`,
    count: (certain, likely) =>
      [
        ...(certain === 0 ? [] : [certain === 1 ? '1 varma korjaus' : `${certain} varmaa korjausta`]),
        ...(likely === 0 ? [] : [`${likely} varmistettavaa`]),
      ].join(', '),
    list: 'Korjausluettelo',
    kinds: {
      day: 'Teksti päivämääräksi',
      number: 'Teksti luvuksi',
      percent: 'Teksti prosenttiluvuksi',
      choice: 'Arvo luettelon muotoon',
      'likely-choice': 'Todennäköinen kirjoitusvirhe: varmista itse',
      'proposed-cause': 'Syyn ehdotus tekstistä: varmista itse',
      placeholder: 'Merkintä pois, solu jää tyhjäksi',
      link: 'Osahanke tunnukseksi',
      email: 'Sähköpostiosoite oikeaan muotoon',
      spaces: 'Ylimääräiset välilyönnit pois',
    },
    becomes: 'muutetaan muotoon',
    wholeHanke: 'Koko hanke',
    doCertain: (count) => `Tee kaikki varmat korjaukset (${count})`,
    doChosen: (count) => `Tee valitut (${count})`,
    later: (count) => `Lisäksi ${solua(count)} odottaa vuoroaan: ne tulevat luetteloon, kun nämä on tehty.`,
    question: (count) => (count === 1 ? 'Tehdäänkö 1 korjaus?' : `Tehdäänkö ${count} korjausta?`),
    answer:
      'Kaikki luettelon varmat korjaukset tehdään yhdessä. Solu jää ennalleen, jos joku on ehtinyt muuttaa sitä. Korjaukset voi kumota.',
    leftOut: (count) =>
      count === 1
        ? 'Yhtä varmistettavaa ei tehdä: valitse se itse luettelosta.'
        : `${count} varmistettavaa ei tehdä: valitse ne itse luettelosta.`,
    confirm: (count) => (count === 1 ? 'Tee 1 korjaus' : `Tee ${count} korjausta`),
    fetch: 'Hae korjaukset',
  },
  sheetFix: {
    heading: 'Taulukon korjaus',
    what: 'Muuttuneet otsikot ja välilehtien nimet, kadonneet alasvetovalikot ja muotoilut. Vain hankejohtajalle.',
    look: 'Tarkista taulukon rakenne',
    none: 'Taulukon rakenne on kunnossa.',
    chosenForYou: 'Varmat muutokset on valittu valmiiksi. Lue muut ja valitse ne tarvittaessa itse.',
    run: (count) => `Tee valitut (${count})`,
  },
  undo: {
    last: 'Kumoa viimeisin ajo…',
    this: 'Kumoa…',
    question: 'Kumotaanko tämä ajo?',
    nothing: 'Kumottavaa ei ole.',
    nothingLeft: 'Tästä ajosta ei ole enää mitään palautettavaa.',
    putBack: (count) => `Palautetaan ${muutosta(count)}:`,
    left: 'Jää ennalleen:',
    confirm: (count) => (count === 1 ? 'Kumoa 1 muutos' : `Kumoa ${count} muutosta`),
  },
  result: {
    repaired: (count) => (count === 1 ? '1 solu korjattiin.' : `${count} solua korjattiin.`),
    checked: (count) =>
      count === 1 ? '1 osahanke merkittiin tarkistetuksi.' : `${count} osahanketta merkittiin tarkistetuksi.`,
    setAside: 'Havainto on kuitattu.',
    broughtBack: 'Havainto on palautettu luetteloon.',
    fixed: (count) =>
      count === 1 ? '1 muutos tehtiin taulukkoon.' : `${count} muutosta tehtiin taulukkoon.`,
    undone: (count) => (count === 1 ? '1 muutos kumottiin.' : `${count} muutosta kumottiin.`),
    nothing: 'Mitään ei muutettu.',
    showDone: (count) => `Näytä ${muutosta(count)}`,
    left: (count) => `Ennalleen jäi ${count}:`,
    more: (count) => `… ja ${count} muuta.`,
    close: 'Sulje',
  },
  work: {
    listing: 'Haetaan korjauksia',
    looking: 'Tarkistetaan taulukon rakennetta',
    repairing: 'Korjataan soluja',
    marking: 'Tarkistetaan rivit uudelleen',
    checkingRow: 'Merkitään tarkistetuksi',
    settingAside: 'Kuitataan havaintoa',
    bringingBack: 'Palautetaan havaintoa',
    fixing: 'Korjataan taulukkoa',
    lookingBack: 'Haetaan kumottavaa ajoa',
    undoing: 'Kumotaan muutoksia',
  },
};
