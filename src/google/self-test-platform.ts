// SelfTestPlatform over Session, LockService, Utilities and ScriptApp.
import type { Caller } from '../app/access/caller';
import { AppError } from '../app/app-error';
import type { SelfTestPlatform } from '../app/self-test/ports';
import { documentLock } from './document-lock';
import { grantedScopes } from './script-authorisation';

const PAUSE_MS = 2000;

export function selfTestPlatform(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  caller: Caller,
): SelfTestPlatform {
  return {
    knowsPerson: () => caller.email() !== '',
    scopes: grantedScopes,
    zones: () => ({
      script: Session.getScriptTimeZone(),
      sheet: spreadsheet.getSpreadsheetTimeZone(),
    }),
    canLock: () => {
      try {
        return documentLock().hold(() => true);
      } catch (error) {
        if (error instanceof AppError && error.code === 'busy') return false;
        throw error;
      }
    },
    pause: () => Utilities.sleep(PAUSE_MS),
    packAndUnpack: (text) => {
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes());
      const bytes = Utilities.base64Decode(packed);
      const unpacked = Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip'));
      return { packed: packed.length, text: unpacked.getDataAsString('UTF-8') };
    },
  };
}
