// A person at a window of the workbench: the sheet, the menu, the sidebar and the reports, in their words.
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { watched } from './loopback';

/** Milliseconds: a check of 5,000 rows on a busy computer is waited for, no test takes as long. */
const PATIENCE = 90_000;

export class DeskPage {
  private constructor(
    readonly page: Page,
    /** What went wrong unseen: errors of scripts, dialogs, requests past this computer. */
    readonly troubles: string[],
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  /** A window of its own, with nothing shared with other windows but the workbook. */
  static async open(browser: Browser, address: string): Promise<DeskPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: 'fi-FI' });
    context.setDefaultTimeout(PATIENCE);
    const watch = await watched(context);
    const desk = new DeskPage(await context.newPage(), watch.seen);
    await desk.page.goto(address);
    await desk.cell('A1').waitFor();
    return desk;
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('iframe[title="Hankesalkku"]');
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  }

  /** Types over a cell that is on the screen. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.write(text);
  }

  /** Over the chosen cell. A person presses Enter after seeing the text: the editor has the keyboard by then. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    const editor = this.page.locator('revogr-edit input:focus');
    await editor.waitFor();
    await this.page.keyboard.press('Enter');
    await editor.waitFor({ state: 'detached' });
  }

  /** Through the clipboard, as Ctrl+V does it: tabs between the cells, line feeds between the rows. */
  async paste(address: string, block: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`);
    await this.cell(address).click();
    await this.page.getByTestId('address').filter({ hasText: address }).waitFor();
    await this.page.keyboard.press('Control+V');
  }

  async menu(item: string, menu = 'Laajennukset'): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Opens the sidebar and waits for what it first tells. */
  async openSidebar(): Promise<FrameLocator> {
    await this.menu('Avaa sivupaneeli');
    await this.sidebar.getByRole('heading', { name: 'Havainnot' }).waitFor();
    return this.sidebar;
  }

  /** Turns to a view of the sidebar and waits until nothing is under way there. */
  async view(name: string): Promise<void> {
    const nav = this.sidebar.getByRole('navigation', { name: 'Näkymät' });
    await nav.getByRole('button', { name }).click();
    await this.sidebar.getByRole('heading', { name, level: 2 }).waitFor();
    await this.idle();
  }

  /** After a jump: the keyboard follows a moment later than the chosen cell. */
  async keyboardInSheet(): Promise<void> {
    await this.page.locator('iframe:focus').waitFor({ state: 'detached' });
    await this.page.locator('revogr-focus.focused-cell').first().waitFor({ state: 'attached' });
  }

  async idle(): Promise<void> {
    await this.sidebar.locator('.work').waitFor({ state: 'detached' });
  }

  /** Pages of the script: the sidebar first, then its windows. A report's frame runs no script: there is nobody to ask. */
  async scriptFrames(): Promise<Frame[]> {
    const elements = await this.page.locator('[data-testid="script-frame"]').elementHandles();
    const frames = await Promise.all(elements.map((element) => element.contentFrame()));
    return frames.flatMap((frame) => frame ?? []);
  }

  /** @param email as Käyttöoikeudet has it; '' for the director */
  async sitAs(email: string): Promise<void> {
    const seated = this.page.waitForResponse(/\/api\/request\/tab$/);
    await this.page.getByTestId('person').selectOption(email === '' ? 'johtaja' : email);
    await seated;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
