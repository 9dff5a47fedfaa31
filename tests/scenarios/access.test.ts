// Who gets in: every global and every method of the built bundle, called by those who may not and by those who may.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { User } from '../../local/apps-script/host/machine';
import { readFolder } from '../../local/files/tsv/read-folder';
import type { Host } from '../../local/host/host';
import { DriveStore } from '../../local/model/drive';
import type { WorkbookModel } from '../../local/model/workbook';
import { PERMISSIONS } from '../../src/app/access/permissions';
import { TEXTS } from '../../src/domain/text/index';
import { ROOLI } from '../../src/domain/workbook/choices';
import type { CheckResult, SessionStart } from '../../src/rpc/contract';
import { copiedWorkbook, tabsAsText } from '../support/copied-workbook';
import { EVERYBODY, PEOPLE } from '../support/people';
import { DIST, EXAMPLE_TABS } from '../support/project-root';
import { bundleHost } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

/** What a method can't be asked without. */
const ADDRESS = { rule: 'cell-type', tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa' };
const PAYLOADS: Readonly<Record<string, object>> = {
  'repairs.run': { ids: [] },
  'row.unchanged': { rows: [] },
  'finding.setAside': { ...ADDRESS, reason: 'syy', until: '2020-12-31' },
  'finding.bringBack': ADDRESS,
  'sheetfix.run': { ids: [] },
  'findings.page': { from: 0 },
  'osahankkeet.page': { from: 0 },
  'cell.show': { tab: 'Osahankkeet', key: 'RH-01', column: 'Alkaa', cell: 'I2' },
};

const TODAY = '2020-11-30';
const MONTH = '2020-11';
const METHODS = Object.keys(PERMISSIONS);
/** To a Lukija these tell why they are one, and nothing of the workbook. */
const TELLS_WHO_ONE_IS = ['session.start', 'sidebar.start'];
/** The bundle's own list: a global that somebody adds is tried here without anybody remembering to. */
const GLOBALS = [...readFileSync(join(DIST, 'server.js'), 'utf8').matchAll(/^function (\w+)\(/gm)].map(
  (match) => match[1] ?? '',
);

let example: WorkbookModel;
beforeAll(async () => {
  example = await savedWorkbook(await readFolder(EXAMPLE_TABS));
});

interface Place {
  readonly workbook: WorkbookModel;
  readonly drive: DriveStore;
  readonly host: Host;
}

function placeOf(user: User, alter: (workbook: WorkbookModel) => void = () => undefined): Place {
  const workbook = copiedWorkbook(example);
  alter(workbook);
  const drive = new DriveStore();
  return { workbook, drive, host: bundleHost(workbook, TODAY, { drive, user, users: EVERYBODY }) };
}

/** All that anybody could have changed. */
function stateOf({ workbook, drive, host }: Place): string {
  const names = workbook.sheets.map((sheet) => sheet.name);
  const looks = workbook.sheets.map(({ protections, conditionalFormats, frozenRows }) => ({
    protections,
    conditionalFormats,
    frozenRows,
  }));
  const selections = [...workbook.selections];
  const files = [...drive.files.values()].map(({ id, trashed, version }) => ({ id, trashed, version }));
  return JSON.stringify({
    cells: tabsAsText(workbook, names),
    looks,
    files,
    selections,
    mail: host.outbox.length,
  });
}

/** What people have written on the tabs, but for the words that the add-on itself uses. */
function peoplesWords(): string[] {
  const known = [MONTH, ...ROOLI.values, ...example.sheets.map((sheet) => sheet.name)];
  const words = example.sheets.flatMap((sheet) =>
    sheet.rows.slice(1).flatMap((row) => [...row.values()].map((cell) => cell.value)),
  );
  return [
    ...new Set(words.filter((word): word is string => typeof word === 'string' && word.length >= 5)),
  ].filter((word) => !known.some((one) => one.includes(word)));
}

function expectNothingTold(said: string): void {
  const words = peoplesWords();
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((word) => said.includes(word))).toEqual([]);
}

/** A person's own address is no news to them. */
function withoutAddress(said: string, { email }: User): string {
  return email === '' ? said : said.split(email).join('');
}

const withAccess = (rows: readonly (readonly string[])[]) => (workbook: WorkbookModel) => {
  const sheet = workbook.sheetByName('Käyttöoikeudet');
  if (sheet === undefined) throw new Error('no Käyttöoikeudet');
  const headers = ['Sähköposti', 'Rooli', 'Osahankkeet'];
  for (let row = 1; row <= 20; row++) {
    for (let column = 1; column <= 3; column++) {
      sheet.setCell(row, column, { value: [headers, ...rows][row - 1]?.[column - 1] ?? '' });
    }
  }
};

const withoutAccess = (workbook: WorkbookModel) => {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.name !== 'Käyttöoikeudet');
};

function session(place: Place): SessionStart {
  const answer = place.host.rpc('session.start', {});
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as SessionStart;
}

function check(place: Place): CheckResult {
  const answer = place.host.rpc('portfolio.check', { month: MONTH });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as CheckResult;
}

test('the table of permissions names exactly the methods that the bundle answers to', () => {
  expect([...session(placeOf(PEOPLE.johtaja)).allowed].sort()).toEqual([...METHODS].sort());
});

describe.each([
  ['a stranger', PEOPLE.stranger, 'forbidden', () => undefined],
  ['a lukija', PEOPLE.lukija, 'forbidden', () => undefined],
  ['a person without an e-mail', PEOPLE.blank, 'not-authorised', () => undefined],
  ['a person without an e-mail on a sheet without the tab', PEOPLE.blank, 'not-authorised', withoutAccess],
])('%s', (_name, user, code, alter) => {
  test.each(METHODS)('%s: nothing changes and nothing is told', (method) => {
    const place = placeOf(user, alter);
    const before = stateOf(place);
    const answer = place.host.rpc(method, PAYLOADS[method] ?? {});
    expect(stateOf(place)).toBe(before);
    if (method === 'workbook.describe') {
      // The same for everybody, whatever the workbook holds.
      expect(answer).toEqual(placeOf(PEOPLE.johtaja, withoutAccess).host.rpc(method, PAYLOADS[method] ?? {}));
      return;
    }
    expectNothingTold(withoutAddress(JSON.stringify(answer), user));
    if (!TELLS_WHO_ONE_IS.includes(method)) expect(answer).toMatchObject({ ok: false, code });
  });

  test.each(GLOBALS)('global %s: nothing changes and nothing is told', (name) => {
    const place = placeOf(user, alter);
    place.host.open(user);
    const screen = place.host.uiOf(user);
    for (let question = 0; question < 3; question++) screen.answer('CLOSE');
    const before = stateOf(place);
    const given = name === 'rpc' ? ['report.create', '{}'] : [];
    const answer = place.host.call(name, ...given);
    expect(stateOf(place)).toBe(before);
    expect(place.host.calls.faults).toEqual([]);
    expectNothingTold(JSON.stringify([answer, screen.asked, screen.dialogs, screen.toasts]));
  });
});

test('the session tells those who may nothing why that is', () => {
  const { access } = TEXTS.fi;
  expect(session(placeOf(PEOPLE.stranger))).toEqual({
    role: 'Lukija',
    basis: 'not-listed',
    allowed: ['workbook.describe', 'session.start', 'sidebar.start'],
    notices: [access.notListed],
    link: null,
  });
  expect(session(placeOf(PEOPLE.lukija))).toMatchObject({ basis: 'listed', notices: [access.reader] });
});

test('without the permission to see e-mails a director is a Lukija with the consent page', () => {
  const place = placeOf(PEOPLE.johtaja);
  place.host.revoke('userinfo.email');
  const told = session(place);
  expect(told).toMatchObject({ role: 'Lukija', basis: 'no-email', notices: [TEXTS.fi.access.noEmail] });
  expect(told.link).toMatch(/^https:\/\//);
  expect(place.host.rpc('portfolio.check', {})).toMatchObject({ ok: false, code: 'not-authorised' });
  place.host.grant('userinfo.email');
  expect(session(place)).toMatchObject({ role: 'Hankejohtaja', notices: [], link: null });
});

test('a director without the permission for Drive is told that it is missing, and no report is made', () => {
  const place = placeOf(PEOPLE.johtaja);
  place.host.revoke('drive.file');
  expect(place.host.rpc('report.create', { month: MONTH })).toMatchObject({
    ok: false,
    code: 'missing-scope',
  });
  expect(place.drive.files.size).toBe(0);
});

test('each role may call what the table says, and is refused the rest', () => {
  for (const [user, role] of [
    [PEOPLE.johtaja, 'Hankejohtaja'],
    [PEOPLE.arviointivastaava, 'Arviointivastaava'],
    [PEOPLE.koordinaattori, 'Koordinaattori'],
  ] as const) {
    const place = placeOf(user);
    const may = Object.entries(PERMISSIONS).filter(([, { roles }]) =>
      (roles as readonly string[]).includes(role),
    );
    expect(session(place)).toMatchObject({ role, basis: 'listed', notices: [] });
    expect([...session(place).allowed].sort()).toEqual(may.map(([method]) => method).sort());
    for (const method of METHODS.filter((one) => !may.some(([allowed]) => allowed === one))) {
      expect(place.host.rpc(method, PAYLOADS[method] ?? {})).toMatchObject({
        ok: false,
        code: 'forbidden',
      });
    }
  }
});

test('an arviointivastaava is told every finding, a coordinator only those of their own osahankkeet', () => {
  const all = check(placeOf(PEOPLE.johtaja));
  expect(check(placeOf(PEOPLE.arviointivastaava))).toEqual(all);
  const late = all.findings.find((finding) => finding.osahanke !== null)?.osahanke ?? '';
  const own = check(
    placeOf(
      PEOPLE.koordinaattori,
      withAccess([
        ['johtaja@example.org', 'Hankejohtaja', ''],
        ['pp1@example.org', 'Koordinaattori', late],
      ]),
    ),
  );
  expect(own.findings).toEqual(all.findings.filter((finding) => finding.osahanke === late));
  expect(own.findings.length).toBeGreaterThan(0);
  expect(own.findings.length).toBeLessThan(all.findings.length);
  expect(own.lights.map((lights) => lights.osahanke)).toEqual([late]);
  expect(own.limited?.to).toBe('own');
  const total = Object.values(own.limited?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  expect(total).toBe(all.findings.length);
});

test.each([
  ['none', ''],
  ['one that there is not', 'RH-99'],
])('a coordinator whose own osahankkeet are %s is told only the numbers', (_name, own) => {
  const place = placeOf(
    PEOPLE.koordinaattori,
    withAccess([
      ['johtaja@example.org', 'Hankejohtaja', ''],
      ['pp1@example.org', 'Koordinaattori', own],
    ]),
  );
  const told = check(place);
  expect(told).toMatchObject({ findings: [], lights: [], limited: { to: 'counts' } });
  expect(Object.values(told.rows).flatMap((rows) => rows.left)).toEqual([]);
  expectNothingTold(JSON.stringify(told));
});

test('the own osahankkeet may be several, by Tunnus or by name, in whatever case', () => {
  const names = example.sheetByName('Osahankkeet');
  const second = String(names?.cell(3, 2).value);
  const place = placeOf(
    PEOPLE.koordinaattori,
    withAccess([
      ['johtaja@example.org', 'Hankejohtaja', ''],
      ['PP1@Example.org', 'koordinaattori', `rh-01; ${second.toUpperCase()}`],
    ]),
  );
  expect(check(place).lights.map((lights) => lights.osahanke)).toEqual(['RH-01', 'RH-02']);
});

test('without the tab every editor may do everything, and is told so', () => {
  const place = placeOf(PEOPLE.stranger, withoutAccess);
  expect(session(place)).toMatchObject({
    role: 'Hankejohtaja',
    basis: 'no-tab',
    notices: [TEXTS.fi.access.noTab],
  });
  expect(place.host.rpc('report.create', { month: MONTH })).toMatchObject({ ok: true });
});

test('rows that name nobody or no role give no rights, and the director is told', () => {
  const place = placeOf(
    PEOPLE.johtaja,
    withAccess([
      ['johtaja@example.org', 'Hankejohtaja', ''],
      ['Arvi Arvioija', 'Arviointivastaava', ''],
      ['arviointi@example.org', 'Päällikkö', ''],
      ['vieras@example.org', '', ''],
    ]),
  );
  expect(session(place).notices).toEqual([
    TEXTS.fi.access.deadRow(3, 'Sähköposti'),
    TEXTS.fi.access.deadRow(4, 'Rooli'),
    TEXTS.fi.access.deadRow(5, 'Rooli'),
  ]);
  for (const user of [PEOPLE.arviointivastaava, PEOPLE.stranger]) {
    place.host.actAs(user);
    expect(session(place)).toMatchObject({ role: 'Lukija', notices: [TEXTS.fi.access.notListed] });
    expect(place.host.rpc('portfolio.check', {})).toMatchObject({ code: 'forbidden' });
  }
});

test('the rights of all rows of one person count', () => {
  const place = placeOf(
    PEOPLE.koordinaattori,
    withAccess([
      ['pp1@example.org', 'Lukija', ''],
      ['pp1@example.org', 'Arviointivastaava', ''],
      ['johtaja@example.org', 'Hankejohtaja', ''],
    ]),
  );
  expect(session(place).role).toBe('Arviointivastaava');
});

describe('where no row names a director', () => {
  const rows = withAccess([['pp1@example.org', 'Koordinaattori', 'RH-01']]);
  /** Only the owner and `editors` may edit the tab. */
  const guarded = (workbook: WorkbookModel) => {
    rows(workbook);
    const host = bundleHost(workbook, TODAY, { user: PEOPLE.johtaja, users: EVERYBODY });
    expect(host.rpc('setup.run', {})).toMatchObject({ ok: true });
  };

  test('whoever may edit the unprotected tab stands in, and is told how to mend it', () => {
    expect(session(placeOf(PEOPLE.stranger, rows))).toMatchObject({
      role: 'Hankejohtaja',
      basis: 'no-director',
      notices: [TEXTS.fi.access.noDirector],
    });
  });

  test('where it is protected, only its editors do', () => {
    expect(session(placeOf(PEOPLE.johtaja, guarded))).toMatchObject({
      role: 'Hankejohtaja',
      basis: 'no-director',
    });
    expect(session(placeOf(PEOPLE.stranger, guarded))).toMatchObject({ role: 'Lukija' });
    expect(session(placeOf(PEOPLE.koordinaattori, guarded))).toMatchObject({ role: 'Koordinaattori' });
  });
});

test('a tab whose headers are gone gives nobody rights by its rows', () => {
  const place = placeOf(PEOPLE.johtaja, (workbook) => {
    const sheet = workbook.sheetByName('Käyttöoikeudet');
    for (let column = 1; column <= 3; column++) sheet?.setCell(1, column, { value: '' });
  });
  expect(session(place)).toMatchObject({
    basis: 'no-director',
    notices: [TEXTS.fi.access.noDirector, TEXTS.fi.access.deadRow(1, 'Sähköposti')],
  });
});

test('a coordinator can’t undo a director’s run, a director can', () => {
  const place = placeOf(PEOPLE.johtaja);
  expect(place.host.rpc('setup.run', {})).toMatchObject({ ok: true });
  place.host.actAs(PEOPLE.koordinaattori);
  const before = stateOf(place);
  for (const method of ['undo.preview', 'undo.run']) {
    expect(place.host.rpc(method, {})).toMatchObject({ ok: true, value: { run: null, putBack: [] } });
  }
  expect(stateOf(place)).toBe(before);
  place.host.actAs(PEOPLE.johtaja);
  const undone = place.host.rpc('undo.run', {});
  expect(undone.ok && (undone.value as { putBack: readonly string[] }).putBack.length).toBeGreaterThan(5);
});

test('who calls is asked of Google once per call, and Käyttöoikeudet is read once', () => {
  const place = placeOf(PEOPLE.johtaja);
  check(place);
  const names = place.host.calls.log.map((call) => call.name);
  expect(names.filter((name) => name === 'Session.getEffectiveUser')).toHaveLength(1);
  const asked = place.host.calls.log.filter(
    (call) => call.name === 'Spreadsheet.getSheetByName' && JSON.stringify(call).includes('Käyttöoikeudet'),
  );
  expect(asked).toHaveLength(1);
});
