// The steps of the self-test: each tries one thing, says what it saw, and throws where that is not what the add-on needs.
import type { SelfTestStepId } from '../../domain/text/self-test-texts';
import { isRawDay } from '../../domain/workbook/raw';
import type { ReadDocument, SelfTestPorts, WrittenText } from './ports';
import { SAMPLE_FOOTER, SAMPLE_LINK, sampleDocument } from './sample-document';

/** What earlier steps leave for later ones. */
export interface Workbench extends SelfTestPorts {
  /** Of the document; null until it is made. */
  fileId: string | null;
  /** As first read back; null until then. */
  read: ReadDocument | null;
}

export type Step = (bench: Workbench) => string;

const FORMULA = '=1+1';
const NOTE_LENGTH = 1000;
const PACKED_TEXT = 'Tunnus;Osahanke;Tilanne;å ä ö €\n'.repeat(2000);
/** Winter and summer: another offset from Greenwich. */
const DAYS = ['2026-01-05', '2026-07-15'];
const LIST_ATTEMPTS = 4;
const A4 = { width: 595.3, height: 841.9 };

/** In the order of SELF_TEST_STEPS; cleaning up comes after, whatever happened. */
export const STEPS: Readonly<Record<Exclude<SelfTestStepId, 'clean-up'>, Step>> = {
  identity: ({ platform }) => {
    need(platform.knowsPerson(), 'blank');
    return 'filled';
  },
  scopes: ({ platform }) => {
    const { complete, scopes } = platform.scopes();
    const seen = scopes.map((scope) => scope.replace(/^.*\/auth\//, '')).join(', ');
    need(complete, `missing; granted: ${seen === '' ? '?' : seen}`);
    return seen === '' ? 'not required' : seen;
  },
  zones: ({ platform }) => {
    const { script, sheet } = platform.zones();
    need(script === sheet, `script ${script}, sheet ${sheet}`);
    return script;
  },
  lock: ({ platform }) => {
    need(platform.canLock(), 'held by another run');
    return 'taken and released';
  },
  gzip: ({ platform }) => {
    const { packed, text } = platform.packAndUnpack(PACKED_TEXT);
    need(text === PACKED_TEXT, `${text.length} characters came back of ${PACKED_TEXT.length}`);
    return `${PACKED_TEXT.length} -> ${packed}`;
  },
  'date-cell': ({ tab }) =>
    DAYS.map((day) => {
      const read = tab.typed(day);
      const seen = isRawDay(read) ? `${read.day} +${read.minutes} min` : JSON.stringify(read);
      need(isRawDay(read) && read.day === day && read.minutes === 0, `${day} was read as ${seen}`);
      return seen;
    }).join(', '),
  'text-formula': ({ tab }) => stayedText(tab.ownText(FORMULA)),
  'text-apostrophe': ({ tab }) => stayedText(tab.repairText(FORMULA)),
  'note-length': ({ tab }) => {
    const note = 'ä'.repeat(NOTE_LENGTH);
    const read = tab.note(note);
    need(read === note, `${read.length} characters came back of ${NOTE_LENGTH}`);
    return `${read.length} characters`;
  },
  'doc-create': (bench) => {
    const { html } = sampleDocument();
    bench.fileId = bench.document.create('Hankesalkun testi', html, bench.runId);
    return `${html.length} bytes`;
  },
  'doc-text': (bench) => {
    const { texts } = sampleDocument();
    const read = readOnce(bench);
    const odd = texts.findIndex((text, index) => read.texts[index] !== text);
    need(
      odd < 0,
      `paragraph ${odd + 1}: ${JSON.stringify(read.texts[odd])}, sent ${JSON.stringify(texts[odd])}`,
    );
    need(read.texts.length === texts.length, `${read.texts.length} paragraphs, sent ${texts.length}`);
    need(read.links.includes(SAMPLE_LINK), `links: ${read.links.join(' ')}`);
    return `${read.texts.length} paragraphs`;
  },
  'doc-header-row': (bench) => {
    need(readOnce(bench).headerRepeats, 'tableHeader is not set');
    return 'tableHeader';
  },
  'doc-colours': (bench) => {
    const { colours } = readOnce(bench);
    const seen = colours.join(' ');
    need(new Set(colours).size === sampleDocument().colours, `cells: ${seen}`);
    return seen;
  },
  'doc-polish': (bench) => {
    const id = fileOf(bench);
    bench.document.polish(id, SAMPLE_FOOTER);
    const { pageWidth, pageHeight, footer } = bench.document.read(id);
    const seen = `${Math.round(pageWidth)} x ${Math.round(pageHeight)} pt`;
    need(near(pageWidth, A4.width) && near(pageHeight, A4.height), seen);
    need(footer === SAMPLE_FOOTER, `footer ${JSON.stringify(footer)}`);
    return seen;
  },
  'doc-export': (bench) => {
    const { html, kind } = bench.document.export(fileOf(bench));
    need(/Viimeinen kappale/.test(html), `${kind}, ${html.length} characters, text missing`);
    return `${kind}, ${html.length} characters`;
  },
  'doc-list': (bench) => {
    const id = fileOf(bench);
    for (let attempt = 1; attempt <= LIST_ATTEMPTS; attempt++) {
      if (attempt > 1) bench.platform.pause();
      if (bench.document.find(bench.runId) === id) return `found, attempt ${attempt}`;
    }
    throw new Error(`not found in ${LIST_ATTEMPTS} attempts`);
  },
  'doc-read-only': (bench) => {
    const id = fileOf(bench);
    bench.document.setReadOnly(id, true);
    need(bench.document.isReadOnly(id), 'contentRestrictions is not set');
    need(!canAppend(bench, id), 'set, but the text could be changed');
    return 'contentRestrictions, ownerRestricted';
  },
  'doc-lift': (bench) => {
    const id = fileOf(bench);
    bench.document.setReadOnly(id, false);
    need(!bench.document.isReadOnly(id), 'contentRestrictions is still set');
    need(canAppend(bench, id), 'lifted, but the text could not be changed');
    return 'lifted';
  },
};

function need(holds: boolean, seen: string): void {
  if (!holds) throw new Error(seen);
}

function stayedText({ value, formula }: WrittenText): string {
  need(formula === '', `formula ${formula}`);
  need(value === FORMULA, `value ${JSON.stringify(value)}`);
  return 'text';
}

function fileOf({ fileId }: Workbench): string {
  if (fileId === null) throw new Error('no document');
  return fileId;
}

function readOnce(bench: Workbench): ReadDocument {
  bench.read ??= bench.document.read(fileOf(bench));
  return bench.read;
}

function canAppend({ document }: Workbench, id: string): boolean {
  try {
    document.append(id, '.');
    return true;
  } catch {
    return false;
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1;
}
