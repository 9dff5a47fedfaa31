// What people are told of their own access, in Swedish.
import type { AccessTexts } from '../access-texts';
import { uiSv } from '../ui/sv';

export const access: AccessTexts = {
  roles: uiSv.roles,
  noTab:
    'Fliken ”Käyttöoikeudet” saknas i kalkylarket, så alla som kan redigera det får använda alla funktioner. Fliken skapas via menyn Hankesalkku > Ta i bruk.',
  noDirector:
    'På fliken ”Käyttöoikeudet” finns ingen projektdirektör. Tills vidare har alla som får redigera fliken projektdirektörens rättigheter. Lägg till projektdirektörens e-postadress och roll.',
  notListed:
    'Du har ingen roll på fliken ”Käyttöoikeudet”, så tilläggets funktioner är inte tillgängliga för dig. Be projektdirektören lägga till dig.',
  noEmail:
    'Google berättar inte för tillägget vem du är, så tilläggets funktioner är inte tillgängliga för dig. Godkänn de behörigheter som tillägget ber om.',
  reader: 'Din roll är läsare, så tilläggets funktioner är inte tillgängliga för dig.',
  noOwn:
    'Inga delprojekt har antecknats som dina egna, så du ser bara antalet iakttagelser. Be projektdirektören lägga till dina delprojekt på fliken ”Käyttöoikeudet”.',
  deadRow: (row, header) =>
    `Rad ${row} på fliken ”Käyttöoikeudet” ger inga rättigheter: uppgiften ”${header}” kan inte läsas. Skriv e-postadressen som text och välj rollen i listan.`,
  moreDeadRows: (count) =>
    count === 1
      ? 'Dessutom ger 1 annan rad inga rättigheter.'
      : `Dessutom ger ${count} andra rader inga rättigheter.`,
};
