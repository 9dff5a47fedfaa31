// HtmlService through the guard: pages from files and text, templates with data and code.
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { temporaryBundle, WIDE_MANIFEST } from '../../support/temporary-bundle';

const CODE = `
  function page(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function untrusted() {
    var out = HtmlService.createHtmlOutput('<b>').append('<i>').appendUntrusted('<u>"&\\'');
    return [out.getContent(), out.setContent('x').getContent(), out.clear().getContent()];
  }
  function looks() {
    var out = HtmlService.createHtmlOutput().setTitle('Salkku').setWidth(300).setHeight(200)
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).addMetaTag('viewport', 'width=device-width');
    return [out.getTitle(), out.getWidth(), out.getHeight(), String(out)];
  }
  function badMeta() { HtmlService.createHtmlOutput().addMetaTag('refresh', '0'); }
  function fill(html, data) {
    var template = HtmlService.createTemplate(html);
    Object.keys(data).forEach(function (key) { template[key] = data[key]; });
    return template.evaluate().getContent();
  }
  function fillFile() {
    'use strict';
    var template = HtmlService.createTemplateFromFile('malli');
    template.rows = [{ name: 'A & B' }, { name: '<C>' }];
    return [template.rows.length, template.evaluate().setTitle('t').getTitle(), template.evaluate().getContent()];
  }
  function shout(text) { return String(text).toUpperCase() + '!'; }
  function overwrite() { 'use strict'; HtmlService.createTemplate('x').evaluate = 1; }
`;
const PAGES = {
  sidebar_ui: '<p>Sivupaneeli <?= ei ?></p>',
  malli: '<ul><? for (var i = 0; i < rows.length; i++) { ?><li><?= rows[i].name ?></li><? } ?></ul>',
};

function host() {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  const dist = temporaryBundle(CODE, WIDE_MANIFEST, PAGES);
  return createHost({ dist, workbook, now: '2020-11-30T12:00', users: [DIRECTOR] });
}

test('a file is found with or without its ending; its scriptlets are not run', () => {
  expect(host().call('page', 'sidebar_ui')).toBe(PAGES.sidebar_ui);
  expect(host().call('page', 'sidebar_ui.html')).toBe(PAGES.sidebar_ui);
});

test.each(['puuttuu', './sidebar_ui', ''])('no file "%s"', (name) => {
  expect(() => host().call('page', name)).toThrow(`No HTML file named ${name} was found.`);
});

test('what is untrusted is escaped', () => {
  expect(host().call('untrusted')).toEqual(['<b><i>&lt;u&gt;&quot;&amp;&#39;', 'x', '']);
});

test('title, size, frame and meta tags', () => {
  expect(host().call('looks')).toEqual(['Salkku', 300, 200, 'HtmlOutput']);
  expect(() => host().call('badMeta')).toThrow('not allowed in this context');
});

test('a template’s data are its variables, and the script’s functions are at hand', () => {
  expect(
    host().call('fill', '<p title="<?= a ?>"><?= shout(a); ?> <?!= raw ?></p>', { a: '"hei"', raw: '<b>' }),
  ).toBe('<p title="&quot;hei&quot;">&quot;HEI&quot;! <b></p>');
});

test('code runs round literal text; properties are read back, also in strict mode', () => {
  expect(host().call('fillFile')).toEqual([2, 't', '<ul><li>A &amp; B</li><li>&lt;C&gt;</li></ul>']);
});

test('what a template throws reaches the script as its own error', () => {
  const machine = host();
  expect(() => machine.call('fill', '<?= missing ?>', {})).toThrow('missing is not defined');
  expect(() => machine.call('fill', '<? if ( ?>', {})).toThrow();
  expect(() => machine.call('overwrite')).toThrow(/set/);
});

test.each([
  '<script>var a = <?= a ?>;</script>',
  '<a href="<?= a ?>">',
  '<p class=<?= a ?>>',
  '<!-- <?= a ?> -->',
])('a value that lands in %s is not emulated', (html) => {
  const machine = host();
  expect(() => machine.call('fill', html, { a: 1 })).toThrow('not emulated: HtmlTemplate');
  expect(machine.calls.notEmulated).toHaveLength(1);
});

test('service calls are counted', () => {
  const machine = host();
  machine.call('page', 'sidebar_ui');
  expect(machine.calls.byMethod).toEqual({
    'HtmlService.createHtmlOutputFromFile': 1,
    'HtmlOutput.getContent': 1,
  });
});
