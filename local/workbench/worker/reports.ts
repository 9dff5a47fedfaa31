// The documents that scripts made: a list, a page for looking at, and files for taking along.
import { DOCX, exportDoc } from '../../apps-script/drive/export';
import { exportHtml } from '../../apps-script/drive/export-html';
import type { DriveFile, DriveStore } from '../../model/drive';
import type { DownloadedFile, Person, ReportView } from '../protocol';

/** A page as paper: the exported document has no style of its own for tables. */
const STYLE = `<style>
body { font-family: Arial, sans-serif; font-size: 11pt; line-height: 1.4; color: #202124; max-width: 720px; margin: 24px auto; padding: 0 24px; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; }
td { border: 1px solid #9aa0a6; padding: 4px 6px; vertical-align: top; }
td p { margin: 0; }
thead td { background: #f1f3f4; font-weight: 700; }
a { color: #174ea6; }
</style>`;

/** Newest first. Bin and files of other kinds are left out. */
export function reportsOf(
  drive: DriveStore,
  people: readonly Person[],
  wall: (iso: string) => string,
): ReportView[] {
  return [...drive.files.values()]
    .filter(({ content, trashed }) => content.kind === 'doc' && !trashed)
    .map((file) => ({
      id: file.id,
      name: file.name,
      made: wall(file.modifiedTime),
      maker: makerOf(file, people),
    }))
    .reverse();
}

function makerOf({ madeBy }: DriveFile, people: readonly Person[]): string {
  const person = people.find(({ id }) => madeBy.startsWith(`${id}/`));
  return person ? person.email || person.id : '';
}

/** @throws Error with a Finnish sentence where there is no such document */
export function reportFile(drive: DriveStore, id: string, what: 'docx' | 'html' | 'view'): DownloadedFile {
  const file = drive.files.get(id);
  if (file?.content.kind !== 'doc' || file.trashed) {
    throw new Error('Raporttia ei löydy: se on poistettu, tai se on tehty toiselta työkopiolta.');
  }
  const name = file.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  if (what === 'docx') {
    return { name: `${name}.docx`, type: DOCX, bytes: exportDoc(file, DOCX, 'files.export')._bytes };
  }
  const page = exportHtml(file.content.doc, file.name).replace('</head>', () => `${STYLE}</head>`);
  return {
    name: `${name}.html`,
    type: 'text/html; charset=utf-8',
    bytes: Buffer.from(`<!DOCTYPE html>${page}`, 'utf8'),
  };
}
