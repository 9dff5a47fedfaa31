// ScratchDocument over the advanced services Drive and Docs: the same calls that make and close a report.
import type { ReadDocument, ScratchDocument } from '../app/self-test/ports';
import { docsDocuments, driveFiles } from './advanced-services';
import { driveReportFiles } from './drive-report-files';

interface TextRun {
  readonly content?: string;
  readonly textStyle?: { readonly link?: { readonly url?: string } };
}

interface Paragraph {
  readonly elements?: readonly { readonly textRun?: TextRun }[];
}

interface Colour {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

interface Cell {
  readonly content?: readonly Element[];
  readonly tableCellStyle?: {
    readonly backgroundColor?: { readonly color?: { readonly rgbColor?: Colour } };
  };
}

interface Row {
  readonly tableCells?: readonly Cell[];
  readonly tableRowStyle?: { readonly tableHeader?: boolean };
}

interface Element {
  readonly paragraph?: Paragraph;
  readonly table?: { readonly tableRows?: readonly Row[] };
}

/** What the self-test reads of a document: more than the reports need. */
interface WholeDocument {
  readonly body?: { readonly content?: readonly Element[] };
  readonly footers?: Readonly<Record<string, { readonly content?: readonly Element[] }>>;
  readonly documentStyle?: {
    readonly pageSize?: {
      readonly width?: { readonly magnitude?: number };
      readonly height?: { readonly magnitude?: number };
    };
  };
}

const RESTRICTION = { reason: 'Hankesalkun testi', ownerRestricted: true };

export function selfTestDocument(): ScratchDocument {
  const files = driveReportFiles();
  return {
    create: (name, html, runId) => files.create({ name, html, runId }).id,
    find: (runId) => files.findByRun(runId)?.id ?? null,
    polish: (id, footer) => files.polish(id, footer),
    read: (id) => readDocument(docsDocuments().get(id) as WholeDocument),
    export: (id) => {
      const answer = driveFiles().export(id, 'text/html', { alt: 'media' });
      if (typeof answer === 'string') return { html: answer, kind: 'text' };
      return { html: (answer as GoogleAppsScript.Base.Blob).getDataAsString('UTF-8'), kind: 'blob' };
    },
    setReadOnly: (id, readOnly) => {
      const restriction = readOnly ? { readOnly, ...RESTRICTION } : { readOnly };
      driveFiles().update({ contentRestrictions: [restriction] }, id);
    },
    isReadOnly: (id) =>
      (driveFiles().get(id, { fields: 'contentRestrictions' }).contentRestrictions ?? []).some(
        (restriction) => restriction.readOnly === true,
      ),
    append: (id, text) => {
      docsDocuments().batchUpdate({ requests: [{ insertText: { text, location: { index: 1 } } }] }, id);
    },
    trash: (id) => {
      driveFiles().update({ trashed: true }, id);
    },
  };
}

function readDocument(document: WholeDocument): ReadDocument {
  const elements = document.body?.content ?? [];
  const paragraphs = paragraphsIn(elements);
  const rows = elements.find((element) => element.table !== undefined)?.table?.tableRows ?? [];
  const { width, height } = document.documentStyle?.pageSize ?? {};
  return {
    texts: paragraphs.map(textOf).filter((text) => text !== ''),
    links: paragraphs.flatMap(({ elements: runs = [] }) =>
      runs.map(({ textRun }) => textRun?.textStyle?.link?.url ?? '').filter((url) => url !== ''),
    ),
    headerRepeats: rows[0]?.tableRowStyle?.tableHeader === true,
    colours: rows.slice(1).flatMap(({ tableCells = [] }) => tableCells.map(groundOf).filter(isTinted)),
    pageWidth: width?.magnitude ?? 0,
    pageHeight: height?.magnitude ?? 0,
    footer: Object.values(document.footers ?? {})
      .flatMap(({ content = [] }) => paragraphsIn(content).map(textOf))
      .join('\n'),
  };
}

function paragraphsIn(elements: readonly Element[]): Paragraph[] {
  return elements.flatMap(({ paragraph, table }) => [
    ...(paragraph === undefined ? [] : [paragraph]),
    ...(table?.tableRows ?? []).flatMap(({ tableCells = [] }) =>
      tableCells.flatMap(({ content = [] }) => paragraphsIn(content)),
    ),
  ]);
}

function textOf({ elements = [] }: Paragraph): string {
  return elements
    .map(({ textRun }) => textRun?.content ?? '')
    .join('')
    .replace(/\n$/, '');
}

function groundOf({ tableCellStyle }: Cell): string {
  const colour = tableCellStyle?.backgroundColor?.color?.rgbColor;
  if (colour === undefined) return '';
  const channels = [colour.red, colour.green, colour.blue].map((share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

function isTinted(ground: string): boolean {
  return ground !== '' && ground !== '#ffffff';
}
