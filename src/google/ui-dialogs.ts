// Dialogs over SpreadsheetApp.getUi and HtmlService. Never called while the document lock is held.
import { dialogPage, lines, outerLink } from '../app/menu/dialog-page';
import type { Dialogs } from '../app/menu/ports';
import { TEXTS } from '../domain/text/index';
import type { Language } from '../domain/text/texts';
import { scriptAuthorisation } from './script-authorisation';
import { isScopeRefusal } from './session-identity';

const SIDEBAR_FILE = 'sidebar_ui';
/** Pixels. */
const SMALL = { width: 480, height: 320 };
const LARGE = { width: 760, height: 560 };

export function uiDialogs(language: Language): Dialogs {
  const { close } = TEXTS[language].menu;
  const alert = (title: string, texts: readonly string[]) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, texts.join('\n\n'), ui.ButtonSet.OK);
  };
  const show = (title: string, html: string, { width, height }: typeof SMALL) => {
    const page = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
  };
  /** Pages need a permission that the person may not have given: an alert, which needs none, says so. */
  const orExplained = (title: string, showPage: () => void) => {
    try {
      showPage();
    } catch (error) {
      const authorisation = scriptAuthorisation();
      if (!isScopeRefusal(error) && !authorisation.isMissing()) throw error;
      const link = authorisation.missingLink();
      const { explanation, action } = TEXTS[language].errors['missing-scope']({ link });
      alert(title, [explanation, action, ...(link === null ? [] : [link])]);
    }
  };
  return {
    tell: (title, texts, link) => {
      if (link === undefined) {
        alert(title, texts);
        return;
      }
      const content = [...lines(texts), outerLink(link)];
      try {
        show(title, dialogPage({ title, language, content, close }), SMALL);
      } catch {
        // Without the permission for dialogs an alert still comes up; its address can be copied.
        alert(title, [...texts, link.url]);
      }
    },
    ask: (title, texts) => {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, texts.join('\n\n'), ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    page: (title, html) => orExplained(title, () => show(title, html, LARGE)),
    sidebar: (title) => {
      orExplained(title, () => {
        const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(title);
        SpreadsheetApp.getUi().showSidebar(page);
      });
    },
  };
}
