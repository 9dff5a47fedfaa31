// Use case: a person has edited cells; the edited rows are checked again at once, in at most eight service calls at any size.
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { Clock } from '../ports';
import { editDetail } from './edit-detail';
import { editOsahankkeet } from './edit-osahankkeet';
import type { EditedSheet } from './ports';

export interface EditPorts {
  readonly sheet: EditedSheet;
  readonly clock: Clock;
}

/**
 * The event is only a hint: what stands in the cells is read again. No lock is taken, as it would cost two of the eight
 * calls: what is written rests on a reading made right before, and "Tarkista kaikki" leaves a mark that came meanwhile.
 */
export function onEditedCells(ports: EditPorts): void {
  const name = ports.sheet.name();
  const id = TAB_IDS.find((one) => TABS[one].name === name);
  if (id === undefined) return;
  if (id === 'osahankkeet') editOsahankkeet(ports);
  else editDetail(ports, id);
}
