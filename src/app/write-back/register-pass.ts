// Keeps Poikkeamat up to date: changed program cells by Tunnus, new cases below the others, nothing ever taken away.
import { mergeCases, type RegisterEntry, type Situation } from '../../domain/findings/case-register';
import { headerText } from '../../domain/workbook/column';
import { poikkeamat } from '../../domain/workbook/own-tabs/poikkeamat';
import type { RawGrid } from '../../domain/workbook/raw';
import type { RowSource } from '../ports';
import type { Edit, TabWriter } from './ports';
import { changeEdits, newRows, REGISTER_KEYS, type RegisterTab, readRegister, strayed } from './register-tab';

export interface RegisterOutcome {
  readonly moved: boolean;
  readonly added: number;
  readonly changed: number;
  readonly missingHeader: string | undefined;
  readonly failed: boolean;
}

/** The register as this run first saw it: a try that hit moving rows is put right from it. */
export class RegisterMemory {
  readonly #first = new Map<string, RegisterEntry>();
  #moved = false;

  /** The entries as they would be had no earlier try of this run written anything. */
  before(now: readonly RegisterEntry[]): readonly RegisterEntry[] {
    const written: readonly string[] = ['Ratkaistu', 'Uusiutunut'];
    const entries = now.map((entry) => {
      const first = this.#first.get(entry.tunnus);
      if (first === undefined) return entry;
      const tila = written.includes(entry.tila) ? first.tila : entry.tila;
      return { ...first, tila, huomio: entry.huomio };
    });
    for (const entry of entries) if (!this.#first.has(entry.tunnus)) this.#first.set(entry.tunnus, entry);
    return entries;
  }

  hasMoved(): void {
    this.#moved = true;
  }

  /** Cases that new rows were written over because rows moved: nothing is ever taken from the register. */
  lost(now: readonly string[]): readonly RegisterEntry[] {
    if (!this.#moved) return [];
    return [...this.#first.values()].filter((entry) => !now.includes(entry.tunnus));
  }
}

const NOTHING = { moved: false, added: 0, changed: 0, missingHeader: undefined, failed: false };

export function writeRegister(
  rows: RowSource,
  writer: TabWriter,
  situation: Situation,
  memory: RegisterMemory,
): RegisterOutcome {
  const read = (): RawGrid => rows.readTabs([poikkeamat.name])[0] ?? [];
  let register = readRegister(read());
  const isNew = register.map.grid.length === 0;
  if (!isNew && register.missing !== undefined) return { ...NOTHING, missingHeader: register.missing };
  const now = [...register.entries.values()];
  const lost = memory.lost(register.tunnukset);
  const plan = mergeCases([...memory.before(now), ...lost], situation, poikkeamat.tunnusPrefix, [
    ...register.tunnukset,
    ...lost.map((entry) => entry.tunnus),
  ]);
  const wanted = new Map(plan.entries.map((entry) => [entry.tunnus, entry] as const));
  const again = lost.map((entry) => wanted.get(entry.tunnus) ?? entry);
  const added = [...again, ...plan.added];
  const changed = now.filter((entry) => differs(entry, wanted.get(entry.tunnus))).length;
  if (changed === 0 && added.length === 0) return NOTHING;
  try {
    if (isNew) {
      const headers = REGISTER_KEYS.map((key) => headerText(poikkeamat.columns[key]));
      writer.create(poikkeamat.name, headers);
      register = readRegister([headers]);
    }
    const sheet = writer.open(poikkeamat.name);
    if (sheet === null) return { ...NOTHING, failed: true };
    const fresh = newRows(register, added);
    const edits: Edit[] = changeEdits(sheet, register, wanted);
    if (added.length > 0) edits.push(sheet.appendEdit(fresh.after, fresh.rows, fresh.formats));
    for (const edit of edits) edit();
    const after = readRegister(read());
    const still = stoodStill(register, added, after);
    if (!still) memory.hasMoved();
    if (!samePlaces(register, after) && strayed(fresh, after.map)) {
      const blank = fresh.rows.map(() => '');
      fresh.formats.forEach((_, index) => {
        sheet.repairEdit(index + 1, fresh.after + 1, blank)();
      });
    }
    return { ...NOTHING, moved: !still, added: added.length, changed };
  } catch {
    return { ...NOTHING, failed: true };
  }
}

function differs(entry: RegisterEntry, wanted: RegisterEntry | undefined): boolean {
  return wanted !== undefined && REGISTER_KEYS.some((key) => entry[key] !== wanted[key]);
}

/** Every case stands where it stood, and the new ones below them. */
function stoodStill(before: RegisterTab, added: readonly RegisterEntry[], after: RegisterTab): boolean {
  const stayed = [...before.entries].every(([row, { tunnus }]) => after.entries.get(row)?.tunnus === tunnus);
  const first = Math.max(before.map.headerRow, before.map.grid.length) + 1;
  return (
    samePlaces(before, after) &&
    stayed &&
    added.every(({ tunnus }, index) => after.entries.get(first + index)?.tunnus === tunnus)
  );
}

function samePlaces(before: RegisterTab, after: RegisterTab): boolean {
  return REGISTER_KEYS.every((key) => before.map.places.get(key) === after.map.places.get(key));
}
