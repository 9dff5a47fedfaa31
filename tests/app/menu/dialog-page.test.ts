// The page of a dialog: whatever the texts hold, it keeps its own structure.
import { parse } from 'parse5';
import { dialogPage, lines, outerLink } from '../../../src/app/menu/dialog-page';
import { selfTestPage } from '../../../src/app/self-test/self-test-page';
import { TEXTS } from '../../../src/domain/text/index';
import { LANGUAGES } from '../../../src/domain/text/texts';

const NASTY = `</textarea></p><script>alert("x")</script>' onclick=y <!-- & å`;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function nodesOf(html: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parse(html) as unknown as Node);
}

const names = (html: string) => nodesOf(html).map((node) => node.nodeName);
const textIn = (html: string) =>
  nodesOf(html)
    .map((node) => (node.nodeName === '#text' ? (node.value ?? '') : ''))
    .join('');

test('texts and links are escaped', () => {
  const page = (text: string) =>
    dialogPage({
      title: text,
      language: 'fi',
      content: [...lines([text]), outerLink({ text, url: `https://example.org/?q=${text}` })],
      close: 'Sulje',
    });
  expect(names(page(NASTY))).toEqual(names(page('x')));
  expect(textIn(page(NASTY)).split(NASTY)).toHaveLength(4);
});

test('a link opens in a tab of its own: the dialog’s frame can’t be left (platform facts §6.1)', () => {
  const [link] = nodesOf(outerLink({ text: 'x', url: 'https://example.org/' }).html).filter(
    (node) => node.nodeName === 'a',
  );
  expect(Object.fromEntries((link?.attrs ?? []).map(({ name, value }) => [name, value]))).toEqual({
    href: 'https://example.org/',
    target: '_blank',
    rel: 'noopener',
  });
});

test.each(LANGUAGES)('the self-test’s page says its language, and is an accessible table: %s', (language) => {
  const step = { id: 'zones', name: NASTY, passed: false, seen: NASTY } as const;
  const html = selfTestPage({ passed: 0, failed: 1, steps: [step], text: NASTY }, TEXTS[language]);
  const nodes = nodesOf(html);
  const attribute = (node: Node | undefined, name: string) =>
    node?.attrs?.find((one) => one.name === name)?.value;
  const find = (name: string) => nodes.filter((node) => node.nodeName === name);
  expect(attribute(find('html')[0], 'lang')).toBe(language);
  expect(find('caption')).toHaveLength(1);
  expect(find('th').map((node) => attribute(node, 'scope'))).toEqual(['col', 'col', 'col', 'row']);
  expect(attribute(find('label')[0], 'for')).toBe(attribute(find('textarea')[0], 'id'));
  expect(find('script')).toEqual([]);
  expect(textIn(html)).toContain(TEXTS[language].selfTest.failed);
});
