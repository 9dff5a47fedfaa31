// What NONE and LIMITED forbid, in Google's words.
import { AuthMode, modeRefusal } from '../../../../local/apps-script/host/auth-mode';

const AUTH = 'https://www.googleapis.com/auth/';

test.each([
  ['SpreadsheetApp', 'SpreadsheetApp', 'getUi'],
  ['SpreadsheetApp', 'Ui', 'createMenu'],
  ['SpreadsheetApp', 'Ui', 'createAddonMenu'],
  ['SpreadsheetApp', 'Menu', 'addItem'],
  ['Logger', 'Logger', 'log'],
  ['Utilities', 'Utilities', 'formatDate'],
  ['Utilities', 'Blob', 'getBytes'],
  ['Session', 'Session', 'getActiveUserLocale'],
])('NONE lets %s: %s.%s pass', (service, className, method) => {
  expect(modeRefusal('NONE', service, className, method)).toBeUndefined();
  expect(modeRefusal('LIMITED', service, className, method)).toBeUndefined();
});

test.each([
  ['SpreadsheetApp', 'SpreadsheetApp', 'getActive'],
  ['SpreadsheetApp', 'Spreadsheet', 'getId'],
  ['SpreadsheetApp', 'Range', 'getValues'],
  ['PropertiesService', 'PropertiesService', 'getDocumentProperties'],
  ['CacheService', 'CacheService', 'getDocumentCache'],
  ['LockService', 'LockService', 'getDocumentLock'],
  ['HtmlService', 'HtmlService', 'createHtmlOutput'],
  ['Session', 'Session', 'getActiveUser'],
])('NONE forbids %s: %s.%s, LIMITED does not', (service, className, method) => {
  expect(modeRefusal('NONE', service, className, method)?.message).toContain(
    `You do not have permission to call ${className}.${method}`,
  );
  expect(modeRefusal('LIMITED', service, className, method)).toBeUndefined();
});

test.each([
  ['SpreadsheetApp', 'Ui', 'showSidebar', '. Required permissions: AUTHscript.container.ui'],
  ['SpreadsheetApp', 'Ui', 'alert', ''],
  ['SpreadsheetApp', 'Ui', 'prompt', ''],
  ['Session', 'Session', 'getEffectiveUser', '. Required permissions: AUTHuserinfo.email'],
  ['MailApp', 'MailApp', 'sendEmail', '. Required permissions: AUTHscript.send_mail'],
  ['ScriptApp', 'ScriptApp', 'newTrigger', '. Required permissions: AUTHscript.scriptapp'],
  ['Drive', 'DriveFiles', 'create', '. Required permissions: (AUTHdrive.file || AUTHdrive)'],
  ['SpreadsheetApp', 'SpreadsheetApp', 'openById', '. Required permissions: AUTHspreadsheets'],
])('LIMITED forbids %s: %s.%s, FULL does not', (service, className, method, permissions) => {
  expect(modeRefusal('LIMITED', service, className, method)).toEqual({
    name: 'Exception',
    message: `You do not have permission to call ${className}.${method}${permissions.replaceAll('AUTH', AUTH)}`,
  });
  expect(modeRefusal('FULL', service, className, method)).toBeUndefined();
});

test('the enum prints its names', () => {
  expect(String(AuthMode.LIMITED)).toBe('LIMITED');
});
