// A coordinator is told the findings of their own osahankkeet, also where the program can't tell that a row is theirs.
import { toldFindings } from '../../../src/app/access/told-findings';
import { checkPortfolio } from '../../../src/app/check-portfolio';
import { checkResult } from '../../../src/app/check-result';
import type { Access } from '../../../src/domain/roles/access';
import { fakeCheckPorts } from '../fake-check-ports';

const { ports } = fakeCheckPorts({
  Osahankkeet: [
    { Tunnus: 'RH-01', Osahanke: 'Ensimmäinen', Vastuutaho: '' },
    { Tunnus: 'RH-02', Osahanke: 'Toinen', Vastuutaho: '' },
  ],
  Rekrytoinnit: [
    { Tunnus: 'REK-01', Osahanke: 'RH-1', Vaihe: 'Haastatelut' },
    { Tunnus: 'REK-02', Osahanke: 'RH-2', Vaihe: 'Haastatelut' },
    { Tunnus: 'REK-03', Osahanke: 'RH-99', Vaihe: 'Haastatelut' },
    { Tunnus: 'REK-04', Osahanke: '', Vaihe: 'Haastatelut' },
  ],
});
const check = checkPortfolio(ports, {});
const all = checkResult(check);

function toldTo(role: Access['role'], ...own: string[]) {
  return toldFindings(all, check.context.portfolio, { role, basis: 'listed', own, deadRows: [] });
}

const placesOf = ({ findings }: typeof all) =>
  findings.map(({ target }) => `${target.key} ${target.column}`).sort();

test('one’s own osahanke, and both errors of the row that was meant for it', () => {
  const told = toldTo('Koordinaattori', 'RH-01');
  expect(placesOf(told)).toEqual(['REK-01 Osahanke', 'REK-01 Vaihe', 'RH-01 Vastuutaho']);
  expect(told.limited).toEqual({ to: 'own', counts: { virhe: all.findings.length } });
  expect(told.rows.Rekrytoinnit).toMatchObject({ left: [] });
});

test('a coordinator without an osahanke is told nothing but the counts', () => {
  expect(toldTo('Koordinaattori')).toMatchObject({ findings: [], lights: [], limited: { to: 'counts' } });
});

test('the others are told everything', () => {
  expect(toldTo('Hankejohtaja')).toBe(all);
  expect(toldTo('Arviointivastaava')).toBe(all);
  expect(placesOf(all)).toHaveLength(9);
});

test('one’s own osahanke that lost its name, and what points at it by its Tunnus', () => {
  const broken = checkPortfolio(
    fakeCheckPorts({
      Osahankkeet: [
        { Tunnus: 'RH-01', Osahanke: '' },
        { Tunnus: 'RH-02', Osahanke: '' },
      ],
      Rekrytoinnit: [
        { Tunnus: 'REK-01', Osahanke: 'rh-01' },
        { Tunnus: 'REK-02', Osahanke: 'RH-02' },
      ],
    }).ports,
    {},
  );
  const told = toldFindings(checkResult(broken), broken.context.portfolio, {
    role: 'Koordinaattori',
    basis: 'listed',
    own: ['RH-01'],
    deadRows: [],
  });
  expect(placesOf(told)).toEqual(['REK-01 Osahanke', 'RH-01 Osahanke']);
  expect(told.limited).toEqual({ to: 'own', counts: { virhe: 4 } });
});
