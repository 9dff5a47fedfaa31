// Ui through the guard: menus, sidebar, dialogs, questions and their answers, as a script uses them.
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { TEST_MANIFEST, temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const CODE = `
  function ui() { return SpreadsheetApp.getUi(); }
  function menus() {
    var sub = ui().createMenu('Ylläpito').addItem('Ota käyttöön', 'setUp');
    ui().createMenu('Hankesalkku').addItem('Avaa', 'openIt').addSeparator().addSubMenu(sub).addToUi();
    ui().createAddonMenu().addItem('Tietoja', 'about').addToUi();
  }
  function smallMenu() { ui().createMenu('Hankesalkku').addItem('Vain tämä', 'openIt').addToUi(); }
  function openIt() { return 'auki'; }
  function sidebar(title) {
    var page = HtmlService.createHtmlOutput('<p>hei</p>');
    ui().showSidebar(title ? page.setTitle(title) : page);
  }
  function dialogs() {
    ui().showModalDialog(HtmlService.createHtmlOutput('a').setWidth(400).setHeight(300), 'Yksi');
    ui().showModelessDialog(HtmlService.createHtmlOutput('b'), 'Kaksi');
  }
  function ask() {
    var u = ui();
    var first = u.alert('Varma?', 'Poistetaanko?', u.ButtonSet.YES_NO);
    return [first === u.Button.YES, String(u.alert('Valmis'))];
  }
  function type() {
    var u = ui();
    var answer = u.prompt('Nimi', u.ButtonSet.OK_CANCEL);
    return [answer.getSelectedButton() === u.Button.CANCEL, answer.getResponseText()];
  }
  function askInLock() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(0);
    ui().alert('Odota');
    return lock.hasLock();
  }
  function wrong() { ui().showSidebar('<p>'); }
  function toast() { SpreadsheetApp.getActive().toast('Tehty', 'Hankesalkku', 3); }
`;
const WIDE = temporaryBundle(CODE, WIDE_MANIFEST);

function host(dist = WIDE, workbook = new WorkbookModel('book-1', 'Hankesalkku'), projectId = 'hankesalkku') {
  return createHost({ dist, workbook, projectId, now: '2020-11-30T12:00', users: [DIRECTOR] });
}

test('menus are shown as built, an add-on menu by the script’s name', () => {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const machine = createHost({ dist: WIDE, workbook, now: 0, projectName: 'Salkku' });
  machine.call('menus');
  expect([...machine.ui.menus.keys()]).toEqual(['Hankesalkku', 'Extensions/Salkku']);
  expect([...machine.ui.menus.values()]).toEqual([
    {
      ...{ name: 'Hankesalkku', addon: false, projectId: 'hankesalkku' },
      entries: [
        { kind: 'item', text: 'Avaa', functionName: 'openIt' },
        { kind: 'separator' },
        {
          kind: 'menu',
          menu: {
            ...{ name: 'Ylläpito', addon: false, projectId: 'hankesalkku' },
            entries: [{ kind: 'item', text: 'Ota käyttöön', functionName: 'setUp' }],
          },
        },
      ],
    },
    expect.objectContaining({ name: 'Salkku', addon: true }),
  ]);
});

test('a menu item runs its function; one without a function says so', () => {
  const machine = host();
  machine.call('menus');
  expect(machine.menu('johtaja', 'Avaa')).toBe('auki');
  expect(() => machine.menu('johtaja', 'Ota käyttöön')).toThrow('Script function not found: setUp');
  expect(() => machine.menu('johtaja', 'Olematon')).toThrow('0 menu items are called "Olematon"');
});

test('a menu of the same name replaces the other, also another script’s', () => {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const first = host(WIDE, workbook);
  first.call('menus');
  const second = host(WIDE, workbook, 'toinen');
  second.call('smallMenu');
  expect(first.ui.menus.get('Hankesalkku')).toMatchObject({
    projectId: 'toinen',
    entries: [{ text: 'Vain tämä' }],
  });
  expect(() => first.menu('johtaja', 'Avaa')).toThrow('0 menu items');
  expect(second.menu('johtaja', 'Vain tämä')).toBe('auki');
});

test('one sidebar at a time, titled', () => {
  const machine = host();
  machine.call('sidebar', 'Salkku');
  expect(machine.ui.sidebar).toEqual({ title: 'Salkku', html: '<p>hei</p>', projectId: 'hankesalkku' });
  machine.call('sidebar', '');
  expect(machine.ui.sidebar?.title).toBe('Hankesalkku');
  expect(() => machine.call('wrong')).toThrow(
    "The parameters (String) don't match the method signature for Ui.showSidebar.",
  );
});

test('a sidebar needs its scope, a menu none', () => {
  const machine = host(temporaryBundle(CODE, TEST_MANIFEST));
  machine.call('menus');
  expect(() => machine.call('sidebar', 'x')).toThrow(/Ui.showSidebar.*script\.container\.ui$/);
  expect(machine.ui.sidebar).toBeUndefined();
});

test('dialogs keep their size and kind', () => {
  const machine = host();
  machine.call('dialogs');
  expect(machine.ui.dialogs).toMatchObject([
    { title: 'Yksi', html: 'a', modal: true, width: 400, height: 300 },
    { title: 'Kaksi', html: 'b', modal: false, width: null, height: null },
  ]);
});

test('questions are answered from the queue, in order', () => {
  const machine = host();
  machine.ui.answer('YES');
  machine.ui.answer('OK');
  expect(machine.call('ask')).toEqual([true, 'OK']);
  expect(machine.ui.asked).toEqual([
    { kind: 'alert', title: 'Varma?', text: 'Poistetaanko?', buttons: ['YES', 'NO'] },
    { kind: 'alert', title: '', text: 'Valmis', buttons: ['OK'] },
  ]);
  machine.ui.answer('CANCEL', { text: 'Aino' });
  expect(machine.call('type')).toEqual([true, 'Aino']);
  expect(machine.ui.unusedAnswers).toBe(0);
});

test('a question without an answer, or with one it does not offer, is the test’s fault', () => {
  const machine = host();
  expect(() => machine.call('ask')).toThrow('Nobody answers the alert "Poistetaanko?"');
  machine.ui.answer('CANCEL');
  expect(() => machine.call('ask')).toThrow('has no button CANCEL');
  expect(machine.calls.faults).toHaveLength(2);
});

test('locks vanish while a question is open, and are not given back', () => {
  const machine = host();
  let free = false;
  machine.ui.answer('OK', {
    meanwhile: () => {
      const other = host(WIDE, machine.machine.workbook);
      other.ui.answer('OK');
      other.call('askInLock');
      free = true;
    },
  });
  expect(machine.call('askInLock')).toBe(false);
  expect(free).toBe(true);
});

test('toasts outlive the execution', () => {
  const machine = host();
  machine.call('toast');
  expect(machine.ui.toasts).toEqual(['Hankesalkku: Tehty']);
});
