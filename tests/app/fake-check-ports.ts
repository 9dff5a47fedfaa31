// Ports of a check over a written workbook: counts the reads, and the day stands still.
import type { CheckPorts } from '../../src/app/check-portfolio';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';
import { type WrittenWorkbook, workbookOf } from '../support/workbook-of';

export function fakeCheckPorts(written: WrittenWorkbook, today = '2020-11-30') {
  const grids = workbookOf(written);
  const reads: (readonly string[])[] = [];
  const ports: CheckPorts = {
    rows: {
      readTabs: (names) => {
        reads.push(names);
        return names.map((name) => {
          const id = TAB_IDS.find((one) => TABS[one].name === name);
          return id === undefined ? null : grids[id];
        });
      },
    },
    clock: { today: () => today },
  };
  return { ports, reads };
}
