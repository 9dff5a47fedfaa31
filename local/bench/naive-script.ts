// The same required and type checks as most people would write them in Apps Script: a getValue() for every cell.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CODE = String.raw`
var DAYS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

function rpc(method, payloadJson) {
  var tabs = JSON.parse(payloadJson).tabs;
  var found = { required: 0, type: 0 };
  tabs.forEach(function (tab) {
    var sheet = SpreadsheetApp.getActive().getSheetByName(tab.name);
    if (sheet === null) return;
    var headers = [];
    for (var c = 1; c <= sheet.getLastColumn(); c++) headers.push(String(sheet.getRange(1, c).getValue()));
    for (var row = 2; row <= sheet.getLastRow(); row++) {
      tab.columns.forEach(function (column) {
        var at = headers.indexOf(column.header);
        if (at < 0) return;
        var value = sheet.getRange(row, at + 1).getValue();
        if (value === '') { if (column.required) found.required++; }
        else if (!fits(value, column)) found.type++;
      });
    }
  });
  return JSON.stringify({ ok: true, value: found });
}

function fits(value, column) {
  if (typeof value === 'string' && value.charAt(0) === '#') return false;
  if (column.type === 'money' || column.type === 'percent' || column.type === 'number') return typeof value === 'number';
  if (column.type === 'day') return typeof value !== 'string' || isDay(value);
  if (column.type === 'choice') return column.choices.indexOf(value) >= 0;
  if (column.type === 'email') return value.indexOf('@') > 0;
  return true;
}

function isDay(text) {
  var parts = DAYS.exec(text);
  if (parts === null) return false;
  var date = new Date(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1]));
  return date.getDate() === Number(parts[1]) && date.getMonth() === Number(parts[2]) - 1;
}
`;

/** Gives the work a folder as the build leaves one in dist/, with the naive script in it. */
export function withNaiveScript<T>(dist: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-bench-'));
  try {
    writeFileSync(join(folder, 'server.js'), CODE);
    copyFileSync(join(dist, 'appsscript.json'), join(folder, 'appsscript.json'));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
