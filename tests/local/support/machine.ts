// A machine for tests of single emulated services: fixed clock, one user, an empty workbook and Drive.
import type { Machine } from '../../../local/apps-script/host/machine';
import { zoneNamed } from '../../../local/apps-script/host/zone';
import { zonedDateClass } from '../../../local/apps-script/host/zoned-date';
import { DriveStore } from '../../../local/model/drive';
import { WorkbookModel } from '../../../local/model/workbook';

/** 30 November 2020, 12:00 in Helsinki. */
export const TEST_NOW = Date.parse('2020-11-30T10:00:00Z');

export function testMachine(overrides: Partial<Machine> = {}): Machine {
  const counts = new Map<string, number>();
  const ScriptDate = zonedDateClass(Date, zoneNamed('Europe/Helsinki'), () => TEST_NOW);
  return {
    manifest: { timeZone: 'Europe/Helsinki', oauthScopes: [] },
    projectId: 'hankesalkku',
    user: () => ({ id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' }),
    now: () => TEST_NOW,
    makeDate: (epochMs) => new ScriptDate(epochMs),
    workbook: new WorkbookModel('book-1', 'Hankesalkku'),
    drive: new DriveStore(),
    nextId: (prefix) => {
      const next = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, next);
      return `${prefix}-${next}`;
    },
    ...overrides,
  };
}
