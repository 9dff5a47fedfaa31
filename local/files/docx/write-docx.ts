// A Google Doc as a .docx file, as Google's own export of it looks. The door to this folder.
import { Document, Footer, Header } from 'docx';
import { type GoogleDocModel, textWidth } from '../../model/google-doc';
import { zipFiles } from '../zip/zip-files';
import { compileParts } from './compile';
import { coreProperties, type DocxProperties } from './core-properties';
import { twips } from './measures';
import { numberingDefinitions } from './numbering';
import { docxParagraph } from './paragraph';
import { GOOGLE_STYLES } from './styles';
import { docxBlocks } from './table';

export type { DocxProperties } from './core-properties';

/** Distance of header and footer from the paper's edge in Google Docs, points. */
const EDGE = 36;

/** The file's bytes; the same model and properties always give the same bytes. */
export function writeDocxSync(doc: GoogleDocModel, properties: DocxProperties): Uint8Array {
  return zipFiles(compileParts(toDocument(doc), coreProperties(properties)));
}

/** As `writeDocxSync`, for callers that write files anyway asynchronously. */
export async function writeDocx(doc: GoogleDocModel, properties: DocxProperties): Promise<Uint8Array> {
  return writeDocxSync(doc, properties);
}

function toDocument(doc: GoogleDocModel): Document {
  const { pageSize, margins, header, footer } = doc;
  return new Document({
    styles: GOOGLE_STYLES,
    numbering: { config: numberingDefinitions(doc) },
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(pageSize.width), height: twips(pageSize.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(EDGE),
              footer: twips(EDGE),
            },
          },
        },
        ...(header && { headers: { default: new Header({ children: header.blocks.map(docxParagraph) }) } }),
        ...(footer && { footers: { default: new Footer({ children: footer.blocks.map(docxParagraph) }) } }),
        children: docxBlocks(doc.body, textWidth(doc)),
      },
    ],
  });
}
