// A small accessible HTML page for a dialog: text is escaped, links open in a tab of their own.
import { Markup } from '../../domain/report/html/markup';
import type { Language } from '../../domain/text/texts';
import type { DialogLink } from './ports';

const { element } = Markup;

/** Without quotes and angle brackets, as it is escaped like all text. Contrast at least 7:1. */
const STYLE = [
  'body { font-family: Arial, sans-serif; font-size: 14px; line-height: 1.4; color: #202124; background: #ffffff; margin: 16px; }',
  'table { border-collapse: collapse; width: 100%; }',
  'caption { text-align: left; font-weight: bold; padding-bottom: 8px; }',
  'th, td { border: 1px solid #80868b; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }',
  '.result { white-space: nowrap; }',
  'thead th { background: #e8eaed; }',
  'textarea { width: 100%; box-sizing: border-box; height: 8em; }',
  'a { color: #174ea6; }',
  'button { font-size: 14px; padding: 8px 16px; }',
].join(' ');

export interface DialogPage {
  readonly title: string;
  readonly language: Language;
  readonly content: readonly Markup[];
  /** The button's word. */
  readonly close: string;
}

export function dialogPage({ title, language, content, close }: DialogPage): string {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }, []),
    element('title', {}, [title]),
    element('style', {}, [STYLE]),
  ]);
  const button = element('button', { type: 'button', onclick: 'google.script.host.close()' }, [close]);
  const body = element('body', {}, [element('main', {}, content), element('p', {}, [button])]);
  return `<!DOCTYPE html>${element('html', { lang: language }, [head, body]).html}`;
}

export function lines(texts: readonly string[]): Markup[] {
  return texts.map((text) => element('p', {}, [text]));
}

export function outerLink({ text, url }: DialogLink): Markup {
  return element('p', {}, [element('a', { href: url, target: '_blank', rel: 'noopener' }, [text])]);
}
