// The menu through the built bundle: it comes up in every AuthMode and language, and each item answers in a dialog.
import type { User } from '../../local/apps-script/host/machine';
import { itemsOf, type ShownMenu } from '../../local/apps-script/ui/screen';
import { readFolder } from '../../local/files/tsv/read-folder';
import type { Host } from '../../local/host/host';
import { DriveStore } from '../../local/model/drive';
import type { WorkbookModel } from '../../local/model/workbook';
import { TEXTS } from '../../src/domain/text/index';
import type { Language } from '../../src/domain/text/texts';
import { MENU_GROUPS } from '../../src/google/menu';
import { copiedWorkbook } from '../support/copied-workbook';
import { EVERYBODY, PEOPLE } from '../support/people';
import { EXAMPLE_TABS } from '../support/project-root';
import { bundleHost } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

const TODAY = '2020-11-30';
const { items } = TEXTS.fi.menu;

let example: WorkbookModel;
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
});

function hostFor(user: User, drive = new DriveStore()): Host {
  return bundleHost(copiedWorkbook(example), TODAY, { drive, user, users: EVERYBODY });
}

function menusOf(host: Host): ShownMenu[] {
  return [...host.ui.menus.values()];
}

/** Everything that the person was shown, as text. */
function shown(host: Host): string {
  const { asked, dialogs } = host.ui;
  return [...asked.map(({ title, text }) => `${title}\n${text}`), ...dialogs.map(({ html }) => html)].join(
    '\n',
  );
}

test.each(['NONE', 'LIMITED', 'FULL'] as const)('it comes up in AuthMode %s with every item', (authMode) => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja, { authMode });
  expect(host.calls.faults).toEqual([]);
  expect(menusOf(host)).toHaveLength(1);
  expect(menusOf(host).flatMap(itemsOf)).toEqual(
    MENU_GROUPS.flat().map((id) => ({ text: items[id], functionName: id })),
  );
});

test('after an installation it comes up at once', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.call('onInstall');
  expect(menusOf(host).flatMap(itemsOf)).toHaveLength(MENU_GROUPS.flat().length);
});

test.each([
  ['fi', 'fi'],
  ['sv_FI', 'sv'],
  ['en_GB', 'en'],
  ['de', 'fi'],
  ['', 'fi'],
] as const)('in the language of the person: %s', (locale, language) => {
  const user = { ...PEOPLE.johtaja, locale };
  const host = hostFor(user);
  host.open(user, { authMode: 'NONE' });
  expect(
    menusOf(host)
      .flatMap(itemsOf)
      .map(({ text }) => text),
  ).toEqual(MENU_GROUPS.flat().map((id) => TEXTS[language as Language].menu.items[id]));
});

test('Avaa sivupaneeli shows the built page', () => {
  const host = hostFor(PEOPLE.koordinaattori);
  host.open(PEOPLE.koordinaattori);
  host.menu(PEOPLE.koordinaattori, items.openSidebar);
  expect(host.ui.sidebar).toMatchObject({ title: 'Hankesalkku' });
  expect(host.ui.sidebar?.html).toContain('google.script.run');
});

test('Luo koontiraportti makes the report and gives its link', () => {
  const drive = new DriveStore();
  const host = hostFor(PEOPLE.johtaja, drive);
  host.open(PEOPLE.johtaja);
  host.menu(PEOPLE.johtaja, items.createReport);
  const [file] = [...drive.files.values()];
  expect(drive.files.size).toBe(1);
  expect(host.ui.dialogs).toHaveLength(1);
  const html = host.ui.dialogs[0]?.html ?? '';
  expect(html).toContain(`href="https://docs.google.com/document/d/${file?.id}/edit" target="_blank"`);
  expect(html).toContain('<html lang="fi">');
});

test('without the permission for dialogs the report’s address is shown in an alert', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  host.revoke('script.container.ui');
  host.ui.answer('OK');
  host.menu(PEOPLE.johtaja, items.createReport);
  expect(host.ui.asked[0]?.text).toMatch(/https:\/\/docs\.google\.com\/document\/d\/\S+\/edit$/);
});

test('Tarkista kaikki says how many findings there are; to a coordinator also of all', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  host.ui.answer('OK');
  host.menu(PEOPLE.johtaja, items.checkAll);
  expect(shown(host)).toMatch(/Havainnot: .*punaista poikkeamaa/);
  expect(shown(host)).not.toContain('Koko hankesalkussa');

  const coordinators = hostFor(PEOPLE.koordinaattori);
  coordinators.open(PEOPLE.koordinaattori);
  coordinators.ui.answer('OK');
  coordinators.menu(PEOPLE.koordinaattori, items.checkAll);
  expect(shown(coordinators)).toMatch(/Koko hankesalkussa: .*punaista poikkeamaa/);
});

test('Ota käyttöön shows first what it would do, and does nothing where the person says no', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  const tabs = () => host.machine.workbook.sheets.map((sheet) => sheet.name);
  const before = tabs();
  host.ui.answer('NO');
  host.menu(PEOPLE.johtaja, items.setUp);
  expect(host.ui.asked).toHaveLength(1);
  expect(host.ui.asked[0]?.text).toContain(TEXTS.fi.menu.setUpQuestion);
  expect(tabs()).toEqual(before);

  host.ui.answer('YES');
  host.ui.answer('OK');
  host.menu(PEOPLE.johtaja, items.setUp);
  expect(tabs()).toEqual(expect.arrayContaining([...before, 'Poikkeamat', 'Muutosloki']));
  expect(host.ui.asked[2]?.text).toContain(TEXTS.fi.menu.setUpDone);

  host.ui.answer('OK');
  host.menu(PEOPLE.johtaja, items.setUp);
  expect(host.ui.asked[3]?.text).toContain(TEXTS.fi.menu.setUpNothing);
});

test('Kumoa viimeisin ajo takes the set-up back, and then has nothing more to undo', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  const tabs = () => host.machine.workbook.sheets.map((sheet) => sheet.name);
  const before = tabs();
  for (const button of ['YES', 'OK', 'YES', 'OK', 'OK'] as const) host.ui.answer(button);
  host.menu(PEOPLE.johtaja, items.setUp);
  host.menu(PEOPLE.johtaja, items.undoLastRun);
  expect(host.ui.asked[3]?.text).toContain(TEXTS.fi.menu.undoDone);
  expect(tabs().filter((name) => name !== 'Muutosloki')).toEqual(before);
  host.menu(PEOPLE.johtaja, items.undoLastRun);
  expect(host.ui.asked[4]?.text).toBe(TEXTS.fi.menu.undoNothing);
});

test('Testaa ympäristö shows an accessible table and the same as text to copy', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  host.menu(PEOPLE.johtaja, items.testEnvironment);
  const html = host.ui.dialogs[0]?.html ?? '';
  expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThan(15);
  expect(html).toMatch(/<caption>Kaikki \d+ kohtaa onnistuivat\.<\/caption>/);
  expect(html).toContain('<label for="text">');
  expect(html).not.toContain('example.org/hankesalkku');
  expect(html).not.toContain('johtaja@');
});

test('another run that holds the lock is told of, and nothing is left waiting', () => {
  const host = hostFor(PEOPLE.johtaja);
  host.open(PEOPLE.johtaja);
  host.occupyLock('document');
  host.ui.answer('OK');
  host.menu(PEOPLE.johtaja, items.createReport);
  expect(host.ui.asked[0]?.text).toBe(
    [TEXTS.fi.errors.busy().explanation, TEXTS.fi.errors.busy().action].join('\n\n'),
  );
});

test.each([items.openSidebar, items.testEnvironment])(
  '%s without the permission for pages says in an alert which permission is missing and where it is given',
  (item) => {
    const host = hostFor(PEOPLE.johtaja);
    host.open(PEOPLE.johtaja);
    host.revoke('script.container.ui');
    host.ui.answer('OK');
    host.menu(PEOPLE.johtaja, item);
    expect(host.ui.asked[0]?.text).toContain(TEXTS.fi.errors['missing-scope']({ link: null }).explanation);
    expect(host.ui.asked[0]?.text).toMatch(/https:\/\/\S+$/);
  },
);
