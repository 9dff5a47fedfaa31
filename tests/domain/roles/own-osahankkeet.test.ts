// From what Käyttöoikeudet says to the Tunnukset of the portfolio.
import { ownTunnukset } from '../../../src/domain/roles/own-osahankkeet';

const OSAHANKKEET = [
  { tunnus: 'RH-01', name: 'Palvelustrategia' },
  { tunnus: 'RH-02', name: 'Työvuorosuunnittelu' },
  { tunnus: 'RH-03', name: 'RH-01' },
];
const own = (...references: string[]) => [...ownTunnukset(references, OSAHANKKEET)];

test('by Tunnus, before a name that looks like one', () => {
  expect(own('RH-01')).toEqual(['RH-01']);
});

test('by name, in whatever case and spacing', () => {
  expect(own('  tyovuorosuunnittelu ', 'PALVELUSTRATEGIA')).toEqual(['RH-02', 'RH-01']);
});

test('what answers to nothing gives nothing, not even by a slip of the hand', () => {
  expect(own('RH-04', 'Palvelustrategi', '')).toEqual([]);
});
