// What people are told of their own access, in Finnish.
import type { AccessTexts } from '../access-texts';
import { uiFi } from '../ui/fi';

export const access: AccessTexts = {
  roles: uiFi.roles,
  noTab:
    'Taulukossa ei ole välilehteä Käyttöoikeudet, joten jokainen muokkaaja saa käyttää kaikkia toimintoja. Välilehti tehdään valikosta Hankesalkku > Ota käyttöön.',
  noDirector:
    'Välilehdellä Käyttöoikeudet ei ole yhtään hankejohtajaa. Kunnes hankejohtaja on merkitty, hankejohtajan oikeudet on jokaisella, joka saa muokata välilehteä. Lisää hankejohtajan sähköpostiosoite ja rooli.',
  notListed:
    'Sinulla ei ole roolia välilehdellä Käyttöoikeudet, joten lisäosan toiminnot eivät ole käytössäsi. Pyydä hankejohtajaa lisäämään sinut.',
  noEmail:
    'Google ei kerro lisäosalle, kuka olet, joten lisäosan toiminnot eivät ole käytössäsi. Hyväksy lisäosan pyytämät luvat.',
  reader: 'Roolisi on Lukija, joten lisäosan toiminnot eivät ole käytössäsi.',
  noOwn:
    'Sinulle ei ole merkitty omia osahankkeita, joten näet vain havaintojen määrät. Pyydä hankejohtajaa lisäämään osahankkeesi välilehdelle Käyttöoikeudet.',
  deadRow: (row, header) =>
    `Välilehden Käyttöoikeudet rivi ${row} ei anna oikeuksia: tietoa ”${header}” ei voi lukea. Kirjoita sähköpostiosoite tekstinä ja valitse rooli luettelosta.`,
  moreDeadRows: (count) =>
    count === 1 ? 'Lisäksi 1 muu rivi ei anna oikeuksia.' : `Lisäksi ${count} muuta riviä ei anna oikeuksia.`,
};
