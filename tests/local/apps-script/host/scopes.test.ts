// Which scope each call needs, against the table of the platform facts §3.2.
import { refusalOf, scopesFor } from '../../../../local/apps-script/host/scopes';

const AUTH = 'https://www.googleapis.com/auth/';
const PRODUCT = new Set(['spreadsheets.currentonly', 'drive.file', 'userinfo.email'].map((s) => AUTH + s));

test.each([
  ['SpreadsheetApp', 'SpreadsheetApp', 'getActive'],
  ['SpreadsheetApp', 'SpreadsheetApp', 'getActiveSpreadsheet'],
  ['SpreadsheetApp', 'SpreadsheetApp', 'flush'],
  ['SpreadsheetApp', 'SpreadsheetApp', 'getUi'],
  ['SpreadsheetApp', 'SpreadsheetApp', 'newDataValidation'],
  ['SpreadsheetApp', 'Range', 'setValues'],
  ['SpreadsheetApp', 'Ui', 'alert'],
  ['Drive', 'Drive.Files', 'create'],
  ['Docs', 'Docs.Documents', 'batchUpdate'],
  ['Session', 'Session', 'getEffectiveUser'],
  ['Session', 'Session', 'getScriptTimeZone'],
  ['Utilities', 'Utilities', 'gzip'],
  ['LockService', 'Lock', 'tryLock'],
  ['PropertiesService', 'Properties', 'setProperty'],
  ['Drive', 'Blob', 'getBytes'],
])('the product may call %s: %s.%s', (service, className, method) => {
  expect(refusalOf(service, className, method, PRODUCT)).toBeUndefined();
});

test.each([
  ['SpreadsheetApp', 'SpreadsheetApp', 'openById', ['spreadsheets']],
  ['SpreadsheetApp', 'SpreadsheetApp', 'create', ['spreadsheets']],
  ['SpreadsheetApp', 'SpreadsheetApp', 'getActiveRangeList', ['spreadsheets']],
  ['SpreadsheetApp', 'Ui', 'showSidebar', ['script.container.ui']],
  ['ScriptApp', 'ScriptApp', 'newTrigger', ['script.scriptapp']],
  ['MailApp', 'MailApp', 'getRemainingDailyQuota', ['script.send_mail']],
  ['DocumentApp', 'DocumentApp', 'openById', ['documents']],
  ['DriveApp', 'DriveApp', 'getFileById', ['drive', 'drive.readonly']],
])('%s: %s.%s needs %j', (service, className, method, scopes) => {
  expect(scopesFor(service, className, method)).toEqual(scopes.map((scope) => AUTH + scope));
  expect(refusalOf(service, className, method, PRODUCT)?.message).toContain(`${className}.${method}`);
});

test('the text for one scope', () => {
  expect(refusalOf('SpreadsheetApp', 'SpreadsheetApp', 'openById', PRODUCT)).toEqual({
    name: 'Exception',
    message:
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  });
});

test('an advanced service answers as the API does', () => {
  expect(refusalOf('Drive', 'Drive.Files', 'create', new Set())).toEqual({
    name: 'GoogleJsonResponseException',
    message:
      'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
  });
});
