// ReportFiles over the advanced services Drive v3 and Docs v1, under drive.file: only files this user's add-on made.
import type { ReportFile, ReportFiles } from '../app/ports';
import { type DriveFileResource, docsDocuments, driveFiles } from './advanced-services';
import { footerText, layoutRequests } from './polish-requests';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
/** appProperties key: ties a file to its row in Raportit. */
const RUN_KEY = 'hankesalkkuAjo';

/** What Apps Script throws for an advanced service (GoogleJsonResponseException). */
interface ApiFailure {
  readonly details?: { readonly code?: number; readonly message?: string };
}

export function driveReportFiles(): ReportFiles {
  return {
    create: ({ name, html, runId }) => {
      const blob = Utilities.newBlob(html, 'text/html', `${RUN_KEY}.html`);
      const resource = { name, mimeType: GOOGLE_DOC, appProperties: { [RUN_KEY]: runId } };
      return asReportFile(driveFiles().create(resource, blob, { fields: 'id,webViewLink' }));
    },
    findByRun: (runId) => {
      const q = `appProperties has { key='${RUN_KEY}' and value='${quoted(runId)}' } and trashed = false`;
      const [found] = driveFiles().list({ q, fields: 'files(id,webViewLink)' }).files ?? [];
      return found === undefined ? null : asReportFile(found);
    },
    isReachable: (id) => {
      try {
        return driveFiles().get(id, { fields: 'id,trashed' }).trashed !== true;
      } catch (error) {
        if (isNotOurs(error)) return false;
        throw error;
      }
    },
    polish: (id, footer) => {
      const documents = docsDocuments();
      const document = documents.get(id);
      const replies = documents.batchUpdate({ requests: layoutRequests(document) }, id).replies ?? [];
      const footerId = replies.map((reply) => reply.createFooter?.footerId).find((one) => one !== undefined);
      if (footerId !== undefined) documents.batchUpdate({ requests: footerText(footerId, footer) }, id);
    },
  };
}

/** 403 and 404 (design.md, decision 2), but not a 403 for asking too often; anything else says nothing of the file. */
function isNotOurs(error: unknown): boolean {
  const { code, message } = (error as ApiFailure | null)?.details ?? {};
  return code === 404 || (code === 403 && !/rate limit|quota/i.test(message ?? ''));
}

/** A person may have edited the run's id in the sheet: it must not end the query's text. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}

function asReportFile(file: DriveFileResource): ReportFile {
  if (file.id === undefined) throw new Error('Drive gave no file id');
  return { id: file.id, url: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit` };
}
