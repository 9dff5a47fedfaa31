// What set-up says in Finnish.
import { joinList } from '../number-text';
import type { SetUpTexts } from '../set-up-texts';

const list = (items: readonly string[]) => joinList(items, ' ja ');
const headers = (columns: readonly { readonly header: string }[]) => list(columns.map((one) => one.header));

export const setUp: SetUpTexts = {
  tab: (name, parts) => `${name}: ${parts.join('; ')}.`,
  part: (step) => {
    switch (step.step) {
      case 'make-tab':
        return `uusi välilehti, jolla on ${step.headers.length} saraketta`;
      case 'add-columns':
        return step.columns.length === 1
          ? `uusi sarake oikeaan reunaan: ${headers(step.columns)}`
          : `uudet sarakkeet oikeaan reunaan: ${headers(step.columns)}`;
      case 'migrate':
        return `uuden version sarake oikeaan reunaan: ${headers(step.added)}`;
      case 'notes':
        return 'täyttöohje niihin otsikoihin, joilla ei ole muistiinpanoa';
      case 'mark':
        return 'rakenteen versiomerkintä';
      case 'freeze':
        return 'otsikkorivin kiinnitys';
      case 'drop-downs':
        return `vaihtoehtoluettelo, joka vain varoittaa: ${headers(step.columns)}`;
      case 'formats':
        return 'tyhjien sarakkeiden päivä- ja lukumuodot';
      case 'colours':
        return 'tilannesarakkeiden värit sanojen mukaan';
      case 'hide':
        return 'piilotus';
      case 'warn':
        return 'suojaus, joka varoittaa muokkaajaa';
      case 'protect':
        return 'suojaus: vain taulukon omistaja ja käyttöönoton tekijä voivat muokata';
    }
  },
  reservation: (one) => {
    switch (one.why) {
      case 'no-headers':
        return `Välilehdellä ${one.tab} on sisältöä, mutta otsikoita ei tunnistettu viideltä ensimmäiseltä riviltä. Välilehteen ei koskettu.`;
      case 'own-drop-down':
        return `Välilehdellä ${one.tab} on oma tietojen tarkistus (${list(one.headers)}). Se jätettiin ennalleen.`;
      case 'colours-unreadable':
        return `Välilehden ${one.tab} ehdollisia muotoiluja ei voi lukea takaisin, joten värejä ei lisätty.`;
      case 'other-protection':
        return `Välilehti ${one.tab} on jo suojattu muulla tavoin. Suojaus jätettiin ennalleen.`;
      case 'newer-version':
        return `Välilehti ${one.tab} on tehty uudemmalla lisäosan versiolla. Siihen ei koskettu.`;
    }
  },
  refusal: (one) => {
    if (one.step === 'drop-downs') {
      return `Google ei hyväksynyt vaihtoehtoluetteloa sarakkeeseen ${one.header} välilehdellä ${one.tab}. Näin käy, kun sarake on muotoillun taulukon tyypitetty sarake.`;
    }
    if (one.step === 'protect') {
      return `Välilehteä ${one.tab} ei voitu suojata. Pyydä taulukon omistajaa tekemään käyttöönotto.`;
    }
    return one.header === ''
      ? `Google ei hyväksynyt kaikkia muutoksia välilehdellä ${one.tab}.`
      : `Google ei hyväksynyt muutosta sarakkeeseen ${one.header} välilehdellä ${one.tab}.`;
  },
  copy: 'Tämä taulukko on kopio toisesta. Alkuperäisen taulukon raportteja ja ajastuksia ei muuteta täältä.',
};
