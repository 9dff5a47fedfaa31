// Manners of every file: a first line that says what it is for, a fitting size, a real name.
import { projectFiles, read } from '../support/project-files';

const files = projectFiles('src', 'sidebar', 'local', 'bench', 'tests').filter((path) =>
  /\.(ts|tsx|mjs)$/.test(path),
);

test('the first line of every file says what it does', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((path) => !/^(\/\/|\/\*\*) \S.{10,}/.test(read(path)))).toEqual([]);
});

test('every test file holds a test: the runner would pass an empty one', () => {
  const tests = projectFiles('tests').filter((path) => path.endsWith('.test.ts'));
  expect(tests.length).toBeGreaterThan(300);
  expect(tests.filter((path) => !/^\s*(test|it|ruleTables)(\.each)?[(<`]/m.test(read(path)))).toEqual([]);
});

test('no file is called utils or helpers', () => {
  expect(projectFiles().filter((path) => /(^|\/)(utils?|helpers?)(\/|\.|$)/.test(path))).toEqual([]);
});

test('no file of the product is over 260 lines: 250 is a smell, and the reason is looked for', () => {
  const product = files.filter((path) => !path.startsWith('tests/'));
  expect(product.filter((path) => read(path).split('\n').length > 260)).toEqual([]);
});

test('nothing is left for later or switched off in silence', () => {
  const marks =
    /\b(TODO|FIXME)\b|@ts-ignore|@ts-nocheck|\bas any\s*[);,.[\]]|: any\s*[);,=|[\]]|\b(it|test|describe)\.(skip|only)\(/;
  const here = 'tests/architecture/rooms.test.ts';
  expect(files.filter((path) => path !== here && marks.test(read(path)))).toEqual([]);
});

test('no path of one machine and no address of a package registry in the project', () => {
  const texts = projectFiles().filter(
    (path) => !/\.(png|xlsx|docx)$/.test(path) && path !== 'tests/architecture/rooms.test.ts',
  );
  expect(
    texts.filter(
      (path) => path !== 'package-lock.json' && /(^|[\s'"(])\/(work|root|home)\//.test(read(path)),
    ),
  ).toEqual([]);
});
