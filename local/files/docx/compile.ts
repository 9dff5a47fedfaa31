// The files inside a .docx, compiled synchronously by docx and made the same in every run.
import { type Document, Packer } from 'docx';

type Compile = (
  document: Document,
  prettify: string,
  overrides: readonly unknown[],
) => Map<string, string | Uint8Array>;

/**
 * The parts of the document by their paths. docx's own compiler is synchronous, only its public door is not; the
 * emulated Drive needs an answer at once. `core` replaces docx's properties, which hold today's date.
 */
export function compileParts(document: Document, core: string): Map<string, string | Uint8Array> {
  const parts = compiler()(document, '', []);
  parts.set('docProps/core.xml', core);
  return withSteadyLinks(withSteadyNumbers(parts));
}

function compiler(): Compile {
  const found: unknown = Reflect.get(Packer, 'compiler');
  if (
    typeof found !== 'object' ||
    found === null ||
    !('compile' in found) ||
    typeof found.compile !== 'function'
  ) {
    throw new Error('docx has changed: Packer.compiler.compile is gone');
  }
  return found.compile.bind(found) as Compile;
}

/** docx counts bookmarks and pictures over all documents it ever made: they are counted anew in each part here. */
function withSteadyNumbers(parts: Map<string, string | Uint8Array>): Map<string, string | Uint8Array> {
  for (const [path, xml] of parts) {
    if (typeof xml !== 'string' || !/^word\/(document|header\d+|footer\d+)\.xml$/.test(path)) continue;
    const bookmarks = new Map<string, number>();
    let pictures = 0;
    const steady = xml
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g, (_, start, id) => {
        const number = bookmarks.get(id) ?? bookmarks.size + 1;
        bookmarks.set(id, number);
        return `${start}${number}"`;
      })
      .replace(/(<wp:docPr\b[^>]*\bid=")\d+"/g, (_, start) => {
        pictures += 1;
        return `${start}${pictures}"`;
      });
    parts.set(path, steady);
  }
  return parts;
}

/** docx names the relationships of links at random: they are numbered in their order here. */
function withSteadyLinks(parts: Map<string, string | Uint8Array>): Map<string, string | Uint8Array> {
  for (const [path, relationships] of parts) {
    const match = /^(.*)_rels\/([^/]+)\.rels$/.exec(path);
    if (!match || typeof relationships !== 'string') continue;
    const partPath = `${match[1]}${match[2]}`;
    const part = parts.get(partPath);
    if (typeof part !== 'string') continue;
    const ids = new Map<string, string>();
    for (const [, id] of relationships.matchAll(/ Id="([^"]+)"/g)) {
      if (id && !/^rId\d+$/.test(id)) ids.set(id, `rIdLink${ids.size + 1}`);
    }
    const rename = (xml: string) =>
      xml.replace(/(\b(?:Id|r:id)=")([^"]+)"/g, (all, key, id) =>
        ids.has(id) ? `${key}${ids.get(id)}"` : all,
      );
    parts.set(path, rename(relationships));
    parts.set(partPath, rename(part));
  }
  return parts;
}
