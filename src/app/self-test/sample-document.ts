// The document that the self-test sends: one of each kind of block that the reports are made of.
import { Markup } from '../../domain/report/html/markup';
import { renderHtml } from '../../domain/report/html/render';
import { cell, heading, list, paragraph, type ReportTree, table } from '../../domain/report/tree';

export const SAMPLE_LINK = 'https://example.org/hankesalkku?a=1&b=2';
export const SAMPLE_FOOTER = 'Hankesalkku, ympäristön testi';
const LINK_TEXT = 'Linkki: € < å & ä > ”ö”';

const LIGHTS = ['Vihreä', 'Keltainen', 'Punainen', 'Harmaa'] as const;
const COLUMNS = [
  { header: 'Osahanke', width: 0.6 },
  { header: 'Laskettu tilanne', width: 0.4 },
];
const ITEMS = ['å ä ö Å Ä Ö', 'Kustannus 1 234,50 €'];

const TREE: ReportTree = {
  title: 'Hankesalkun testi',
  language: 'fi',
  footer: SAMPLE_FOOTER,
  blocks: [
    heading(1, 'Hankesalkun testi'),
    heading(2, 'Osahankkeet'),
    paragraph('Tavallista tekstiä, ', { text: 'lihavoitua', bold: true }, ' ja ', {
      text: 'viite B7',
      muted: true,
    }),
    heading(3, 'Luettelo'),
    list(ITEMS),
    table(
      COLUMNS,
      LIGHTS.map((light) => [cell(`Osahanke ${light}`), { ...cell(light), light }]),
    ),
    paragraph('Viimeinen kappale.'),
  ],
};

export interface SampleDocument {
  readonly html: string;
  /** Paragraph by paragraph, as they must be read back. */
  readonly texts: readonly string[];
  readonly colours: number;
}

export function sampleDocument(): SampleDocument {
  const link = Markup.element('p', {}, [Markup.element('a', { href: SAMPLE_LINK }, [LINK_TEXT])]);
  return {
    html: renderHtml(TREE).replace('</body>', () => `${link.html}</body>`),
    texts: [
      'Hankesalkun testi',
      'Osahankkeet',
      'Tavallista tekstiä, lihavoitua ja viite B7',
      'Luettelo',
      ...ITEMS,
      ...COLUMNS.map(({ header }) => header),
      ...LIGHTS.flatMap((light) => [`Osahanke ${light}`, light]),
      'Viimeinen kappale.',
      LINK_TEXT,
    ],
    colours: LIGHTS.length,
  };
}
