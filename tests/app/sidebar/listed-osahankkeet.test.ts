// Osahankkeet as the sidebar lists them.
import { checkPortfolio } from '../../../src/app/check-portfolio';
import { checkResult } from '../../../src/app/check-result';
import { listedOsahankkeet } from '../../../src/app/sidebar/listed-osahankkeet';
import { fakeCheckPorts } from '../fake-check-ports';
import { toldFinding } from './told-finding';

const check = checkPortfolio(
  fakeCheckPorts({
    Osahankkeet: [
      { Tunnus: 'RH-01', Osahanke: 'Ensimmäinen' },
      { Tunnus: 'RH-02', Osahanke: 'Toinen' },
      { Tunnus: 'RH-01', Osahanke: 'Sama tunnus' },
    ],
  }).ports,
  {},
);
const { osahankkeet } = check.context.portfolio;
const { lights } = checkResult(check);

test('each light told has its name and its counts; of a doubled Tunnus the first name', () => {
  const findings = [
    toldFinding({ osahanke: 'RH-02', severity: 'virhe' }),
    toldFinding({ osahanke: 'RH-02', severity: 'virhe' }),
    toldFinding({ osahanke: null }),
  ];
  const listed = listedOsahankkeet({ lights, findings }, osahankkeet);
  expect(listed.map(({ tunnus, name, counts }) => [tunnus, name, counts])).toEqual([
    ['RH-01', 'Ensimmäinen', {}],
    ['RH-02', 'Toinen', { virhe: 2 }],
    ['RH-01', 'Ensimmäinen', {}],
  ]);
});

test('a light that the caller is not told is not listed', () => {
  const own = lights.filter(({ osahanke }) => osahanke === 'RH-02');
  expect(listedOsahankkeet({ lights: own, findings: [] }, osahankkeet)).toHaveLength(1);
});
