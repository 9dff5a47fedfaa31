// What set-up says in Swedish.
import { joinList } from '../number-text';
import type { SetUpTexts } from '../set-up-texts';

const list = (items: readonly string[]) => joinList(items, ' och ');
const headers = (columns: readonly { readonly header: string }[]) => list(columns.map((one) => one.header));

export const setUp: SetUpTexts = {
  tab: (name, parts) => `${name}: ${parts.join('; ')}.`,
  part: (step) => {
    switch (step.step) {
      case 'make-tab':
        return `ny flik med ${step.headers.length} kolumner`;
      case 'add-columns':
        return step.columns.length === 1
          ? `ny kolumn längst till höger: ${headers(step.columns)}`
          : `nya kolumner längst till höger: ${headers(step.columns)}`;
      case 'migrate':
        return `den nya versionens kolumn längst till höger: ${headers(step.added)}`;
      case 'notes':
        return 'ifyllningsanvisning för de rubriker som saknar anteckning';
      case 'mark':
        return 'märkning av strukturens version';
      case 'freeze':
        return 'fryst rubrikrad';
      case 'drop-downs':
        return `lista med alternativ som endast varnar: ${headers(step.columns)}`;
      case 'formats':
        return 'datum- och talformat för tomma kolumner';
      case 'colours':
        return 'färger enligt orden i lägeskolumnerna';
      case 'hide':
        return 'döljs';
      case 'warn':
        return 'skydd som varnar den som redigerar';
      case 'protect':
        return 'skydd: endast kalkylarkets ägare och den som tar tillägget i bruk kan redigera';
    }
  },
  reservation: (one) => {
    switch (one.why) {
      case 'no-headers':
        return `Fliken ${one.tab} har innehåll, men inga rubriker kändes igen på de fem första raderna. Fliken lämnades orörd.`;
      case 'own-drop-down':
        return `Fliken ${one.tab} har en egen dataverifiering (${list(one.headers)}). Den lämnades orörd.`;
      case 'colours-unreadable':
        return `Den villkorsstyrda formateringen på fliken ${one.tab} kan inte läsas tillbaka, så inga färger lades till.`;
      case 'other-protection':
        return `Fliken ${one.tab} är redan skyddad på annat sätt. Skyddet lämnades orört.`;
      case 'newer-version':
        return `Fliken ${one.tab} har gjorts med en nyare version av tillägget. Den lämnades orörd.`;
    }
  },
  refusal: (one) => {
    if (one.step === 'drop-downs') {
      return `Google godkände inte listan med alternativ i kolumnen ${one.header} på fliken ${one.tab}. Det händer när kolumnen har en fast typ i en formaterad tabell.`;
    }
    if (one.step === 'protect') {
      return `Fliken ${one.tab} kunde inte skyddas. Be kalkylarkets ägare ta tillägget i bruk.`;
    }
    return one.header === ''
      ? `Google godkände inte alla ändringar på fliken ${one.tab}.`
      : `Google godkände inte ändringen i kolumnen ${one.header} på fliken ${one.tab}.`;
  },
  copy: 'Det här kalkylarket är en kopia av ett annat. Originalets rapporter och schemalagda körningar ändras inte härifrån.',
};
