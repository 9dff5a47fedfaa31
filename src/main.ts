// Composition root: wires the use cases to Google's services. Its exports, and only they, become Apps Script globals.
import { type Caller, callerOf } from './app/access/caller';
import { PERMISSIONS } from './app/access/permissions';
import { startSession } from './app/access/start-session';
import { toldFindings } from './app/access/told-findings';
import { type Check, checkPortfolio } from './app/check-portfolio';
import { checkResult } from './app/check-result';
import { createKoontiraportti } from './app/create-koontiraportti';
import { describeWorkbook } from './app/describe-workbook';
import * as actions from './app/menu/menu-actions';
import { onEditedCells } from './app/on-edit/on-edit';
import { previewRepairs, runRepairs } from './app/repairs/repairs';
import { markUnchanged } from './app/repairs/row-unchanged';
import { runSelfTest } from './app/self-test/run-self-test';
import { bringBackFinding, setAsideFinding } from './app/set-aside/set-aside';
import { previewSetUp, runSetUp } from './app/set-up/set-up';
import { previewSheetFix, runSheetFix } from './app/sheet-fix/sheet-fix';
import { showCell } from './app/show-cell/show-cell';
import { findingOffers } from './app/sidebar/finding-offers';
import { listedReports } from './app/sidebar/listed-reports';
import { findingsPage, osahankkeetPage, sidebarCheck } from './app/sidebar/sidebar-check';
import { startSidebar } from './app/sidebar/start-sidebar';
import { previewUndo, runUndo } from './app/undo/undo';
import { updatePortfolio } from './app/write-back/update-portfolio';
import { TEXTS } from './domain/text/index';
import { kayttooikeudet } from './domain/workbook/tabs/kayttooikeudet';
import { accessTabGuard } from './google/access-tab-guard';
import { changePorts, repairPorts, unchangedPorts } from './google/change-ports';
import { documentLock } from './google/document-lock';
import { driveReportFiles } from './google/drive-report-files';
import { type EditEvent, editedSheet } from './google/edited-sheet';
import { showMenu, userLanguage } from './google/menu';
import { rememberedTab } from './google/remembered-tab';
import { type Handlers, rpcGate } from './google/rpc-gate';
import { scriptAuthorisation } from './google/script-authorisation';
import { scriptClock, scriptMoment } from './google/script-clock';
import { selfTestDocument } from './google/self-test-document';
import { selfTestPlatform } from './google/self-test-platform';
import { selfTestTab } from './google/self-test-tab';
import { sessionIdentity } from './google/session-identity';
import { sheetReportLog } from './google/sheet-report-log';
import { sheetRowSource } from './google/sheet-row-source';
import { sheetTabWriter } from './google/sheet-tab-writer';
import { sheetView } from './google/sheet-view';
import { uiDialogs } from './google/ui-dialogs';
import { utilitiesDigest } from './google/utilities-digest';
import type { RpcMethod } from './rpc/contract';

/** Everything the sidebar and the command line may ask: see rpc/contract.ts. */
export function rpc(method: string, payloadJson: string): string {
  return gate.rpc(method, payloadJson);
}

/** Called by Google when the file is opened, in whatever AuthMode. */
export function onOpen(): void {
  showMenu();
}

/** Called by Google when the add-on is installed from the Marketplace. */
export function onInstall(): void {
  showMenu();
}

/** Called by Google after a person's edit, in AuthMode LIMITED: no e-mail, 30 seconds. */
export function onEdit(event?: EditEvent): void {
  const sheet = editedSheet(event ?? {});
  if (sheet !== null) onEditedCells({ sheet, clock: scriptClock() });
}

/** Menu: Avaa sivupaneeli. */
export function openSidebar(): void {
  actions.openSidebar(menuPorts());
}

/** Menu: Tarkista kaikki. */
export function checkAll(): void {
  actions.checkAll(menuPorts());
}

/** Menu: Ota käyttöön / Luo hankesalkun pohja. */
export function setUp(): void {
  actions.setUp(menuPorts());
}

/** Menu: Kumoa viimeisin ajo. */
export function undoLastRun(): void {
  actions.undoLastRun(menuPorts());
}

/** Menu: Luo koontiraportti. */
export function createReport(): void {
  actions.createReport(menuPorts());
}

/** Menu: Testaa ympäristö. */
export function testEnvironment(): void {
  actions.testEnvironment(menuPorts());
}

const handlers: Handlers = {
  'workbook.describe': () => describeWorkbook(),
  'session.start': ({ lang }, caller) => startSession(caller, scriptAuthorisation(), METHODS, textsOf(lang)),
  'portfolio.check': (request, caller) => toldCheck(checkPortfolio(checkPorts(caller), request), caller),
  'portfolio.update': (request, caller) => {
    const { check, written, warnings } = updatePortfolio(updatePorts(), request);
    return { check: toldCheck(check, caller), written, warnings };
  },
  'report.create': (request, caller) => createKoontiraportti(reportPorts(caller), request),
  'sidebar.start': ({ lang }, caller) => {
    const texts = textsOf(lang);
    const session = startSession(caller, scriptAuthorisation(), METHODS, texts);
    const check = () => listedCheck(checkPortfolio(checkPorts(caller), { lang }), caller);
    const log = sheetReportLog(SpreadsheetApp.getActive());
    return startSidebar({ session, email: caller.email(), check, log }, texts);
  },
  'sidebar.update': ({ lang }, caller) => {
    const { check, written, warnings } = updatePortfolio(updatePorts(), { lang });
    return { check: listedCheck(check, caller), written, warnings };
  },
  'sidebar.report': (request, caller) => {
    const ports = reportPorts(caller);
    const { check: _check, ...report } = createKoontiraportti(ports, request);
    return { ...report, reports: listedReports(ports.log, textsOf(request.lang)) };
  },
  'findings.page': ({ lang, from }, caller) => {
    const check = checkPortfolio(checkPorts(caller), { lang });
    const offers = findingOffers(check, caller.access());
    return findingsPage(toldCheck(check, caller), check.context.portfolio, offers, from);
  },
  'osahankkeet.page': ({ lang, from }, caller) => {
    const check = checkPortfolio(checkPorts(caller), { lang });
    const offers = findingOffers(check, caller.access());
    return osahankkeetPage(toldCheck(check, caller), check.context.portfolio, offers, from);
  },
  'cell.show': (request, caller) =>
    showCell(
      { rows: caller.rows, view: sheetView(SpreadsheetApp.getActive()) },
      request,
      textsOf(request.lang),
    ),
  'setup.preview': (request, caller) => previewSetUp(changePorts(caller), request),
  'setup.run': (request, caller) => runSetUp(changePorts(caller), request),
  'undo.preview': (request, caller) => previewUndo(changePorts(caller), request),
  'undo.run': (request, caller) => runUndo(changePorts(caller), request),
  'repairs.preview': (request, caller) => previewRepairs(repairPorts(caller), request),
  'repairs.run': (request, caller) => runRepairs(repairPorts(caller), request),
  'row.unchanged': (request, caller) => markUnchanged(unchangedPorts(caller), request),
  'finding.setAside': (request, caller) => setAsideFinding(setAsidePorts(caller), request),
  'finding.bringBack': (request, caller) => bringBackFinding(setAsidePorts(caller), request),
  'sheetfix.preview': (request, caller) => previewSheetFix(changePorts(caller), request),
  'sheetfix.run': (request, caller) => runSheetFix(changePorts(caller), request),
  'selftest.run': ({ lang }, caller) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const runId = utilitiesDigest().runId();
    const ports = {
      platform: selfTestPlatform(spreadsheet, caller),
      tab: selfTestTab(spreadsheet, `Hankesalkku-testi ${runId}`),
      document: selfTestDocument(),
      runId,
    };
    return runSelfTest(ports, textsOf(lang));
  },
};

const METHODS = Object.keys(handlers).filter((method) => method in PERMISSIONS) as RpcMethod[];

const gate = rpcGate(handlers, { caller: newCaller, authorisation: scriptAuthorisation });

/** Who calls is asked of Google at most once per call of the gate. */
function newCaller(): Caller {
  const spreadsheet = SpreadsheetApp.getActive();
  return callerOf({
    identity: sessionIdentity(scriptAuthorisation()),
    rows: rememberedTab(sheetRowSource(spreadsheet), kayttooikeudet.name),
    guard: accessTabGuard(spreadsheet),
  });
}

function checkPorts({ rows }: Caller) {
  return { rows, clock: scriptClock() };
}

function updatePorts() {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    // Read anew under the lock: not the caller's remembered tab.
    rows: sheetRowSource(spreadsheet),
    clock: scriptClock(),
    lock: documentLock(),
    writer: sheetTabWriter(spreadsheet),
  };
}

function reportPorts(caller: Caller) {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    ...checkPorts(caller),
    lock: documentLock(),
    identity: caller,
    digest: utilitiesDigest(),
    log: sheetReportLog(spreadsheet),
    files: driveReportFiles(),
    fileId: () => spreadsheet.getId(),
  };
}

function toldCheck(check: Check, caller: Caller) {
  return toldFindings(checkResult(check), check.context.portfolio, caller.access());
}

function listedCheck(check: Check, caller: Caller) {
  const access = caller.access();
  const offers = findingOffers(check, access);
  return sidebarCheck(toldCheck(check, caller), check.context.portfolio, access, check.texts, offers);
}

function setAsidePorts(caller: Caller) {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    // Read anew under the lock.
    rows: sheetRowSource(spreadsheet),
    clock: scriptClock(),
    moment: scriptMoment(),
    lock: documentLock(),
    writer: sheetTabWriter(spreadsheet),
    identity: caller,
    access: caller.access(),
  };
}

function menuPorts(): actions.MenuPorts {
  const language = userLanguage();
  return { gate, dialogs: uiDialogs(language), texts: TEXTS[language] };
}

function textsOf(language: keyof typeof TEXTS | undefined) {
  return TEXTS[language ?? 'fi'];
}
