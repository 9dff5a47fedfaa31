// The self-test over a fake Google that misbehaves in one way at a time: the step that looks for it fails, no other.
import type { ReadDocument, SelfTestPorts } from '../../../src/app/self-test/ports';
import { runSelfTest } from '../../../src/app/self-test/run-self-test';
import { SAMPLE_FOOTER, SAMPLE_LINK, sampleDocument } from '../../../src/app/self-test/sample-document';
import { TEXTS } from '../../../src/domain/text/index';
import { SELF_TEST_STEPS } from '../../../src/domain/text/self-test-texts';

interface Faults {
  readonly platform?: Partial<SelfTestPorts['platform']>;
  readonly tab?: Partial<SelfTestPorts['tab']>;
  readonly document?: Partial<SelfTestPorts['document']>;
  readonly read?: Partial<ReadDocument>;
}

function google({ platform, tab, document, read }: Faults = {}) {
  const trashed: string[] = [];
  let removed = 0;
  let locked = false;
  let polished = false;
  const ports: SelfTestPorts = {
    runId: 'ajo-1',
    platform: {
      knowsPerson: () => true,
      scopes: () => ({ complete: true, scopes: ['https://www.googleapis.com/auth/drive.file'] }),
      zones: () => ({ script: 'Europe/Helsinki', sheet: 'Europe/Helsinki' }),
      canLock: () => true,
      pause: () => undefined,
      packAndUnpack: (text) => ({ packed: 10, text }),
      ...platform,
    },
    tab: {
      typed: (day) => ({ day, minutes: 0 }),
      ownText: (value) => ({ value, formula: '' }),
      repairText: (value) => ({ value, formula: '' }),
      note: (text) => text,
      remove: () => {
        removed += 1;
        return true;
      },
      ...tab,
    },
    document: {
      create: () => 'file-1',
      find: () => 'file-1',
      read: () => ({
        texts: sampleDocument().texts,
        links: [SAMPLE_LINK],
        headerRepeats: true,
        colours: ['#000001', '#000002', '#000003', '#000004'],
        pageWidth: polished ? 595.3 : 612,
        pageHeight: polished ? 841.9 : 792,
        footer: polished ? SAMPLE_FOOTER : '',
        ...read,
      }),
      polish: () => {
        polished = true;
      },
      export: () => ({ html: '<p>Viimeinen kappale.</p>', kind: 'blob' }),
      setReadOnly: (_id, readOnly) => {
        locked = readOnly;
      },
      isReadOnly: () => locked,
      append: () => {
        if (locked) throw new Error('The caller does not have permission');
      },
      trash: (id) => {
        trashed.push(id);
      },
      ...document,
    },
  };
  const result = runSelfTest(ports, TEXTS.fi);
  return {
    result,
    failed: result.steps.filter((step) => !step.passed).map((step) => step.id),
    cleaned: { trashed, removed },
  };
}

const fails = (message: string) => () => {
  throw new Error(message);
};
const CLEANED = { trashed: ['file-1'], removed: 1 };

test('a Google that does all it should passes every step, in order', () => {
  const { result, failed, cleaned } = google();
  expect(failed).toEqual([]);
  expect(result.steps.map((step) => step.id)).toEqual([...SELF_TEST_STEPS]);
  expect(cleaned).toEqual(CLEANED);
});

test.each<[string, Faults]>([
  ['identity', { platform: { knowsPerson: () => false } }],
  ['scopes', { platform: { scopes: () => ({ complete: false, scopes: [] }) } }],
  ['zones', { platform: { zones: () => ({ script: 'Europe/Helsinki', sheet: 'Europe/London' }) } }],
  ['lock', { platform: { canLock: () => false } }],
  ['gzip', { platform: { packAndUnpack: () => ({ packed: 1, text: 'Ã¤' }) } }],
  ['date-cell', { tab: { typed: (day) => ({ day, minutes: 120 }) } }],
  ['date-cell', { tab: { typed: (day) => day } }],
  ['text-formula', { tab: { ownText: () => ({ value: 2, formula: '=1+1' }) } }],
  ['text-apostrophe', { tab: { repairText: (text) => ({ value: `'${text}`, formula: '' }) } }],
  ['note-length', { tab: { note: (text) => text.slice(0, 500) } }],
  ['doc-text', { read: { texts: sampleDocument().texts.map((text) => text.replace('å', 'Ã¥')) } }],
  ['doc-text', { read: { texts: [...sampleDocument().texts, 'ylimääräinen'] } }],
  ['doc-text', { read: { links: [] } }],
  ['doc-header-row', { read: { headerRepeats: false } }],
  ['doc-colours', { read: { colours: ['#000001', '#000001'] } }],
  ['doc-polish', { read: { pageWidth: 612 } }],
  ['doc-polish', { read: { footer: '' } }],
  ['doc-export', { document: { export: () => ({ html: '', kind: 'text' }) } }],
  ['doc-list', { document: { find: () => null } }],
])('%s fails where Google does not do it', (id, faults) => {
  const { failed, cleaned, result } = google(faults);
  expect(failed).toEqual([id]);
  expect(cleaned).toEqual(CLEANED);
  expect(result.text).toContain(`${TEXTS.fi.selfTest.failed}\t${id}\t`);
});

test('a lock that closes nothing, and one that can’t be lifted', () => {
  expect(google({ document: { append: () => undefined } }).failed).toEqual(['doc-read-only']);
  const stuck = google({ document: { isReadOnly: () => true } });
  expect(stuck.failed).toEqual(['doc-lift']);
  expect(stuck.cleaned).toEqual(CLEANED);
});

test('a document that could not be made fails the steps that need it; what was made all the same is trashed', () => {
  const { failed, cleaned } = google({ document: { create: fails('Internal error') } });
  expect(failed).toEqual(SELF_TEST_STEPS.filter((id) => id.startsWith('doc-')));
  expect(cleaned).toEqual(CLEANED);
  const nothing = google({ document: { create: fails('Internal error'), find: () => null } });
  expect(nothing.cleaned).toEqual({ trashed: [], removed: 1 });
});

test('where one part of the clean-up fails, the other is done all the same', () => {
  const noTab = google({ tab: { remove: fails('busy') } });
  expect(noTab.failed).toEqual(['clean-up']);
  expect(noTab.cleaned.trashed).toEqual(['file-1']);
  const noTrash = google({ document: { trash: fails('busy') } });
  expect(noTrash.failed).toEqual(['clean-up']);
  expect(noTrash.cleaned.removed).toBe(1);
});

test('a search that lags behind is waited for', () => {
  let asked = 0;
  let paused = 0;
  const { failed, result } = google({
    platform: {
      pause: () => {
        paused += 1;
      },
    },
    document: { find: () => (++asked < 3 ? null : 'file-1') },
  });
  expect(failed).toEqual([]);
  expect(paused).toBe(2);
  expect(result.steps.find((step) => step.id === 'doc-list')?.seen).toBe('found, attempt 3');
});

test('an address in what Google says is not passed on', () => {
  const { result } = google({ document: { create: fails('User johtaja@example.org has no access') } });
  expect(JSON.stringify(result)).not.toContain('johtaja');
  expect(result.steps.find((step) => step.id === 'doc-create')?.seen).toBe('User …@… has no access');
});
