// docProps/core.xml: title and dates of the file, given and never read from the clock.
import { docText } from '../../model/google-doc';

export interface DocxProperties {
  readonly title: string;
  /** Epoch milliseconds, UTC. */
  readonly created: number;
  /** Epoch milliseconds; `created` where it is missing. */
  readonly modified?: number;
}

/** The part's XML. No names of people: Google's export has none either. */
export function coreProperties({ title, created, modified = created }: DocxProperties): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>fi-FI</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant(created)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant(modified)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function instant(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d+Z$/, 'Z');
}

function escapeXml(text: string): string {
  const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return docText(text).replace(/[\v&<>]/g, (character) => escaped[character] ?? ' ');
}
