// Report files over the emulated Drive and Docs: this person's only, found by run, polished after the import.

import type { GoogleDocModel } from '../../local/model/google-doc';
import { driveReportFiles } from '../../src/google/drive-report-files';
import { testMachine } from '../local/support/machine';
import { setGlobals } from './emulated-globals';

const DIRECTOR = { id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' };
const EVALUATOR = { id: 'arvioija', email: 'arviointi@example.org', locale: 'fi' };
const HTML =
  '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><h1>Raportti</h1><p>Teksti</p></body></html>';

let user = DIRECTOR;
const machine = testMachine({ user: () => user });
const files = driveReportFiles();
let restore: () => void;

beforeEach(() => {
  user = DIRECTOR;
  machine.drive.files.clear();
  restore = setGlobals(machine);
});
afterEach(() => restore());

const create = (runId = 'ajo-1') => files.create({ name: '=Raportti', html: HTML, runId });
const docOf = (id: string): GoogleDocModel | undefined => {
  const content = machine.drive.files.get(id)?.content;
  return content?.kind === 'doc' ? content.doc : undefined;
};

test('the HTML becomes a Google Doc with the name given, and a link', () => {
  const { id, url } = create();
  expect(machine.drive.files.get(id)).toMatchObject({
    name: '=Raportti',
    mimeType: 'application/vnd.google-apps.document',
  });
  expect(docOf(id)).toBeDefined();
  expect(url).toMatch(/^https:\/\/.+/);
});

test('a file is found by its run, and by no other', () => {
  const { id } = create();
  expect(files.findByRun('ajo-1')?.id).toBe(id);
  expect(files.findByRun('ajo-2')).toBeNull();
});

test.each(["ajo' or name contains 'x", "a'b", 'a\\', "\\' or trashed = false or name = '"])(
  'the run %j, edited by a hand, ends no query and finds nothing',
  (runId) => {
    create();
    expect(files.findByRun(runId)).toBeNull();
    expect(files.findByRun(create(runId).id)).toBeNull();
    expect(files.findByRun(runId)).not.toBeNull();
  },
);

test('another person’s file is neither found nor reachable', () => {
  const { id } = create();
  expect(files.isReachable(id)).toBe(true);
  user = EVALUATOR;
  expect(files.findByRun('ajo-1')).toBeNull();
  expect(files.isReachable(id)).toBe(false);
});

test('a file in the bin, or none, is not reachable', () => {
  const { id } = create();
  const file = machine.drive.files.get(id);
  if (file !== undefined) file.trashed = true;
  expect(files.isReachable(id)).toBe(false);
  expect(files.findByRun('ajo-1')).toBeNull();
  expect(files.isReachable('ei-ole')).toBe(false);
});

test.each([
  [{ details: { code: 403, message: 'The user has not granted access' } }, false],
  [{ details: { code: 404, message: 'File not found' } }, false],
  [{ details: { code: 403, message: 'User Rate Limit Exceeded' } }, 'throws'],
  [{ details: { code: 500, message: 'Backend Error' } }, 'throws'],
  [{}, 'throws'],
])('where Drive answers %j the file is reachable: %p', (details, expected) => {
  const refusal = Object.assign(new Error('API call to drive.files.get failed'), details);
  const get = () => {
    throw refusal;
  };
  Object.assign(globalThis, { Drive: { Files: { get } } });
  if (expected === 'throws') expect(() => files.isReachable('x')).toThrow(refusal);
  else expect(files.isReachable('x')).toBe(expected);
});

test('polishing sets the page and writes the footer', () => {
  const { id } = create();
  files.polish(id, 'POPsote · koontiraportti');
  const text = JSON.stringify(docOf(id));
  expect(text).toContain('POPsote · koontiraportti');
  expect(text).toContain('595.3');
});

test('polishing what is not ours throws', () => {
  const { id } = create();
  user = EVALUATOR;
  expect(() => files.polish(id, 'x')).toThrow();
});
