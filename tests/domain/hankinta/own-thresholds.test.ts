// The thresholds that people have set: each kind reads its own settings, and nothing where there is none.
import { ownThresholdOf } from '../../../src/domain/hankinta/own-thresholds';
import type { Laji } from '../../../src/domain/hankinta/thresholds';

const settings = {
  kynnysTavaratJaPalvelut: 1,
  kynnysSotePalvelut: 2,
  kynnysErityisetPalvelut: 3,
  kynnysKayttooikeus: 4,
  kynnysUrakat: 5,
  euKynnysTavaratJaPalvelut: 6,
  euKynnysUrakat: 7,
};

test.each<[Laji, number, number | null]>([
  ['Tavara', 1, 6],
  ['Palvelu', 1, 6],
  ['Sote-palvelu', 2, null],
  ['Muu erityinen palvelu', 3, null],
  ['Käyttöoikeussopimus', 4, null],
  ['Rakennusurakka', 5, 7],
])('%s', (laji, national, eu) => {
  expect(ownThresholdOf(laji, settings)).toEqual({ national, eu });
  expect(ownThresholdOf(laji, {})).toEqual({ national: null, eu: null });
  expect(ownThresholdOf(laji, { ...settings, kynnysTavaratJaPalvelut: null, kynnysUrakat: null }).eu).toBe(
    eu,
  );
});
