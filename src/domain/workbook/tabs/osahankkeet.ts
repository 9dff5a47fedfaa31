// The tab Osahankkeet: one row per sub-project, the only required tab.
import { SUUNNITELMA, TILANNE } from '../choices';
import { choice, day, email, longText, money, percent, text } from '../column';
import { defineTab } from '../tab';

export const osahankkeet = defineTab({
  name: 'Osahankkeet',
  required: true,
  purpose: 'Osahankkeiden perustiedot ja tilanne, rivi osahanketta kohti',
  tunnusPrefix: 'RH',
  identity: ['tunnus'],
  needed: ['osahanke'],
  lights: ['tilanne', 'laskettuTilanne'],
  columns: {
    tunnus: text('Tunnus', { required: true, note: 'Osahankkeen pysyvä tunnus, esim. RH-01.' }),
    osahanke: text('Osahanke', {
      required: true,
      aliases: ['Projekti', 'Osahankkeen nimi'],
      note: 'Osahankkeen nimi sellaisena kuin se näkyy raportissa.',
    }),
    hanke: text('Hanke', {
      required: true,
      note: 'Hanke, johon osahanke kuuluu: tunnus tai nimi Hankkeet-välilehdeltä.',
    }),
    osaAlue: text('Osa-alue', {
      aliases: ['Osaalue'],
      note: 'Johtaminen, Hallinto, Talous, Palvelut tai oma nimi.',
    }),
    alueet: text('Alueet', {
      aliases: ['Alue', 'Kunnat'],
      note: 'Alueet tai kunnat, joita osahanke koskee.',
    }),
    vastuutaho: text('Vastuutaho', {
      required: true,
      aliases: ['Vastuuorganisaatio'],
      note: 'Organisaatio, joka vastaa osahankkeesta.',
    }),
    koordinaattori: text('Koordinaattori', {
      required: true,
      aliases: ['Projektipäällikkö', 'Vastuuhenkilö', 'Hankekoordinaattori'],
      note: 'Kuka vastaa rivin tiedoista.',
    }),
    sahkoposti: email('Sähköposti', {
      aliases: ['Sähköpostiosoite', 'S-posti'],
      note: 'Koordinaattorin sähköpostiosoite, ei nimeä.',
    }),
    alkaa: day('Alkaa', {
      required: true,
      aliases: ['Alkamispäivä', 'Aloituspäivä'],
      note: 'Ensimmäinen päivä, esim. 1.7.2020.',
    }),
    paattyy: day('Päättyy', {
      required: true,
      aliases: ['Päättymispäivä', 'Loppuu'],
      note: 'Viimeinen päivä, esim. 31.12.2021.',
    }),
    tilanne: choice('Tilanne', TILANNE, {
      required: true,
      aliases: ['Liikennevalo', 'Tila'],
      note: 'Oma arviosi osahankkeen tilanteesta.',
    }),
    valmiusaste: percent('Valmiusaste', {
      aliases: ['Valmius', 'Edistyminen', 'Valmiina'],
      note: 'Kuinka suuri osa työstä on tehty, 0–100.',
    }),
    toteutussuunnitelma: choice('Toteutussuunnitelma', SUUNNITELMA, { note: 'Toteutussuunnitelman vaihe.' }),
    viestintasuunnitelma: choice('Viestintäsuunnitelma', SUUNNITELMA, {
      note: 'Viestintäsuunnitelman vaihe.',
    }),
    arviointisuunnitelma: choice('Arviointisuunnitelma', SUUNNITELMA, {
      note: 'Arviointisuunnitelman vaihe.',
    }),
    sparrausryhmaKokoontunut: day('Sparrausryhmä kokoontunut', {
      aliases: ['Sparrausryhmä'],
      note: 'Sparrausryhmän viimeisin kokouspäivä.',
    }),
    budjetti: money('Budjetti', {
      aliases: ['Talousarvio', 'Kokonaisbudjetti'],
      note: 'Osahankkeen koko budjetti euroina.',
    }),
    toteuma: money('Toteuma', {
      aliases: ['Toteutunut', 'Käytetty'],
      note: 'Tähän mennessä toteutuneet kustannukset euroina.',
    }),
    eteneminen: longText('Eteneminen', {
      aliases: ['Tilannekuvaus'],
      note: 'Mitä on tehty ja miten työ etenee.',
    }),
    rekrytointitilanne: longText('Rekrytointitilanne', {
      aliases: ['Rekrytoinnit'],
      note: 'Rekrytointien tilanne sanoin.',
    }),
    hankintatilanne: longText('Hankintatilanne', {
      aliases: ['Hankinnat'],
      note: 'Hankintojen tilanne sanoin.',
    }),
    haasteet: longText('Haasteet', {
      aliases: ['Haasteet ja riskit'],
      note: 'Haasteet, jotka ohjausryhmän on hyvä tietää.',
    }),
    paivitetty: day('Päivitetty', {
      aliases: ['Päivityspäivä', 'Tiedot päivitetty'],
      note: 'Päivä, jona rivin tiedot viimeksi tarkistettiin.',
    }),
    tarkistus: text('Tarkistus', { own: true, note: 'Lisäosa kirjoittaa: mitä rivillä on korjattavaa.' }),
    laskettuTilanne: text('Laskettu tilanne', {
      own: true,
      note: 'Lisäosa kirjoittaa: taulukon tiedoista laskettu tilanne.',
    }),
    viimeksiMuokattu: day('Viimeksi muokattu', {
      own: true,
      note: 'Lisäosa kirjoittaa: milloin riviä viimeksi muokattiin.',
    }),
  },
});
