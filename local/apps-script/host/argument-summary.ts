// Describes a call's arguments for the log without repeating what people wrote in their cells.

const ADDRESSING = /^(get|has|delete|activate|insertSheet|openBy)/;
const LONGEST = 40;

/**
 * Place, size and names are shown for methods that only address things (`getRange(2, 1, 10, 3)`); for all others
 * only the shapes (`setValues(10×3)`).
 */
export function summariseArguments(method: string, args: readonly unknown[]): string {
  const plain = ADDRESSING.test(method);
  return args.map((value) => summarise(value, plain)).join(', ');
}

function summarise(value: unknown, plain: boolean): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) {
    const [first] = value;
    return Array.isArray(first) ? `${value.length}×${first.length}` : `[${value.length}]`;
  }
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return plain ? String(value) : typeof value;
    case 'string':
      return plain && value.length <= LONGEST ? JSON.stringify(value) : `string(${value.length})`;
    default:
      return typeof value;
  }
}
