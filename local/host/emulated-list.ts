// The list of what is emulated, read off the service classes themselves: local/README.md holds its Markdown.
import { Emulated } from '../apps-script/host/emulated';

type Constructor = abstract new (...args: never) => object;

/**
 * @param modules the loaded modules of `local/apps-script/`
 * @returns class name → its public methods, both in alphabetical order
 */
export function listEmulated(modules: readonly Readonly<Record<string, unknown>>[]): Map<string, string[]> {
  const services = modules.flatMap((module) => Object.values(module)).filter(isService);
  const classes = new Map<string, string[]>();
  for (const service of services) {
    const isOnlyABase = services.some((other) => other.prototype instanceof service);
    const methods = methodsOf(service);
    if (!isOnlyABase && methods.length > 0) classes.set(service.name, methods);
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isService(exported: unknown): exported is Constructor {
  return typeof exported === 'function' && exported.prototype instanceof Emulated;
}

/** One line per class. */
export function emulatedMarkdown(classes: ReadonlyMap<string, readonly string[]>): string {
  return [...classes].map(([name, methods]) => `- **${name}**: ${methods.join(', ')}`).join('\n');
}

/** Own and inherited methods up to Emulated; `_internal` ones and accessors left out. */
function methodsOf(service: Constructor): string[] {
  const names = new Set<string>();
  let prototype: object = service.prototype;
  while (prototype !== Emulated.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const isMethod = typeof descriptor.value === 'function';
      if (isMethod && !name.startsWith('_') && name !== 'constructor' && name !== 'toString') names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names].sort();
}
