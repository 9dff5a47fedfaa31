// Gives the parts that hold notes the names that excelize expects, before it sees the package.
import { posix } from 'node:path';
import type JSZip from 'jszip';
import { attributeOf, withAttribute } from '../xml';

/**
 * excelize 0.1.3 finds notes only under relative targets with these names; for others, such as openpyxl's
 * `/xl/comments/comment1.xml`, it makes a second part that no sheet points at, and the new notes are lost.
 */
const KINDS = [
  {
    kind: 'comments',
    path: (n: number) => `xl/comments${n}.xml`,
    target: (n: number) => `../comments${n}.xml`,
  },
  {
    kind: 'vmlDrawing',
    path: (n: number) => `xl/drawings/vmlDrawing${n}.vml`,
    target: (n: number) => `../drawings/vmlDrawing${n}.vml`,
  },
];

/** Changes the zip's parts, the sheets' relations and the content types; nothing where the names fit already. */
export async function nameNoteParts(zip: JSZip): Promise<void> {
  const used = new Set(Object.keys(zip.files));
  for (const file of Object.keys(zip.files).filter((path) =>
    /\/worksheets\/_rels\/[^/]+\.rels$/.test(path),
  )) {
    const folder = posix.dirname(posix.dirname(file));
    let relations = (await zip.file(file)?.async('string')) ?? '';
    for (const { kind, path, target } of KINDS) {
      const type = new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*Type="[^"]*/${kind}"[^>]*>`);
      const tag = type.exec(relations)?.[0];
      const old = tag && attributeOf(tag, 'Target');
      if (!tag || !old || new RegExp(`^${target(0).replace('0', '\\d+')}$`).test(old)) continue;
      const from = old.startsWith('/') ? old.slice(1) : posix.join(folder, old);
      let n = 1;
      while (used.has(path(n)) && path(n) !== from) n += 1;
      used.add(path(n));
      relations = relations.replace(tag, () => withAttribute(tag, 'Target', target(n)));
      await move(zip, from, path(n));
    }
    zip.file(file, relations);
  }
}

async function move(zip: JSZip, from: string, to: string): Promise<void> {
  const content = await zip.file(from)?.async('uint8array');
  if (!content || from === to) return;
  zip.remove(from);
  zip.file(to, content);
  const types = '[Content_Types].xml';
  const text = await zip.file(types)?.async('string');
  if (text) zip.file(types, text.replace(`PartName="/${from}"`, `PartName="/${to}"`));
}
