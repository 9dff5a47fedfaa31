// What the add-on writes into the sheet in Finnish: cell notes, Tarkistus, and its own warnings.
import { joinList } from '../number-text';
import type { WriteBackTexts } from '../write-back-texts';
import { checkNotes } from './checks';
import { forecastNotes } from './forecast-notes';
import { workNotes } from './work-notes';

const sarakkeet = (headers: readonly string[]) =>
  joinList(
    headers.map((header) => `”${header}”`),
    ' ja ',
  );

export const writeBack: WriteBackTexts = {
  notes: {
    ...checkNotes,
    ...forecastNotes,
    ...workNotes,
    'required-empty': 'Pakollinen tieto puuttuu. Täytä solu.',
    'unknown-choice': 'Arvo ei ole luettelossa. Valitse arvo luettelosta.',
    'tunnus-doubled': 'Sama tunnus on toisellakin rivillä. Anna toiselle riville oma tunnus.',
    'osahanke-unknown':
      'Osahanketta ei ole välilehdellä Osahankkeet. Kirjoita osahankkeen tunnus tai nimi, tai jätä solu tyhjäksi, jos rivi koskee koko hanketta.',
    'osahanke-unread':
      'Osahankkeen oma rivi on puutteellinen, joten tätä riviä ei voi kohdistaa. Täydennä osahankkeen rivi välilehdellä Osahankkeet.',
    'hanke-unknown':
      'Hanketta ei ole välilehdellä Hankkeet. Kirjoita hankkeen tunnus tai nimi Hankkeet-välilehdeltä.',
    'setting-unreadable': 'Asetuksen arvoa ei voi lukea, joten sitä ei käytetä. Korjaa arvo.',
    'end-before-start': 'Päivä on aikaisempi kuin rivin alkava päivä. Tarkista, kumpi päivistä on väärin.',
    'rekrytointi-late':
      'Aloitustavoite on ohitettu, eikä tehtävässä ole vielä aloitettu. Päivitä vaihe tai sovi uusi aloitustavoite ja kirjaa viivästyksen syy.',
    'hankinta-late':
      'Sopimuksen tavoiteaika on ohitettu, eikä allekirjoitusta ole kirjattu. Kirjaa allekirjoituspäivä tai sovi uusi tavoiteaika ja kirjaa viivästyksen syy.',
    'progress-behind':
      'Valmiusaste on jäljessä kuluneesta ajasta. Päivitä valmiusaste tai kerro Haasteet-sarakkeessa, miten ero kurotaan umpeen.',
    'row-stale':
      'Rivin tietoja ei ole päivitetty raportointikuukautena. Tarkista tiedot ja kirjaa tähän tämä päivä.',
    'text-late':
      'Tekstissä kerrotaan viiveestä tai uhasta. Tarkista, että asia näkyy myös rivien vaiheissa, päivissä ja syissä. Jos teksti on vanhentunut, päivitä se.',
    'own-light':
      'Oma arvio ja taulukon näyttö eroavat. Tarkista havainnot ja päivitä tilanne tai kerro, miksi arvio on toinen.',
    'sheet-error': 'Solussa on kaavan virhe. Korjaa kaava tai kirjoita arvo käsin.',
    'impossible-day': 'Päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.',
    'ambiguous-time': 'Aika voi tarkoittaa useaa päivää. Kirjoita päivä, esim. 30.11.2020.',
    'not-a-time': 'Solu ei kerro aikaa. Kirjoita päivä tai esim. tammikuu 2021.',
    'not-a-day': 'Solussa ei ole päivämäärää. Kirjoita päivä muodossa 30.11.2020.',
    'day-without-year': 'Päivästä puuttuu vuosi. Kirjoita vuosi neljällä numerolla, esim. 30.11.2020.',
    'name-for-email':
      'Solussa on nimi, ei sähköpostiosoite. Kirjoita osoite; henkilösiru (@nimi) ei anna osoitetta.',
    'not-money': 'Solussa ei ole rahamäärää. Kirjoita euromäärä numeroin, esim. 12 500,50.',
    'not-percent': 'Solussa ei ole prosenttilukua. Kirjoita luku, esim. 50 tai 50 %.',
    'not-a-number': 'Solussa ei ole lukua. Kirjoita luku numeroin.',
    'not-an-email': 'Solussa ei ole sähköpostiosoitetta. Kirjoita osoite, esim. nimi@example.org.',
    'not-a-month': 'Solussa ei ole kuukautta. Kirjoita kuukausi, esim. 2020-11.',
    placeholder: 'Solussa on merkintä puuttuvasta tiedosta. Jätä solu tyhjäksi, kunnes tieto on selvillä.',
    'not-a-url': 'Solussa ei ole verkko-osoitetta. Kirjoita osoite, joka alkaa https://.',
  },
  rowInOrder: 'Kunnossa',
  rowToMend: (counts, places, more) => {
    const parts = [
      ...(counts.virhe > 0 ? [counts.virhe === 1 ? '1 virhe' : `${counts.virhe} virhettä`] : []),
      ...(counts.varoitus > 0
        ? [counts.varoitus === 1 ? '1 varoitus' : `${counts.varoitus} varoitusta`]
        : []),
      ...(counts.huomautus > 0
        ? [counts.huomautus === 1 ? '1 huomautus' : `${counts.huomautus} huomautusta`]
        : []),
    ];
    const rest = more === 0 ? '' : ` ja ${more === 1 ? '1 muu kohta' : `${more} muuta kohtaa`}`;
    return `${parts.join(', ')}: ${places.join(', ')}${rest}`;
  },
  rowUnchecked: 'Tarkistamatta',
  rowAlone: (text) => `${text} (vain tämä rivi tarkistettu)`,
  moreEvidence: (count) => (count === 1 ? 'Lisäksi 1 havainto.' : `Lisäksi ${count} havaintoa.`),
  writtenDeviation: (asia) => `Koordinaattorin kirjaama poikkeama: ${asia}`,
  warnings: {
    ownColumnsMissing: (headers) =>
      `Välilehdellä Osahankkeet ei ole ${headers.length === 1 ? 'saraketta' : 'sarakkeita'} ${sarakkeet(headers)}, joten tulokset näkyvät vain sivupaneelissa. Hankejohtaja lisää ${headers.length === 1 ? 'sarakkeen' : 'sarakkeet'} valikosta: Hankesalkku > Ota käyttöön / Luo hankesalkun pohja.`,
    columnNotWritten: (tab, header) =>
      `Välilehden ${tab} sarakkeeseen ”${header}” ei voitu kirjoittaa. Jos sarake on suojattu, pyydä taulukon omistajaa poistamaan suojaus ja aja tarkistus uudelleen.`,
    notesNotWritten: (tab, header) =>
      `Välilehden ${tab} sarakkeen ”${header}” huomautuksia ei voitu päivittää. Jos sarake on suojattu, pyydä taulukon omistajaa poistamaan suojaus ja aja tarkistus uudelleen.`,
    rowsGone: (tab, keys, more) => {
      const named = more === 0 ? joinList(keys, ' ja ') : `${keys.join(', ')} ja ${more} muuta`;
      return keys.length + more === 1
        ? `Rivi ${named} poistettiin tai sen tunnus muutettiin välilehdellä ${tab} tarkistuksen aikana, joten sille ei tehty merkintöjä.`
        : `Rivit ${named} poistettiin tai niiden tunnukset muutettiin välilehdellä ${tab} tarkistuksen aikana, joten niille ei tehty merkintöjä.`;
    },
    stillMoving: (tab) =>
      `Välilehden ${tab} rivejä siirrettiin koko tarkistuksen ajan, joten merkinnät voivat olla väärillä riveillä. Aja tarkistus uudelleen, kun muut ovat lopettaneet.`,
    registerShape: (header) =>
      `Välilehdeltä Poikkeamat puuttuu sarake ”${header}”, joten rekisteriä ei päivitetty. Palauta otsikko ja aja tarkistus uudelleen.`,
    registerNotWritten:
      'Välilehteä Poikkeamat ei voitu päivittää kokonaan. Jos se on suojattu, pyydä taulukon omistajaa poistamaan suojaus ja aja tarkistus uudelleen.',
  },
};
