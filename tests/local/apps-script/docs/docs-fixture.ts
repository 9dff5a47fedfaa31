// A Doc imported from HTML, with the calls that tests of the Docs service make on it.
import { Blob } from '../../../../local/apps-script/blob/blob';
import { Docs } from '../../../../local/apps-script/docs/docs';
import { Drive } from '../../../../local/apps-script/drive/drive';
import { TestMachine } from '../drive/drive-machine';

export interface Element {
  readonly startIndex?: number;
  readonly endIndex: number;
  readonly textRun?: { readonly content: string; readonly textStyle: Record<string, unknown> };
  readonly [kind: string]: unknown;
}

export interface Content {
  readonly startIndex?: number;
  readonly endIndex: number;
  readonly paragraph?: {
    readonly elements: Element[];
    readonly paragraphStyle: Record<string, unknown>;
    readonly bullet?: Record<string, unknown>;
  };
  readonly table?: {
    readonly rows: number;
    readonly columns: number;
    readonly tableRows: {
      readonly startIndex: number;
      readonly endIndex: number;
      readonly tableCells: {
        readonly startIndex: number;
        readonly endIndex: number;
        readonly content: Content[];
        readonly tableCellStyle: Record<string, unknown>;
      }[];
      readonly tableRowStyle: Record<string, unknown>;
    }[];
    readonly tableStyle: { readonly tableColumnProperties: unknown[] };
  };
  readonly sectionBreak?: unknown;
}

export interface Got {
  readonly revisionId: string;
  readonly body: { readonly content: Content[] };
  readonly footers?: Record<string, { readonly content: Content[] }>;
  readonly documentStyle: Record<string, unknown>;
  readonly [key: string]: unknown;
}

export class Fixture {
  readonly machine = new TestMachine();
  readonly drive = new Drive(this.machine);
  readonly docs = new Docs(this.machine);
  readonly id: string;

  constructor(html: string) {
    const blob = new Blob(Buffer.from(`<meta charset="utf-8">${html}`, 'utf8'), 'text/html', 'r.html');
    const resource = { name: 'Koontiraportti', mimeType: 'application/vnd.google-apps.document' };
    this.id = (this.drive.Files.create(resource, blob) as { id: string }).id;
  }

  get(): Got {
    return this.docs.Documents.get(this.id) as Got;
  }

  batch(...requests: unknown[]): { replies: unknown[]; writeControl: { requiredRevisionId: string } } {
    return this.docs.Documents.batchUpdate({ requests }, this.id) as ReturnType<Fixture['batch']>;
  }

  /** Text of the body, paragraphs ended by newlines, those in tables too. */
  text(): string {
    return textOf(this.get().body.content);
  }

  /** The body's blocks without the section break. */
  blocks(): Content[] {
    return this.get().body.content.slice(1);
  }
}

export function textOf(content: readonly Content[]): string {
  return paragraphsOf(content)
    .flatMap(({ paragraph }) => paragraph?.elements ?? [])
    .map(({ textRun }) => textRun?.content ?? '')
    .join('');
}

/** All paragraphs, those in tables too. */
export function paragraphsOf(content: readonly Content[]): Content[] {
  return content.flatMap((block) => {
    if (block.paragraph) return [block];
    return paragraphsOf(
      block.table?.tableRows.flatMap((row) => row.tableCells.flatMap((cell) => cell.content)) ?? [],
    );
  });
}
