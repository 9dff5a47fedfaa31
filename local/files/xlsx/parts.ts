// Which part of the package is what: the workbook, its sheets in order, styles, shared strings, theme, notes.
import { posix } from 'node:path';
import type JSZip from 'jszip';
import { WorkbookFileError } from './error';
import { readPart } from './package';
import { walkXml } from './xml';

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  /** Path of the worksheet's XML inside the package. */
  readonly path: string;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
}

export interface WorkbookParts {
  readonly workbookPath: string;
  /** Worksheets only: a chart sheet stays in the file and out of the model. */
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly stylesPath: string | undefined;
  readonly stringsPath: string | undefined;
  readonly themePath: string | undefined;
}

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type URI, such as `worksheet`. */
  readonly kind: string;
  readonly path: string;
}

/** Errors: not-xlsx where the package holds another document. */
export async function readParts(zip: JSZip, name: string): Promise<WorkbookParts> {
  const root = await relationsOf(zip, '', name);
  const workbookPath = root.find((relation) => relation.kind === 'officeDocument')?.path ?? '';
  const xml = workbookPath.endsWith('.xml') ? await readPart(zip, workbookPath, name) : undefined;
  if (!xml || !/<(\w+:)?workbook[\s>]/.test(xml)) {
    throw new WorkbookFileError(
      'not-xlsx',
      `${name} on toisen ohjelman tiedosto (esimerkiksi .docx tai .xlsb), ei .xlsx-työkirja. Tallenna työkirja muodossa .xlsx.`,
    );
  }
  const relations = await relationsOf(zip, workbookPath, name);
  const sheets: SheetPart[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  let defined: { name: string; text: string } | undefined;
  walkXml(xml, {
    open: ({ name: tag, attributes }) => {
      if (tag === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (tag === 'definedName') defined = { name: attributes.name ?? '', text: '' };
      if (tag !== 'sheet') return;
      const relation = relations.find((each) => each.id === relationId(attributes));
      if (relation?.kind !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({
        name: attributes.name ?? '',
        sheetId: Number(attributes.sheetId),
        hidden,
        path: relation.path,
      });
    },
    text: (text) => {
      if (defined) defined.text += text;
    },
    close: (tag) => {
      if (tag === 'definedName' && defined) definedNames.push(defined);
      if (tag === 'definedName') defined = undefined;
    },
  });
  const path = (kind: string) => relations.find((relation) => relation.kind === kind)?.path;
  return {
    workbookPath,
    sheets,
    definedNames,
    date1904,
    stylesPath: path('styles'),
    stringsPath: path('sharedStrings'),
    themePath: path('theme'),
  };
}

/** Path of the sheet's notes part; undefined where it has none. */
export async function notesPath(zip: JSZip, sheetPath: string, name: string): Promise<string | undefined> {
  const relations = await relationsOf(zip, sheetPath, name);
  return relations.find((relation) => relation.kind === 'comments')?.path;
}

/** What a part points at inside the package. */
export async function relationsOf(zip: JSZip, path: string, name: string): Promise<Relation[]> {
  const folder = posix.dirname(path);
  const xml = await readPart(zip, relationsPath(path), name);
  const relations: Relation[] = [];
  walkXml(xml ?? '<none/>', {
    open: ({ name: tag, attributes }) => {
      if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
      const target = attributes.Target ?? '';
      relations.push({
        id: attributes.Id ?? '',
        kind: (attributes.Type ?? '').split('/').pop() ?? '',
        // openpyxl writes absolute targets, everybody else relative ones.
        path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      });
    },
  });
  return relations;
}

/** Where a part's relations stand; '' is the package itself. */
export function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** The prefix of the relations namespace is usually, but not always, `r`. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((each) => each.endsWith(':id'));
  return (key && attributes[key]) || '';
}
