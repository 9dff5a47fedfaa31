// What one person sees of the scripts of a spreadsheet: menus, sidebar, dialogs, questions; and that person's answers.
import type { ButtonName } from './enums';

export type MenuEntry =
  | { readonly kind: 'item'; readonly text: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: ShownMenu };

export interface ShownMenu {
  readonly name: string;
  /** Under Extensions rather than in the menu bar. */
  readonly addon: boolean;
  /** The script that it belongs to. */
  readonly projectId: string;
  readonly entries: readonly MenuEntry[];
}

export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly projectId: string;
}

export interface ShownDialog extends ShownPage {
  readonly modal: boolean;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

export interface Answer {
  readonly button: ButtonName;
  /** What is typed into a prompt. */
  readonly text: string;
  /** What others do while the question is open: the script's locks are free then (platform facts §4.6). */
  readonly meanwhile?: () => void;
}

export class Screen {
  /**
   * Name → menu, `Extensions/` in front of an add-on menu's: one menu per name, a later one replaces it, also
   * another script's (§3.6).
   */
  readonly menus = new Map<string, ShownMenu>();
  sidebar: ShownPage | undefined;
  /** All that were opened, oldest first. */
  readonly dialogs: ShownDialog[] = [];
  /** Alerts and prompts that were answered, oldest first. */
  readonly asked: Question[] = [];
  readonly toasts: string[] = [];
  /** Scopes that a script demanded and this person was asked for, one list per demand. */
  readonly consentAsked: (readonly string[])[] = [];
  /** Asks a living person where no answer was prepared; it returns only when there is one. The workbench sets it. */
  asker: ((question: Question) => Answer) | undefined;
  #answers: Answer[] = [];

  /** Puts a menu, in the place of one of the same name. */
  show(menu: ShownMenu): void {
    this.menus.set(menu.addon ? `Extensions/${menu.name}` : menu.name, menu);
  }

  /** The answer to the next alert or prompt not yet answered; several stand in a queue. */
  answer(button: ButtonName, options: Partial<Omit<Answer, 'button'>> = {}): void {
    this.#answers.push({ text: '', ...options, button });
  }

  /** Answers prepared and not used. */
  get unusedAnswers(): number {
    return this.#answers.length;
  }

  /**
   * The person reads a question and answers.
   * @throws Error where nobody prepared an answer or can be asked, or the answer is not one that the question offers
   */
  ask(question: Question): Answer {
    const answer = this.#answers.shift() ?? this.asker?.(question);
    if (!answer) throw new Error(`Nobody answers the ${question.kind} "${question.text}"`);
    if (answer.button !== 'CLOSE' && !question.buttons.includes(answer.button)) {
      throw new Error(`The ${question.kind} "${question.text}" has no button ${answer.button}`);
    }
    this.asked.push(question);
    answer.meanwhile?.();
    return answer;
  }

  /** The page is loaded anew: what this script had put there is gone. */
  reload(projectId: string): void {
    for (const [name, menu] of this.menus) if (menu.projectId === projectId) this.menus.delete(name);
    if (this.sidebar?.projectId === projectId) this.sidebar = undefined;
  }

  /**
   * The function behind a menu item of one script.
   * @throws Error where no item, or more than one, has the text
   */
  functionOf(text: string, projectId: string): string {
    const own = [...this.menus.values()].filter((menu) => menu.projectId === projectId);
    const found = own.flatMap(itemsOf).filter((item) => item.text === text);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} menu items are called "${text}"`);
    return found[0].functionName;
  }
}

/** Items of a menu and its submenus, in order. */
export function itemsOf(menu: ShownMenu): { text: string; functionName: string }[] {
  return menu.entries.flatMap((entry) => {
    if (entry.kind === 'menu') return itemsOf(entry.menu);
    return entry.kind === 'item' ? [{ text: entry.text, functionName: entry.functionName }] : [];
  });
}

/** One screen per person, over all scripts of a spreadsheet. */
export class Screens {
  readonly #byUser = new Map<string, Screen>();

  of(userId: string): Screen {
    const screen = this.#byUser.get(userId) ?? new Screen();
    this.#byUser.set(userId, screen);
    return screen;
  }
}
