// Use case: tries what the add-on needs of Google, step by step, and cleans up after itself whatever happened.
import { SELF_TEST_STEPS, type SelfTestStepId } from '../../domain/text/self-test-texts';
import type { Texts } from '../../domain/text/texts';
import type { SelfTestResult, SelfTestStepResult } from '../../rpc/contract';
import type { SelfTestPorts } from './ports';
import { STEPS, type Workbench } from './steps';

/** No step stops the others; what the platform says in a step that fails is shown without e-mail addresses. */
export function runSelfTest(ports: SelfTestPorts, texts: Texts): SelfTestResult {
  const bench: Workbench = { ...ports, fileId: null, read: null };
  const steps = SELF_TEST_STEPS.map((id) => attempt(id, bench, texts));
  const failed = steps.filter((step) => !step.passed).length;
  return { passed: steps.length - failed, failed, steps, text: asText(steps, texts) };
}

function attempt(id: SelfTestStepId, bench: Workbench, { selfTest }: Texts): SelfTestStepResult {
  const name = selfTest.steps[id];
  try {
    return { id, name, passed: true, seen: id === 'clean-up' ? cleanUp(bench) : STEPS[id](bench) };
  } catch (error) {
    return { id, name, passed: false, seen: withoutPeople(said(error)) };
  }
}

/** The file is looked for by the run's id too: a create that failed may have been carried out all the same. */
function cleanUp({ document, tab, fileId, runId }: Workbench): string {
  const problems: string[] = [];
  const tried = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      problems.push(said(error));
      return undefined;
    }
  };
  const removed = tried(() => tab.remove());
  const id = fileId ?? tried(() => document.find(runId)) ?? null;
  if (id !== null) tried(() => document.trash(id));
  if (problems.length > 0) throw new Error(problems.join('; '));
  return [...(id === null ? [] : ['file']), ...(removed === true ? ['tab'] : [])].join(', ') || '-';
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function withoutPeople(text: string): string {
  return text.replace(/[^\s@<>"']+@[^\s@<>"']+/g, '…@…');
}

function asText(steps: readonly SelfTestStepResult[], { selfTest }: Texts): string {
  return [
    `Hankesalkku: ${selfTest.title}`,
    ...steps.map(({ id, passed, seen }) => `${passed ? selfTest.passed : selfTest.failed}\t${id}\t${seen}`),
  ].join('\n');
}
