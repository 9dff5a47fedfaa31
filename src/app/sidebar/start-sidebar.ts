// Use case: everything that the sidebar shows first, in one answer.
import type { Texts } from '../../domain/text/texts';
import type { SessionStart } from '../../rpc/contract';
import type { SidebarCheck, SidebarProblem, SidebarStart } from '../../rpc/sidebar';
import { AppError, explainError } from '../app-error';
import type { ReportLog } from '../ports';
import { listedReports } from './listed-reports';

export interface StartPorts {
  readonly session: SessionStart;
  readonly email: string;
  /** Reads and checks the workbook as it stands. */
  check(): SidebarCheck;
  readonly log: ReportLog;
}

/** A workbook that can't be checked is told as a problem, so that the person still sees who they are to the add-on. */
export function startSidebar({ session, email, check, log }: StartPorts, texts: Texts): SidebarStart {
  const may = (method: string) => session.allowed.includes(method);
  const checked = may('findings.page') ? checkOrProblem(check, texts) : { check: null, problem: null };
  return { session, email, ...checked, reports: may('sidebar.report') ? listedReports(log, texts) : [] };
}

function checkOrProblem(
  check: () => SidebarCheck,
  texts: Texts,
): { readonly check: SidebarCheck | null; readonly problem: SidebarProblem | null } {
  try {
    return { check: check(), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { explanation, action } = explainError(error, texts);
    return { check: null, problem: { message: explanation, hint: action } };
  }
}
