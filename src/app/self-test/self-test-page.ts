// The self-test's result as an accessible page: a table, and the same as text to copy.
import { Markup } from '../../domain/report/html/markup';
import type { Texts } from '../../domain/text/texts';
import type { SelfTestResult } from '../../rpc/contract';
import { dialogPage } from '../menu/dialog-page';

const { element } = Markup;

export function selfTestPage(result: SelfTestResult, texts: Texts): string {
  const { title, columns, passed, failed, summary, copyLabel, copyHint } = texts.selfTest;
  const heads = [columns.what, columns.result, columns.seen];
  const rows = result.steps.map((step) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [step.name]),
      // Symbol and word, never colour alone.
      element('td', { class: 'result' }, [step.passed ? `✓ ${passed}` : `✗ ${failed}`]),
      element('td', {}, [step.seen]),
    ]),
  );
  const content = [
    element('table', {}, [
      element('caption', {}, [summary(result.passed, result.failed)]),
      element('thead', {}, [
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, [head])),
        ),
      ]),
      element('tbody', {}, rows),
    ]),
    element('p', {}, [element('label', { for: 'text' }, [copyLabel])]),
    element('textarea', { id: 'text', readonly: '', onfocus: 'this.select()', 'aria-describedby': 'hint' }, [
      result.text,
    ]),
    element('p', { id: 'hint' }, [copyHint]),
  ];
  return dialogPage({ title, language: texts.language, content, close: texts.menu.close });
}
