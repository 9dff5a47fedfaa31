// Turns a template's text into code: literal pieces, `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>`.
import { advance, type Place, placeOf, START } from './template-context';

/** The names by which the generated function knows its arguments. */
const VALUES = '__values';
const RAW = '__raw';
const ESCAPED = '__escaped';

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/**
 * Source of `function (values, raw, escaped)`: the template's data are its variables; it prints through
 * `raw(value)` and `escaped(value, place)`.
 */
export function templateCode(template: string): string {
  const lines: string[] = [];
  let context = START;
  let end = 0;
  const literal = (text: string): void => {
    if (text === '') return;
    context = advance(context, text);
    lines.push(`${RAW}(${JSON.stringify(text)});`);
  };
  for (const match of template.matchAll(SCRIPTLET)) {
    literal(template.slice(end, match.index));
    lines.push(scriptlet(match[1], match[2] ?? '', placeOf(context)));
    end = match.index + match[0].length;
  }
  literal(template.slice(end));
  return `(function (${VALUES}, ${RAW}, ${ESCAPED}) { with (${VALUES}) {\n${lines.join('\n')}\n} })`;
}

function scriptlet(kind: string | undefined, code: string, place: Place): string {
  if (kind === undefined) return code;
  const expression = code.trim().replace(/;+$/, '');
  return kind === '=' ? `${ESCAPED}((${expression}), "${place}");` : `${RAW}((${expression}));`;
}
