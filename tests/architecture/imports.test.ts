// Who may import whom (design.md, "Folders and who may import whom"); what the compiler can't see is held here.
import { type Import, importsOf, projectFiles, read } from '../support/project-files';

interface Wall {
  readonly folder: string;
  /** Project paths that may be imported. */
  readonly paths: RegExp;
  readonly packages: RegExp;
  /** Where set, imports from these paths must be of types only. */
  readonly typesOnly?: RegExp;
}

const WALLS: readonly Wall[] = [
  {
    folder: 'src/domain/',
    paths: /^src\/domain\//,
    packages: /^(date-fns\/|@date-fns\/utc\/date\/mini$|date-easter$|fastest-levenshtein$)/,
  },
  { folder: 'src/app/', paths: /^src\/(domain|app|rpc)\//, packages: /^$/, typesOnly: /^src\/rpc\// },
  {
    folder: 'src/google/',
    paths: /^src\/(domain|app|google|rpc)\//,
    packages: /^valibot$/,
    typesOnly: /^src\/rpc\//,
  },
  { folder: 'src/rpc/', paths: /^src\/(domain|rpc)\//, packages: /^$/, typesOnly: /^src\// },
  { folder: 'src/main.ts', paths: /^src\/(domain|app|google|rpc)\//, packages: /^$/ },
  {
    folder: 'sidebar/',
    paths: /^(sidebar\/|src\/rpc\/|src\/domain\/text\/ui\/)/,
    packages: /^preact(\/hooks)?$/,
    typesOnly: /^src\/rpc\//,
  },
  { folder: 'local/', paths: /^local\//, packages: /./ },
  // Measures the domain by itself and the bundle in its host.
  { folder: 'bench/', paths: /^(bench|local|src\/domain)\//, packages: /./ },
];

const sources = projectFiles('src', 'sidebar', 'local', 'bench').filter(
  (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
);

function wallOf(path: string): Wall | undefined {
  return WALLS.find((wall) => path.startsWith(wall.folder));
}

function breaks(one: Import): boolean {
  const wall = wallOf(one.from);
  if (wall === undefined) return true;
  if (one.isPackage) return !wall.packages.test(one.to);
  if (!wall.paths.test(one.to)) return true;
  return wall.typesOnly?.test(one.to) === true && !one.typeOnly;
}

test('there are files to look at, and every one stands behind a wall', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => wallOf(path) === undefined)).toEqual([]);
});

test('no import goes through a wall', () => {
  const broken = sources.flatMap(importsOf).filter(breaks);
  expect(broken.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
});

test('date arithmetic libraries stay in domain/day, and date-fns format stays out', () => {
  const dates = sources
    .flatMap(importsOf)
    .filter((one) => /^(date-fns|@date-fns\/utc|date-easter)/.test(one.to) && one.from.startsWith('src/'));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.filter((one) => !one.from.startsWith('src/domain/day/') || /format/.test(one.to))).toEqual([]);
});

test('only main.ts puts things together: nothing imports it', () => {
  expect(sources.flatMap(importsOf).filter((one) => one.to === 'src/main')).toEqual([]);
});

test('text/ui, which the sidebar may import, imports nothing of the domain but types', () => {
  const ui = projectFiles('src/domain/text/ui').flatMap(importsOf);
  expect(ui.filter((one) => !one.to.startsWith('src/domain/text/ui/') && !one.typeOnly)).toEqual([]);
});

test('only one sidebar file talks to google.script.run', () => {
  const talkers = projectFiles('sidebar').filter(
    (path) => /\.tsx?$/.test(path) && /google\.script|google\?\.script/.test(read(path)),
  );
  expect(talkers).toEqual(['sidebar/api.ts']);
});
