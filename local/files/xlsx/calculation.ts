// Tells spreadsheet programs to recompute: our changes leave the last results of formulas as they were.
import type JSZip from 'jszip';
import { withAttribute } from './xml';

/** Children of workbook that come after calcPr (ECMA-376 part 1, 18.2.27). */
const LATER =
  /<(oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s/>]|<\/workbook>/;

/** New text of the workbook part: a program that opens the file computes everything anew. */
export function recomputedOnLoad(workbookXml: string): string {
  const old = /<calcPr(?:\s[^>]*)?\/?>/.exec(workbookXml)?.[0];
  if (old) return workbookXml.replace(old, withAttribute(old, 'fullCalcOnLoad', '1'));
  return workbookXml.replace(LATER, (next) => `<calcPr fullCalcOnLoad="1"/>${next}`);
}

/**
 * Takes out the chain of formula cells, which every program rebuilds: Excel calls a file damaged whose chain names
 * a cell that has no formula any more.
 */
export async function dropCalcChain(zip: JSZip): Promise<void> {
  const chain = Object.keys(zip.files).find((path) => /calcChain\.xml$/.test(path));
  if (!chain) return;
  zip.remove(chain);
  for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const text = await zip.file(path)?.async('string');
    const bare = text?.replace(/<(?:Override|Relationship)\s[^>]*calcChain\.xml"[^>]*>(<\/\w+>)?/g, '');
    if (bare !== undefined) zip.file(path, bare);
  }
}
