// The thresholds that people have set on the tab Asetukset, by kind, over those of the table.
import type { Laji, OwnThreshold } from './thresholds';

/** Euros without VAT, as the settings have them; null or missing: as in the table. */
export interface ThresholdSettings {
  readonly kynnysTavaratJaPalvelut?: number | null;
  readonly kynnysSotePalvelut?: number | null;
  readonly kynnysErityisetPalvelut?: number | null;
  readonly kynnysKayttooikeus?: number | null;
  readonly kynnysUrakat?: number | null;
  readonly euKynnysTavaratJaPalvelut?: number | null;
  readonly euKynnysUrakat?: number | null;
}

const SETTINGS_OF: Readonly<
  Record<Laji, readonly [national: keyof ThresholdSettings, eu: keyof ThresholdSettings | null]>
> = {
  Tavara: ['kynnysTavaratJaPalvelut', 'euKynnysTavaratJaPalvelut'],
  Palvelu: ['kynnysTavaratJaPalvelut', 'euKynnysTavaratJaPalvelut'],
  'Sote-palvelu': ['kynnysSotePalvelut', null],
  'Muu erityinen palvelu': ['kynnysErityisetPalvelut', null],
  Käyttöoikeussopimus: ['kynnysKayttooikeus', null],
  Rakennusurakka: ['kynnysUrakat', 'euKynnysUrakat'],
};

export function ownThresholdOf(laji: Laji, settings: ThresholdSettings): OwnThreshold {
  const [national, eu] = SETTINGS_OF[laji];
  return { national: settings[national] ?? null, eu: eu === null ? null : (settings[eu] ?? null) };
}
