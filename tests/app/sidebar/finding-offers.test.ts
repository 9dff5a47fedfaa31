// What a click can do about a finding, told from the same check.
import { type Check, checkPortfolio } from '../../../src/app/check-portfolio';
import { checkResult } from '../../../src/app/check-result';
import { findingOffers } from '../../../src/app/sidebar/finding-offers';
import type { Access } from '../../../src/domain/roles/access';
import type { WrittenWorkbook } from '../../support/workbook-of';
import { fakeCheckPorts } from '../fake-check-ports';

const DIRECTOR: Access = { role: 'Hankejohtaja', basis: 'listed', own: [], deadRows: [] };

function checked(written: WrittenWorkbook): Check {
  return checkPortfolio(fakeCheckPorts(written).ports, { month: '2020-11' });
}

function offersOn(check: Check, rule: string, access = DIRECTOR) {
  const offers = findingOffers(check, access);
  return checkResult(check)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => offers.of(finding));
}

const OSAHANKE = { Tunnus: 'RH-01', Osahanke: 'Ensimmäinen', Hanke: 'RH' };

test('a slip of a choice can be changed where it is pointed at, and is no warning to set aside', () => {
  const check = checked({ Osahankkeet: [{ ...OSAHANKE, Tilanne: 'Keltainenn' }] });
  expect(offersOn(check, 'choice-known')).toEqual([
    { repair: { id: expect.any(String), kind: 'likely-choice', certain: false, to: 'Keltainen' } },
  ]);
});

test('what an unreadable setting, a range of osahankkeet and an unknown hanke meant is a click away', () => {
  const check = checked({
    Osahankkeet: [
      { ...OSAHANKE, Hanke: 'Rakennehanka' },
      { ...OSAHANKE, Tunnus: 'RH-02', Osahanke: 'Toinen' },
    ],
    Hankkeet: [{ Tunnus: 'RH', Hanke: 'Rakennehanke' }],
    Asetukset: [{ Asetus: 'Raportointikuukausi', Arvo: 'marraskuu' }],
    Käyttöoikeudet: [{ Rooli: 'Koordinaattori', Osahankkeet: 'RH-01–RH-02' }],
  });
  const guess = (to: string) => ({
    repair: { id: expect.any(String), kind: 'likely-choice', certain: false, to },
  });
  expect(offersOn(check, 'setting-readable')).toEqual([guess('2020-11')]);
  expect(offersOn(check, 'access-osahanke')).toEqual([{ ...guess('RH-01, RH-02'), setAside: true }]);
  expect(offersOn(check, 'hanke-link')).toEqual([guess('RH')]);
  const coordinator: Access = { ...DIRECTOR, role: 'Koordinaattori', own: ['RH-01'] };
  expect(offersOn(check, 'setting-readable', coordinator)).toEqual([undefined]);
});

test('a warning may be set aside, whether its cell can be mended or not', () => {
  const on = (address: string) =>
    offersOn(checked({ Osahankkeet: [{ ...OSAHANKE, Sähköposti: address }] }), 'cell-type');
  expect(on('eiosoite')).toEqual([{ setAside: true }]);
  expect(on('<nimi@example.org>')).toEqual([
    {
      repair: { id: expect.any(String), kind: 'email', certain: true, to: 'nimi@example.org' },
      setAside: true,
    },
  ]);
});

test('a row that nobody has looked at can be marked as checked', () => {
  const check = checked({ Osahankkeet: [{ ...OSAHANKE, Päivitetty: '1.10.2020' }] });
  expect(offersOn(check, 'osahanke-freshness')).toEqual([{ unchanged: true }]);
});

test('the cause that a late row tells in words is offered as a guess', () => {
  const check = checked({
    Osahankkeet: [OSAHANKE],
    Rekrytoinnit: [
      {
        Tunnus: 'REK-01',
        Osahanke: 'RH-01',
        Vaihe: 'Haku auki',
        Aloitustavoite: '1.10.2020',
        Huomio: 'Hakemuksia ei saatu.',
      },
    ],
  });
  expect(offersOn(check, 'late-cause').map((one) => one?.repair)).toEqual([
    { id: expect.any(String), kind: 'proposed-cause', certain: false, to: 'Ei hakijoita' },
  ]);
});

test('stray spaces beside another fault are no repair of that fault, but are counted', () => {
  const check = checked({
    Osahankkeet: [{ ...OSAHANKE, Alkaa: '1.12.2020', Päättyy: '1.2.2020 ' }],
  });
  const found = offersOn(check, 'dates-order');
  expect(found.length).toBeGreaterThan(0);
  for (const offers of found) expect(offers?.repair).toBeUndefined();
  expect(findingOffers(check, DIRECTOR).repairs).toBeGreaterThan(0);
});

test('a coordinator is offered the repairs of their own rows only, and nobody but a director those of the settings', () => {
  const check = checked({
    Osahankkeet: [
      { ...OSAHANKE, Tilanne: 'Keltainenn' },
      { ...OSAHANKE, Tunnus: 'RH-02', Osahanke: 'Toinen', Tilanne: 'Punainenn' },
    ],
    Asetukset: [{ Asetus: 'Hankekokonaisuuden nimi', Arvo: ' POPsote ' }],
  });
  const count = (access: Access) => findingOffers(check, access).repairs;
  const all = count(DIRECTOR);
  expect(count({ ...DIRECTOR, role: 'Arviointivastaava' })).toBeLessThan(all);
  const own: Access = { ...DIRECTOR, role: 'Koordinaattori', own: ['RH-02'] };
  expect(count(own)).toBe(1);
  expect(offersOn(check, 'choice-known', own).map((one) => one?.repair?.to)).toEqual([undefined, 'Punainen']);
});

test('two warnings alike in one place could not be told apart: neither is offered', () => {
  const twice = [OSAHANKE, OSAHANKE].map((row) => ({ ...row, Sähköposti: 'eiosoite' }));
  const found = offersOn(checked({ Osahankkeet: twice }), 'cell-type');
  expect(found.length).toBeGreaterThan(1);
  expect(found.every((one) => one === undefined)).toBe(true);
});

test('a key too long for the list is offered nothing that would have to find it again', () => {
  const check = checked({ Osahankkeet: [{ ...OSAHANKE, Tunnus: 'x'.repeat(300), Sähköposti: 'eiosoite' }] });
  expect(offersOn(check, 'cell-type')).toEqual([undefined]);
});
