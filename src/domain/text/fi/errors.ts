// What the add-on says in Finnish when a request can't be carried out, or was carried out with a reservation.
import { dottedDay, joinList } from '../number-text';
import type { ErrorTexts, WarningTexts } from '../texts';
import { monthFi } from './report';

export const errors: ErrorTexts = {
  'no-osahankkeet': () => ({
    explanation: 'Taulukossa ei ole välilehteä Osahankkeet.',
    action: 'Lisää välilehti Osahankkeet tai korjaa sen nimi.',
  }),
  'no-rows': () => ({
    explanation: 'Välilehdellä Osahankkeet ei ole yhtään käyttökelpoista riviä.',
    action: 'Täytä ainakin yhden osahankkeen tiedot. Otsikoiden on oltava viidellä ensimmäisellä rivillä.',
  }),
  'unknown-hanke': ({ hanke, known }) => ({
    explanation: `Hanketta ”${hanke}” ei ole.`,
    action:
      known.length === 0
        ? 'Tarkista asetus Raportoitavat hankkeet.'
        : `Valitse jokin näistä: ${joinList(known, ' tai ')}. Tarkista myös asetus Raportoitavat hankkeet.`,
  }),
  'bad-month': ({ month }) => ({
    explanation: `”${month}” ei ole kuukausi.`,
    action: 'Kirjoita kuukausi muodossa 2020-11.',
  }),
  'bad-request': () => ({
    explanation: 'Pyynnön tiedot ovat puutteelliset.',
    action: 'Päivitä sivu ja yritä uudelleen.',
  }),
  'unknown-method': () => ({
    explanation: 'Pyydettyä toimintoa ei ole.',
    action: 'Päivitä sivu ja yritä uudelleen.',
  }),
  'report-too-large': ({ kilobytes, limit }) => ({
    explanation: `Raportista tulisi liian suuri (${kilobytes} kt, enintään ${limit} kt).`,
    action: 'Rajaa raporttia asetuksella Raportoitavat hankkeet.',
  }),
  busy: () => ({
    explanation: 'Toinen ajo on kesken tässä taulukossa.',
    action: 'Odota hetki ja yritä uudelleen.',
  }),
  'report-not-made': () => ({
    explanation: 'Raporttia ei voitu tallentaa Google Driveen.',
    action: 'Taulukko on ennallaan. Yritä hetken päästä uudelleen.',
  }),
  'report-log-shape': ({ header }) => ({
    explanation: `Välilehdeltä Raportit puuttuu sarake ”${header}”.`,
    action: 'Palauta otsikko tai poista välilehti, niin se tehdään uudelleen.',
  }),
  'preview-outdated': () => ({
    explanation: 'Taulukko on muuttunut esikatselun jälkeen, joten mitään ei muutettu.',
    action: 'Avaa esikatselu uudelleen ja hyväksy se.',
  }),
  'bad-expiry': ({ latest }) => ({
    explanation: `Kuittauksen viimeinen päivä on tästä päivästä enintään ${dottedDay(latest)}.`,
    action: 'Valitse päivä siltä väliltä.',
  }),
  'cannot-set-aside': () => ({
    explanation: 'Tätä havaintoa ei voi kuitata: sitä ei enää ole, tai se on virhe tai poikkeama.',
    action: 'Korjaa virhe taulukkoon tai käsittele poikkeama rekisterissä.',
  }),
  'own-tab-shape': ({ tab, header }) => ({
    explanation: `Välilehdeltä ${tab} puuttuu sarake ”${header}”.`,
    action: 'Valitse valikosta Hankesalkku > Ota käyttöön, niin sarake tehdään uudelleen.',
  }),
  forbidden: () => ({
    explanation: 'Käyttöoikeutesi ei riitä tähän toimintoon.',
    action: 'Pyydä hankejohtajaa lisäämään sinut välilehdelle Käyttöoikeudet.',
  }),
  'not-authorised': ({ link }) => ({
    explanation: 'Google ei kerro lisäosalle, kuka olet, joten mitään ei tehty.',
    action:
      link === null
        ? 'Valitse valikosta Hankesalkku > Avaa sivupaneeli ja hyväksy Googlen kysymät luvat.'
        : 'Avaa lupasivu, hyväksy luvat ja yritä sen jälkeen uudelleen.',
  }),
  'missing-scope': ({ link }) => ({
    explanation: 'Lisäosalta puuttuu lupa, jota tämä toiminto tarvitsee.',
    action:
      link === null
        ? 'Valitse valikosta Hankesalkku > Avaa sivupaneeli ja hyväksy kaikki Googlen kysymät luvat.'
        : 'Avaa lupasivu, hyväksy kaikki luvat ja yritä sen jälkeen uudelleen.',
  }),
  'protected-cells': () => ({
    explanation: 'Solut, joihin lisäosan pitäisi kirjoittaa, on suojattu sinun muokkauksiltasi.',
    action: 'Pyydä taulukon omistajaa poistamaan suojaus tai tekemään toiminto puolestasi.',
  }),
  'journal-shape': ({ header }) => ({
    explanation: `Välilehdeltä Muutosloki puuttuu sarake ”${header}”.`,
    action: 'Palauta otsikko tai poista välilehti, niin se tehdään uudelleen.',
  }),
  'undo-outdated': () => ({
    explanation:
      'Taulukossa on tehty uusi ajo sen jälkeen, kun kumottavat muutokset näytettiin. Mitään ei kumottu.',
    action: 'Valitse kumoaminen uudelleen, niin näet viimeisimmän ajon muutokset.',
  }),
  internal: () => ({
    explanation: 'Lisäosassa tapahtui odottamaton virhe.',
    action: 'Yritä uudelleen. Jos virhe toistuu, ilmoita siitä hankesalkun ylläpitäjälle.',
  }),
};

export const warnings: WarningTexts = {
  'polish-failed':
    'Raportti on tehty, mutta sivun kokoa ja alatunnistetta ei voitu asettaa. Aseta paperikooksi A4 kohdasta Tiedosto > Sivun asetukset.',
  'unchanged-report': 'Tiedot eivät ole muuttuneet, joten viimeisin raportti on edelleen voimassa.',
  'cell-errors': (count) =>
    count === 1
      ? 'Taulukossa on 1 korjattava virhe; se on mainittu raportin lopussa.'
      : `Taulukossa on ${count} korjattavaa virhettä; ne on lueteltu raportin lopussa.`,
  'earlier-run-finished': (month) =>
    `Aiempi keskeytynyt ajo (${monthFi(month)}) oli saanut raportin valmiiksi; se on kirjattu välilehdelle Raportit.`,
  'earlier-run-lost': (month) =>
    `Aiempi ajo (${monthFi(month)}) oli keskeytynyt ennen raportin valmistumista; se on merkitty epäonnistuneeksi.`,
  'other-maker': (maker) =>
    `Kuukauden aiemman raportin on tehnyt ${maker}, eikä sitä voi muuttaa muiden tileiltä. Uusi versio tehtiin sen rinnalle.`,
  'made-in-original':
    'Kuukauden aiempi raportti on tehty taulukossa, josta tämä on kopioitu. Sitä ei muutettu, vaan uusi versio tehtiin sen rinnalle.',
};
