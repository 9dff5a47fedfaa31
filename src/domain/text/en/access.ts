// What people are told of their own access, in English.
import type { AccessTexts } from '../access-texts';
import { uiEn } from '../ui/en';

export const access: AccessTexts = {
  roles: uiEn.roles,
  noTab:
    'The spreadsheet has no tab “Käyttöoikeudet”, so everyone who can edit it may use every function. The tab is made from the menu Hankesalkku > Set up.',
  noDirector:
    'The tab “Käyttöoikeudet” names no project director. Until it does, everyone who may edit the tab has the director’s rights. Add the director’s e-mail address and role.',
  notListed:
    'You have no role on the tab “Käyttöoikeudet”, so the add-on’s functions are not available to you. Ask the project director to add you.',
  noEmail:
    'Google does not tell the add-on who you are, so its functions are not available to you. Accept the permissions that the add-on asks for.',
  reader: 'Your role is reader, so the add-on’s functions are not available to you.',
  noOwn:
    'No sub-projects are marked as your own, so you see only the number of findings. Ask the project director to add your sub-projects on the tab “Käyttöoikeudet”.',
  deadRow: (row, header) =>
    `Row ${row} of the tab “Käyttöoikeudet” gives no rights: “${header}” cannot be read. Type the e-mail address as text and choose the role from the list.`,
  moreDeadRows: (count) =>
    count === 1 ? '1 other row gives no rights either.' : `${count} other rows give no rights either.`,
};
