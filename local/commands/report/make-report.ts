// One whole run: workbook in, koontiraportti out, by the built bundle on an emulated machine.
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDocx } from '../../files/docx/write-docx';
import { openWorkbook } from '../../files/xlsx/open-workbook';
import type { SaveReport } from '../../files/xlsx/save-report';
import { workbookBytes } from '../../files/xlsx/save-workbook';
import { createHost, DIRECTOR, type Host } from '../../host/create-host';
import type { DriveFile } from '../../model/drive';
import type { ReportWishes } from './command-input';
import { ReportFailure } from './failure';
import { holderOf } from './holder';
import { contentWriter, type FileWriter, writeOutputSet } from './output-set';
import type { Progress } from './progress';
import { type ReportAnswer, readReportAnswer } from './report-answer';

const WORKBOOK_NAME = 'hankesalkku.xlsx';
/** The emulated time of day: noon in the script's zone, so that no zone turns the date. */
const NOON = 'T12:00';

export interface ReportRun extends Omit<ReportWishes, 'workbook' | 'out' | 'today'> {
  /** Absolute paths. */
  readonly workbook: string;
  readonly out: string;
  /** yyyy-MM-dd. */
  readonly today: string;
  /** The built folder. */
  readonly dist: string;
}

export interface MadeReport {
  readonly answer: ReportAnswer;
  /** Absolute paths of the written files. */
  readonly files: readonly string[];
  /** What saving the workbook had to change or warns about, Finnish sentences. */
  readonly notes: readonly string[];
  /** Trouble of the emulator that the script got over: for a note to the person, empty when all is well. */
  readonly trouble: readonly string[];
}

/**
 * Nothing is written unless all of it can be.
 *
 * @throws ReportFailure, WorkbookFileError, ScriptFailure: see `explainFailure`
 */
export async function makeReport(run: ReportRun, progress: Progress): Promise<MadeReport> {
  await refuseOwnWorkbook(run);
  const opened = await progress.phase('Luetaan työkirjaa', () => openWorkbook(run.workbook));
  opened.model.owner = DIRECTOR.id;
  const host = createHost({
    dist: run.dist,
    workbook: opened.model,
    user: holderOf(opened.model),
    now: `${run.today}${NOON}`,
    seed: await fingerprint(run.workbook),
  });

  const answer = await progress.phase('Tarkistetaan ja kootaan raportti', () => askReport(host, run));
  const file = host.drive.files.get(answer.fileId);
  if (!file) throw new Error(`report.create named a file that is not in Drive: ${answer.fileId}`);
  const docx = await progress.phase('Tehdään Word-tiedosto', () => toDocx(file, answer, host));
  const workbook = await progress.phase('Tallennetaan työkirjaa', () => workbookBytes(opened, WORKBOOK_NAME));

  const names = `koontiraportti-${answer.month}`;
  const files = new Map<string, FileWriter>([
    [`${names}.docx`, contentWriter(docx)],
    [`${names}.html`, contentWriter(uploadedHtml(file))],
    [WORKBOOK_NAME, contentWriter(workbook.bytes)],
    ['findings.json', contentWriter(`${JSON.stringify(answer.check, null, 2)}\n`)],
  ]);
  await progress.phase('Kirjoitetaan tiedostot', () => writeOutputSet(run.out, files));
  return {
    answer,
    files: [...files.keys()].map((name) => join(run.out, name)),
    notes: savingNotes(workbook.report),
    trouble: trouble(host),
  };
}

function askReport(host: Host, { month, hanke, lang }: ReportRun): ReportAnswer {
  const answer = host.rpc('report.create', {
    ...(month !== undefined && { month }),
    ...(hanke !== undefined && { hanke }),
    ...(lang !== undefined && { lang }),
  });
  if (answer.ok) return readReportAnswer(answer.value);
  throw new ReportFailure([answer.message, answer.hint].filter(Boolean).join(' '));
}

function toDocx(file: DriveFile, answer: ReportAnswer, host: Host): Promise<Uint8Array> {
  if (file.content.kind !== 'doc') throw new Error(`report.create made a ${file.mimeType}, not a Google Doc`);
  return writeDocx(file.content.doc, { title: answer.name, created: host.machine.now() });
}

/** The HTML exactly as the script handed it to Drive. */
function uploadedHtml(file: DriveFile): Uint8Array {
  if (!file.uploaded) throw new Error('The report was not made from an upload');
  return file.uploaded.bytes;
}

function savingNotes({ replaced, tooLongForExcel }: SaveReport): string[] {
  return [
    ...replaced.map(
      ({ cell, characters }) =>
        `Solussa ${cell} on ${characters} merkkiä, joita tiedostoon ei voi tallentaa: tilalla on korvausmerkki.`,
    ),
    ...tooLongForExcel.map((cell) => `Solun ${cell} teksti on pidempi kuin Excel näyttää (32 767 merkkiä).`),
  ];
}

/** The result is named `hankesalkku.xlsx`: it must not land on the workbook it was made from. */
async function refuseOwnWorkbook({ workbook, out }: ReportRun): Promise<void> {
  const target = join(out, WORKBOOK_NAME);
  const [source, existing] = await Promise.all(
    [workbook, target].map((path) => realpath(path).catch(() => path)),
  );
  if (source === existing) {
    throw new ReportFailure(
      `Tulos menisi lähtötyökirjan päälle: ${target}. Valitse toinen kansio valinnalla --out.`,
    );
  }
}

/** Keeps ids of runs on different workbooks apart, and the same run repeatable. */
async function fingerprint(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
    .slice(0, 8);
}

function trouble(host: Host): string[] {
  const { notEmulated, faults } = host.calls;
  return [...notEmulated.map((name) => `not emulated: ${name}`), ...faults.map(String)];
}
