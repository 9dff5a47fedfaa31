// A project folder with a small bundle and a workbook, and a place that keeps what a command prints.
import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { CommandPlace } from '../../../../local/commands/report/main';
import { temporaryBundle } from '../../support/temporary-bundle';

/** Reads a tab, writes a cell, makes a Doc from HTML: the calls of a real report in small. */
export const SMALL_BUNDLE = `
  function rpc(method, payloadJson) {
    var wishes = JSON.parse(payloadJson);
    if (wishes.hanke === 'EI') {
      return JSON.stringify({ ok: false, code: 'hanke', message: 'Hanketta EI ei ole.', hint: 'Tarkista tunnus.' });
    }
    if (wishes.hanke === 'RIKKI') throw new Error('levoton tila');
    var sheet = SpreadsheetApp.getActive().getSheetByName('Osahankkeet');
    var rows = sheet.getDataRange().getValues();
    sheet.getRange(1, 3).setValue('Tarkistus');
    var today = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
    var month = wishes.month || today.slice(0, 7);
    var name = 'Koontiraportti ' + month;
    var html = '<html><head><meta charset="utf-8"></head><body><h1>' + name + '</h1><p>' + rows[1][1] + '</p></body></html>';
    var file = Drive.Files.create({ name: name, mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob(html, 'text/html', 'r.html'));
    return JSON.stringify({ ok: true, value: {
      fileId: file.id, url: 'https://docs.google.com/document/d/' + file.id + '/edit', name: name, month: month,
      version: 1, warnings: ['Kokoukset puuttuu.'], headline: ['Yksi osahanke, ' + rows[1][1] + '.'],
      check: {
        month: month, today: today,
        rows: { Osahankkeet: { used: 1, total: 2, left: [{ row: 3, why: 'Tunnus puuttuu' }] } },
        findings: [{ rule: 'x', severity: 'virhe' }, { rule: 'y', severity: 'punainen' }, { rule: 'z', severity: 'virhe' }],
        lights: [{ osahanke: 'RH-1', own: 'Vihreä', computed: 'Punainen', dimensions: {} }]
      }
    } });
  }
`;

export interface Project {
  readonly root: string;
  readonly workbook: string;
  readonly place: CommandPlace;
  readonly printed: { out: string; err: string };
}

/** @returns a project whose `today` is 2020-11-30 and whose person stands in its root */
export async function temporaryProject(code = SMALL_BUNDLE): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'hankesalkku-project-'));
  renameSync(temporaryBundle(code), join(root, 'dist'));
  mkdirSync(join(root, 'examples'));
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Osahankkeet');
  sheet.addRow(['Tunnus', 'Osahanke']);
  sheet.addRow(['RH-1', 'Sote-ICT & <työ>']);
  sheet.addRow(['', 'Nimetön']);
  const workbook = join(root, 'examples', 'popsote-2020-11.xlsx');
  await book.xlsx.writeFile(workbook);
  const printed = { out: '', err: '' };
  const place: CommandPlace = {
    ...{ cwd: root, root, today: '2020-11-30' },
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  };
  return { root, workbook, place, printed };
}
