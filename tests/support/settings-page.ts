// The page docs/asetukset.md, made of the settings' own data: names, defaults, sureness, sources and years of validity.

import { CHECKED, type Figure, noteOf } from '../../src/domain/forecast/figure';
import { FIGURES, settingNameOf } from '../../src/domain/forecast/figures';
import { THRESHOLDS, type Threshold } from '../../src/domain/hankinta/thresholds';
import { dottedDay, groupedNumber } from '../../src/domain/text/number-text';
import { SETTINGS } from '../../src/domain/workbook/settings';

const INTRODUCTION = `# Asetukset

Tämä sivu on tehty asetusten omista tiedoista (\`UPDATE_DOCS=1 npx jest settings-page\`); älä muokkaa sitä käsin.

Jokaista lukua voi muuttaa: kirjoita välilehdelle Asetukset nimi sarakkeeseen Asetus ja luku sarakkeeseen Arvo. Yksikön (”, päivää”) voi jättää pois. Jos riviä ei ole, oletus on voimassa. Jos arvoa ei voi lukea, lisäosa kertoo siitä ja käyttää oletusta.`;

const LAW = `## Lain määräajat

Kestot ovat aina vähintään näin pitkiä. **Yleistieto** ja **arvio** tarkoittavat, ettei lukua ole tarkistettu lähteestä: tarkista se ennen kuin luotat siihen. Luvut eivät ole oikeudellinen neuvo. Hankintalain uudistus (HE 2/2026) voi muuttaa menettelyjä ja määräaikoja; sen lopullista sisältöä ei ole tarkistettu.`;

const LIMITS = `## Kynnysarvot

Euroina ilman arvonlisäveroa. Voimassa ovat sen vuoden arvot, jona tarjouspyyntö on julkaistu tai julkaistaisiin. Oma arvo asetuksella \`Kansallinen kynnysarvo, …\` tai \`EU-kynnysarvo, …\` korvaa taulukon arvon kaikkina vuosina. Tarkistettu ${dottedDay(CHECKED)}.`;

export function settingsPage(): string {
  const legal = FIGURES.filter(({ validity }) => validity !== undefined);
  const estimates = FIGURES.filter(({ validity }) => validity === undefined);
  return `${[
    INTRODUCTION,
    '## Yleiset asetukset',
    general(),
    '## Vaiheiden kestot ja ennusteen rajat',
    figures(estimates),
    LAW,
    figures(legal),
    LIMITS,
    thresholds(),
  ].join('\n\n')}\n`;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

function general(): string {
  const rows = Object.values(SETTINGS).map(({ name, fallback, note }) => [
    `\`${name}\``,
    fallback === null || String(fallback) === '' ? 'tyhjä' : String(fallback),
    note,
  ]);
  return table(['Asetus', 'Oletus', 'Mitä se tekee'], rows);
}

function figures(list: readonly Figure[]): string {
  return table(
    ['Asetus', 'Oletus ja lähde', 'Voimassa'],
    list.map((figure) => [`\`${settingNameOf(figure)}\``, noteOf(figure), validityOf(figure)]),
  );
}

function validityOf({ validity }: Figure): string {
  if (validity === undefined) return 'toistaiseksi';
  return spanOf(validity.from, validity.to);
}

function thresholds(): string {
  const rows = THRESHOLDS.map((one: Threshold) => [
    one.laji,
    spanOf(one.from, one.to),
    groupedNumber(one.national, ','),
    one.eu === null ? 'ei ole' : groupedNumber(one.eu, ','),
    one.source,
  ]);
  return table(['Laji', 'Voimassa', 'Kansallinen', 'EU', 'Lähde'], rows);
}

function spanOf(from: string | null, to: string | null): string {
  return `${from === null ? '' : dottedDay(from)}–${to === null ? '' : dottedDay(to)}`;
}
