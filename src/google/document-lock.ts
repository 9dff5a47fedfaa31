// Lock over LockService: one run of this script at a time on this file. Never held over a dialog.
import { AppError } from '../app/app-error';
import type { Lock } from '../app/ports';

/** Long enough for another report to finish its upload. */
const WAIT_MS = 20_000;

export function documentLock(): Lock {
  return {
    hold: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(WAIT_MS)) throw new AppError('busy');
      try {
        return work();
      } finally {
        // What was written must be in the sheet before somebody else reads it.
        try {
          SpreadsheetApp.flush();
        } finally {
          lock.releaseLock();
        }
      }
    },
  };
}
