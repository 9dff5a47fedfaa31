// From finished HTML to a logged Google Doc: the log row first, so that a lost answer leaves no orphan and no double.
import type { IsoDay, IsoMonth } from '../domain/day/day';
import type { Texts } from '../domain/text/texts';
import { AppError } from './app-error';
import type { Digest, Identity, Lock, ReportFile, ReportFiles, ReportLog } from './ports';
import { openRegister, type Register, type ReportEntry } from './report-register';

export interface ReportPorts {
  readonly lock: Lock;
  readonly identity: Identity;
  readonly digest: Digest;
  readonly log: ReportLog;
  readonly files: ReportFiles;
  /** File id of this spreadsheet: reports of the one that it was copied from are not ours. */
  readonly fileId: () => string;
}

export interface Manuscript {
  readonly html: string;
  readonly footer: string;
  readonly month: IsoMonth;
  readonly today: IsoDay;
  /** The hankkeet covered: a report of the same month and hankkeet is the next version. */
  readonly hankkeet: string;
  readonly rows: string;
  nameOf(version: number): string;
  readonly texts: Texts;
}

export interface FinishedReport {
  readonly fileId: string;
  readonly url: string;
  readonly name: string;
  readonly version: number;
  readonly warnings: readonly string[];
}

/** Errors: busy, report-not-made, report-log-shape. */
export function produceReport(ports: ReportPorts, manuscript: Manuscript): FinishedReport {
  return ports.lock.hold(() => {
    const maker = ports.identity.email();
    const register = openRegister(ports.log);
    const fileId = ports.fileId();
    const warnings = settleEarlierRuns(ports, register, manuscript, maker, fileId);
    const siblings = register
      .entries()
      .filter((entry) => entry.kuukausi === manuscript.month && entry.hankkeet === manuscript.hankkeet);
    const checksum = ports.digest.of(manuscript.html);
    const same = unchangedReport(
      ports,
      siblings.filter((entry) => isMadeHere(entry, fileId)),
      checksum,
      maker,
    );
    if (same !== undefined) {
      return finished(same, manuscript, [...warnings, manuscript.texts.warnings['unchanged-report']]);
    }
    const latest = latestMade(siblings);
    if (latest !== undefined && !isMadeHere(latest, fileId)) {
      warnings.push(manuscript.texts.warnings['made-in-original']);
    } else if (latest !== undefined && latest.tekija !== maker) {
      warnings.push(manuscript.texts.warnings['other-maker'](latest.tekija));
    }
    const begun: ReportEntry = {
      ajo: ports.digest.runId(),
      kuukausi: manuscript.month,
      hankkeet: manuscript.hankkeet,
      versio: nextVersion(siblings),
      tila: 'Tekeillä',
      tekija: maker,
      paiva: manuscript.today,
      tiedosto: '',
      linkki: '',
      tarkiste: checksum,
      rivit: manuscript.rows,
      taulukko: fileId,
    };
    register.add(begun);
    const file = createOrFind(ports, register, begun, manuscript);
    const made = madeEntry(begun, file);
    register.change(made);
    if (!polished(ports, file, manuscript.footer)) warnings.push(manuscript.texts.warnings['polish-failed']);
    return finished(made, manuscript, warnings);
  });
}

/** A create that threw may have been carried out all the same: look before calling it a failure. */
function createOrFind(
  { files }: ReportPorts,
  register: Register,
  begun: ReportEntry,
  manuscript: Manuscript,
): ReportFile {
  try {
    return files.create({
      name: manuscript.nameOf(begun.versio),
      html: manuscript.html,
      runId: begun.ajo,
    });
  } catch (error) {
    const found = findIfPossible(files, begun.ajo);
    if (found !== null && found !== 'unknown') return found;
    // Where Drive can't even be asked, the row stays "Tekeillä": the next run looks again.
    if (found === null) register.change({ ...begun, tila: 'Epäonnistui' });
    throw notMade(error);
  }
}

function notMade(error: unknown): AppError {
  return new AppError('report-not-made', undefined, error instanceof Error ? error.message : String(error));
}

/** Drive's answer; where it gives none, no report can be made either, and nothing is taken for lost. */
function answered<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw notMade(error);
  }
}

function findIfPossible(files: ReportFiles, runId: string): ReportFile | null | 'unknown' {
  try {
    return files.findByRun(runId);
  } catch {
    return 'unknown';
  }
}

function polished({ files }: ReportPorts, file: ReportFile, footer: string): boolean {
  try {
    files.polish(file.id, footer);
    return true;
  } catch {
    return false;
  }
}

/** Runs of this person that never got their answer: logged as made where the document exists, else as failed. */
function settleEarlierRuns(
  ports: ReportPorts,
  register: Register,
  { texts, footer }: Manuscript,
  maker: string,
  fileId: string,
): string[] {
  const warnings: string[] = [];
  for (const entry of register.entries()) {
    if (entry.tila !== 'Tekeillä' || entry.tekija !== maker || !isMadeHere(entry, fileId)) continue;
    const file = answered(() => ports.files.findByRun(entry.ajo));
    if (file === null) {
      register.change({ ...entry, tila: 'Epäonnistui' });
      warnings.push(texts.warnings['earlier-run-lost'](entry.kuukausi));
    } else {
      polished(ports, file, footer);
      register.change(madeEntry(entry, file));
      warnings.push(texts.warnings['earlier-run-finished'](entry.kuukausi));
    }
  }
  return warnings;
}

/** False for a row that came along when the workbook was copied. */
function isMadeHere(entry: ReportEntry, fileId: string): boolean {
  return entry.taulukko === '' || entry.taulukko === fileId;
}

/** The latest report, where it is this person's, of the very same content, and still there. */
function unchangedReport(
  ports: ReportPorts,
  siblings: readonly ReportEntry[],
  checksum: string,
  maker: string,
): ReportEntry | undefined {
  const latest = latestMade(siblings);
  if (latest === undefined || latest.tarkiste !== checksum || latest.tekija !== maker) return undefined;
  return answered(() => ports.files.isReachable(latest.tiedosto)) ? latest : undefined;
}

/** A run still under way, of whoever, keeps its number. */
function nextVersion(siblings: readonly ReportEntry[]): number {
  const taken = siblings.filter((entry) => entry.tila !== 'Epäonnistui').map((entry) => entry.versio);
  return Math.max(0, ...taken) + 1;
}

function latestMade(entries: readonly ReportEntry[]): ReportEntry | undefined {
  return entries
    .filter((entry) => entry.tila === 'Luonnos' || entry.tila === 'Julkaistu')
    .reduce<ReportEntry | undefined>(
      (latest, entry) => (latest === undefined || entry.versio >= latest.versio ? entry : latest),
      undefined,
    );
}

function madeEntry(entry: ReportEntry, file: ReportFile): ReportEntry {
  return { ...entry, tila: 'Luonnos', tiedosto: file.id, linkki: file.url };
}

function finished(entry: ReportEntry, manuscript: Manuscript, warnings: readonly string[]): FinishedReport {
  return {
    fileId: entry.tiedosto,
    url: entry.linkki,
    name: manuscript.nameOf(entry.versio),
    version: entry.versio,
    warnings,
  };
}
