// Opens the working copy, builds the host round it, and answers the server's messages.
import { readFile } from 'node:fs/promises';
import { openWorkbookBytes } from '../../files/xlsx/open-workbook';
import { saveWorkbook, workbookBytes } from '../../files/xlsx/save-workbook';
import { createHost, DIRECTOR } from '../../host/create-host';
import { scriptFunctions } from '../../host/script-functions';
import { DriveStore } from '../../model/drive';
import type { QuestionAnswer, QuestionView } from '../protocol';
import { Desk } from './desk';
import { readKeptState, restoreKeptState, writeKeptState } from './kept-state';
import { peopleOf } from './people';
import { Saving } from './saving';
import { savingNotes } from './saving-notes';
import type { FromWorker, ToWorker, WorkerSetup } from './wire';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NOON = 'T12:00';

export interface OpenDesk {
  readonly take: (message: ToWorker) => void;
  readonly functions: readonly string[];
  /** Finnish sentences for the terminal. */
  readonly warnings: readonly string[];
}

/** @throws WorkbookFileError, or Error in Finnish where the bundle is missing */
export async function openDesk(
  setup: WorkerSetup,
  send: (message: FromWorker) => void,
  ask: (user: string, view: QuestionView) => QuestionAnswer,
): Promise<OpenDesk> {
  const { dist, workbook: path, state, name } = setup;
  // Without a path, as the working copy is written over itself.
  let opened = await openWorkbookBytes(await readFile(path), `${name}.xlsx`);
  const workbook = opened.model;
  const drive = new DriveStore();
  const kept = readKeptState(state);
  const warnings: string[] = [];
  if (kept === 'unreadable') {
    warnings.push(
      `Raportteja ja asetuksia ei voitu lukea tiedostosta ${state}: taulukko jatkuu, ne alkavat tyhjästä.`,
    );
  } else if (kept) restoreKeptState(kept, workbook, drive);
  const known = kept === 'unreadable' ? undefined : kept;
  workbook.owner = DIRECTOR.id;

  const starts = (known?.starts ?? 0) + 1;
  const host = createHost({
    ...{ dist, workbook, drive, seed: `w${starts}` },
    users: peopleOf(workbook).map(({ id, email }) => ({ id, email, locale: 'fi' })),
    now: setup.today ? `${setup.today}${NOON}` : (known?.now ?? `${setup.firstToday}${NOON}`),
  });
  const earlierMails = known?.mails ?? [];
  const saving = new Saving(
    async () => {
      const { next, ...report } = await saveWorkbook(opened, path);
      opened = next;
      const mails = [...earlierMails, ...host.outbox];
      await writeKeptState(state, workbook, drive, { starts, now: host.machine.now(), mails });
      return savingNotes(report);
    },
    (save) => send({ kind: 'event', event: { kind: 'save', save } }),
  );
  const desk = new Desk({
    ...{ host, ask, touch: () => saving.touch(), save: () => saving.view },
    tell: (event) => send({ kind: 'event', event }),
    workbookFile: async () => {
      const { bytes } = await workbookBytes(opened, `${name}.xlsx`);
      return { name: `${name}.xlsx`, type: XLSX, bytes };
    },
    clock: () => performance.now(),
  });

  function take(message: ToWorker): void {
    if (message.kind === 'answer') return;
    const { id } = message;
    const refuse = (error: unknown) =>
      send({ kind: 'refused', id, message: error instanceof Error ? error.message : String(error) });
    if (message.kind === 'close') {
      saving.flush().then(() => send({ kind: 'answer', id, value: saving.view }), refuse);
    } else if (message.kind === 'download') {
      desk.download(message.download).then((file) => send({ kind: 'file', id, file }), refuse);
    } else {
      try {
        const { seat, name: request, payload } = message;
        send({ kind: 'answer', id, value: desk.handle(seat, request, payload as never) });
      } catch (error) {
        refuse(error);
      }
    }
  }
  return { take, functions: scriptFunctions(dist), warnings };
}
