// Writes what changed around the cells: frozen panes, widths, merges, validations, conditional formats.
import type { Rectangle } from '../../model/rectangle';
import type { ConditionalFormat, SheetModel, Validation } from '../../model/sheet';
import { conditionalFormatXml, readConditionalFormats } from './conditional-formats';
import { readFrame, toCharacters } from './read-frame';
import { formatAreas } from './reference';
import type { StyleSheet } from './style-sheet';
import { readValidations, validationXml, withAreas } from './validations';
import { childXml, insertChild, withChild } from './worksheet-xml';
import { attributeOf, withAttribute } from './xml';

/** Where the values of a too long drop-down list were put; undefined for a list that fits into its rule. */
export type ListReference = (validation: Validation) => string | undefined;

/** The frame with the sheet's own things; what did not change keeps its raw text. */
export function patchFrame(
  frame: string,
  sheet: SheetModel,
  styles: StyleSheet,
  listReference: ListReference,
): string {
  let patched = patchPane(frame, sheet);
  patched = patchWidths(patched, sheet);
  patched = patchMerges(patched, sheet.merges);
  patched = patchValidations(patched, sheet.validations, listReference);
  return patchConditionalFormats(patched, sheet, styles);
}

function patchPane(frame: string, { frozenRows, frozenColumns }: SheetModel): string {
  const facts = readFrame(frame);
  if (facts.frozenRows === frozenRows && facts.frozenColumns === frozenColumns) return frame;
  const corner = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  const first = formatAreas([{ row: frozenRows + 1, column: frozenColumns + 1, rows: 1, columns: 1 }]);
  const splits = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ''}${frozenRows ? ` ySplit="${frozenRows}"` : ''}`;
  const pane =
    frozenRows || frozenColumns
      ? `<pane${splits} topLeftCell="${first}" activePane="${corner}" state="frozen"/><selection pane="${corner}"/>`
      : '';
  const views =
    childXml(frame, 'sheetViews') ?? '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>';
  const bare = views
    .replace(/<pane(\s[^>]*)?\/>|<pane(\s[^>]*)?><\/pane>/g, '')
    .replace(/<selection(\s[^>]*)?\/>|<selection(\s[^>]*)?><\/selection>/g, '')
    .replace(/<sheetView((?:\s[^>]*)?)\/>/, '<sheetView$1></sheetView>');
  return withChild(
    frame,
    'sheetViews',
    bare.replace(/<sheetView(\s[^>]*)?>/, (tag) => tag + pane),
  );
}

/** Each column gets an element of its own where anything changed; styles and hidden columns stay. */
function patchWidths(frame: string, { columnWidths }: SheetModel): string {
  const before = readFrame(frame).columnWidths;
  const changed = [...columnWidths].filter(([column, pixels]) => before.get(column) !== pixels);
  if (changed.length === 0) return frame;
  const columns: { min: number; max: number; tag: string }[] = [];
  for (const [tag] of (childXml(frame, 'cols') ?? '').matchAll(/<col\s[^>]*?\/?>/g)) {
    const raw = tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>');
    columns.push({ min: Number(attributeOf(raw, 'min')), max: Number(attributeOf(raw, 'max')), tag: raw });
  }
  for (const [column, pixels] of changed) {
    const at = columns.findIndex(({ min, max }) => min <= column && column <= max);
    const old = at >= 0 ? columns[at] : undefined;
    const sized = withAttribute(old?.tag ?? '<col/>', 'width', `${toCharacters(pixels)}`);
    const own = { min: column, max: column, tag: withAttribute(sized, 'customWidth', '1') };
    if (!old) columns.push(own);
    else {
      const around = [{ ...old, max: column - 1 }, own, { ...old, min: column + 1 }];
      columns.splice(at, 1, ...around.filter(({ min, max }) => min <= max));
    }
  }
  columns.sort((a, b) => a.min - b.min);
  const tags = columns.map(({ min, max, tag }) =>
    withAttribute(withAttribute(tag, 'max', `${max}`), 'min', `${min}`),
  );
  return withChild(frame, 'cols', `<cols>${tags.join('')}</cols>`);
}

function patchMerges(frame: string, merges: readonly Rectangle[]): string {
  if (formatAreas(readFrame(frame).merges) === formatAreas(merges)) return frame;
  const cells = merges.map((area) => `<mergeCell ref="${formatAreas([area])}"/>`);
  return withChild(
    frame,
    'mergeCells',
    cells.length > 0 ? `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>` : '',
  );
}

function patchValidations(
  frame: string,
  validations: readonly Validation[],
  listReference: ListReference,
): string {
  const wanted = [...validations];
  const raws = readValidations(frame).filter(({ validation }) => !take(wanted, validation, true));
  let patched = frame;
  for (const { validation, raw } of raws) {
    const moved = take(wanted, validation, false);
    patched = patched.replace(raw, () => (moved ? withAreas(raw, moved.areas) : ''));
  }
  if (patched === frame && wanted.length === 0) return frame;
  const fresh = wanted.map((validation) => validationXml(validation, listReference(validation))).join('');
  const old = childXml(patched, 'dataValidations');
  const inside = (old ?? '').replace(/^<dataValidations[^>]*>|<\/dataValidations>$/g, '') + fresh;
  const count = inside.match(/<dataValidation[\s>]/g)?.length ?? 0;
  return withChild(
    patched,
    'dataValidations',
    count > 0 ? `<dataValidations count="${count}">${inside}</dataValidations>` : '',
  ).replace(/<ext\s[^>]*>\s*<x14:dataValidations[^>]*>\s*<\/x14:dataValidations>\s*<\/ext>/, '');
}

/** Takes the first equal rule out of the list; `exact` asks for the same areas too. */
function take(wanted: Validation[], rule: Validation, exact: boolean): Validation | undefined {
  const key = (each: Validation) =>
    JSON.stringify([
      each.criteria,
      each.allowInvalid,
      each.helpText ?? '',
      exact ? each.areas.map(areaKey) : 0,
    ]);
  const at = wanted.findIndex((each) => key(each) === key(rule));
  return at < 0 ? undefined : wanted.splice(at, 1)[0];
}

function patchConditionalFormats(frame: string, sheet: SheetModel, styles: StyleSheet): string {
  const wanted = [...sheet.conditionalFormats];
  const key = (format: ConditionalFormat) =>
    JSON.stringify([format.areas.map(areaKey), ruleKey(format.rule)]);
  let patched = frame;
  let priority = 0;
  for (const { format, raw } of readConditionalFormats(frame, styles)) {
    priority = Math.max(priority, Number(attributeOf(raw.slice(0, raw.indexOf('>') + 1), 'priority') ?? 0));
    const at = wanted.findIndex((each) => key(each) === key(format));
    if (at >= 0) wanted.splice(at, 1);
    else patched = patched.replace(raw, '');
  }
  patched = patched.replace(/<conditionalFormatting\s[^>]*>\s*<\/conditionalFormatting>/g, '');
  for (const format of wanted) {
    priority += 1;
    patched = insertChild(patched, 'conditionalFormatting', conditionalFormatXml(format, priority, styles));
  }
  return patched;
}

function ruleKey(rule: ConditionalFormat['rule']): unknown[] {
  return rule.kind === 'formula' ? [rule.formula, rule.background, rule.fontColor] : [rule.text];
}

function areaKey({ row, column, rows, columns }: Rectangle): string {
  return `${row} ${column} ${rows} ${columns}`;
}
