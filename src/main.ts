// Composition root: wires the use cases to Google's services. Its exports, and only they, become Apps Script globals.
import { checkPortfolio } from './app/check-portfolio';
import { checkResult } from './app/check-result';
import { createKoontiraportti } from './app/create-koontiraportti';
import { describeWorkbook } from './app/describe-workbook';
import { documentLock } from './google/document-lock';
import { driveReportFiles } from './google/drive-report-files';
import { rpcGate } from './google/rpc-gate';
import { scriptClock } from './google/script-clock';
import { sessionIdentity } from './google/session-identity';
import { sheetReportLog } from './google/sheet-report-log';
import { sheetRowSource } from './google/sheet-row-source';
import { utilitiesDigest } from './google/utilities-digest';

/** Everything the sidebar and the command line may ask: see rpc/contract.ts. */
export function rpc(method: string, payloadJson: string): string {
  return gate(method, payloadJson);
}

const gate = rpcGate({
  'workbook.describe': () => describeWorkbook(),
  'portfolio.check': (request) => checkResult(checkPortfolio(checkPorts(), request)),
  'report.create': (request) =>
    createKoontiraportti(
      {
        ...checkPorts(),
        lock: documentLock(),
        identity: sessionIdentity(),
        digest: utilitiesDigest(),
        log: sheetReportLog(SpreadsheetApp.getActive()),
        files: driveReportFiles(),
      },
      request,
    ),
});

function checkPorts() {
  const spreadsheet = SpreadsheetApp.getActive();
  return { rows: sheetRowSource(spreadsheet), clock: scriptClock() };
}
