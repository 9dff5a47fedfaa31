// How much room a forecast needs: by stage, by way of filling or procedure, and where a day is agreed on.
import type { ClockName } from '../../../src/domain/forecast/hankinta/clocks';
import { hankintaSlack, rekrytointiSlack } from '../../../src/domain/forecast/slack';
import { HANKINTA_VAIHE, REKRYTOINTI_VAIHE, TAYTTOTAPA } from '../../../src/domain/workbook/choices';

const agreed = false;

test.each([
  ['Haku', 'Suunnitteilla', 70, 0],
  ['Haku', 'Täyttölupa haettu', 7, 0],
  ['Haku', 'Täyttölupa saatu', 7, 0],
  ['Haku', 'Haku auki', 7, 0],
  ['Haku', 'Keskeytetty', 7, 0],
  ['Haku', 'Haastattelut', 0, 21],
  ['Haku', 'Valittu', 0, 28],
  ['Ostopalvelu', 'Suunnitteilla', 28, 0],
  ['Ostopalvelu', 'Haku auki', 0, 0],
  ['Ostopalvelu', 'Haastattelut', 0, 21],
  ['Sisäinen haku', 'Suunnitteilla', 0, 21],
  ['Sisäinen haku', 'Haku auki', 0, 21],
  ['Sisäinen haku', 'Valittu', 0, 28],
  ['Työajan kohdennus', 'Suunnitteilla', 0, 7],
  ['Työajan kohdennus', 'Haastattelut', 0, 21],
  ['Työajan kohdennus', 'Valittu', 0, 28],
] as const)('%s, %s: reserve %i, tolerance %i', (tayttotapa, vaihe, reserve, tolerance) => {
  expect(rekrytointiSlack({ tayttotapa, vaihe, agreed }, {})).toMatchObject({ reserve, tolerance });
});

test.each<[ClockName, (typeof HANKINTA_VAIHE.values)[number], number, number]>([
  ['Avoin', 'Suunnitteilla', 70, 0],
  ['Avoin', 'Markkinakartoitus', 14, 0],
  ['Avoin', 'Tarjouspyyntö', 14, 0],
  ['Avoin', 'Tarjousvertailu', 14, 0],
  ['Avoin', 'Hankintapäätös', 0, 21],
  ['Avoin', 'Odotusaika', 0, 21],
  ['Avoin', 'Sopimus', 0, 21],
  ['Kansallinen menettely', 'Suunnitteilla', 70, 0],
  ['Erityiset palvelut', 'Suunnitteilla', 70, 0],
  ['Pienhankinta', 'Suunnitteilla', 28, 0],
  ['Suorahankinta', 'Suunnitteilla', 28, 0],
  ['Minikilpailutus', 'Suunnitteilla', 28, 0],
  ['Hankinta sidosyksiköltä', 'Suunnitteilla', 28, 0],
  ['Pienhankinta', 'Tarjouspyyntö', 0, 0],
  ['Pienhankinta', 'Hankintapäätös', 0, 21],
  ['Neuvottelumenettely', 'Suunnitteilla', 0, 21],
  ['Kilpailullinen neuvottelumenettely', 'Tarjouspyyntö', 0, 21],
])('%s, %s: reserve %i, tolerance %i', (clock, vaihe, reserve, tolerance) => {
  expect(hankintaSlack({ clock, vaihe, agreed }, {})).toMatchObject({ reserve, tolerance });
});

test('a reserve says why it is needed and which setting it is', () => {
  expect(rekrytointiSlack({ tayttotapa: 'Haku', vaihe: 'Suunnitteilla', agreed }, {})).toMatchObject({
    ...{ reason: 'not-begun', reserveName: 'Rekrytointi: vara suunnitteluvaiheessa' },
  });
  expect(rekrytointiSlack({ tayttotapa: 'Haku', vaihe: 'Haku auki', agreed }, {})).toMatchObject({
    ...{ reason: 'before-interviews', reserveName: 'Rekrytointi: vara ennen haastatteluja' },
  });
  expect(hankintaSlack({ clock: 'Avoin', vaihe: 'Tarjousvertailu', agreed }, {})).toMatchObject({
    ...{ reason: 'before-decision', reserveName: 'Hankinta: vara ennen päätöstä' },
  });
});

test('a day agreed on is held to two weeks, whatever the way and the procedure', () => {
  for (const tayttotapa of TAYTTOTAPA.values) {
    const slack = rekrytointiSlack({ tayttotapa, vaihe: 'Valittu', agreed: true }, {});
    expect(slack).toMatchObject({ reserve: 0, tolerance: 14 });
  }
  expect(hankintaSlack({ clock: 'Neuvottelumenettely', vaihe: 'Sopimus', agreed: true }, {})).toMatchObject({
    ...{ reserve: 0, tolerance: 14 },
  });
});

test('no stage has both a reserve and a tolerance', () => {
  for (const tayttotapa of TAYTTOTAPA.values) {
    for (const vaihe of REKRYTOINTI_VAIHE.values) {
      const { reserve, tolerance } = rekrytointiSlack({ tayttotapa, vaihe, agreed }, {});
      expect(Math.min(reserve, tolerance)).toBe(0);
    }
  }
  for (const vaihe of HANKINTA_VAIHE.values) {
    const { reserve, tolerance } = hankintaSlack({ clock: 'Avoin', vaihe, agreed }, {});
    expect(Math.min(reserve, tolerance)).toBe(0);
  }
});

test.each([
  ['Rekrytointi: vara suunnitteluvaiheessa', { tayttotapa: 'Haku', vaihe: 'Suunnitteilla', agreed }],
  ['Rekrytointi: vara ennen haastatteluja', { tayttotapa: 'Haku', vaihe: 'Haku auki', agreed }],
  [
    'Kevyt hankinta: vara suunnitteluvaiheessa',
    { tayttotapa: 'Ostopalvelu', vaihe: 'Suunnitteilla', agreed },
  ],
  [
    'Työajan kohdennus: ennusteen sallittu ylitys',
    { tayttotapa: 'Työajan kohdennus', vaihe: 'Suunnitteilla', agreed },
  ],
  ['Sovittu päivä: sallittu ylitys', { tayttotapa: 'Haku', vaihe: 'Valittu', agreed: true }],
  [
    'Valittu ilman aloituspäivää: ennusteen sallittu ylitys',
    { tayttotapa: 'Haku', vaihe: 'Valittu', agreed },
  ],
  ['Ennusteen sallittu ylitys loppuvaiheessa', { tayttotapa: 'Haku', vaihe: 'Haastattelut', agreed }],
] as const)('%s is a setting of recruitments', (name, standing) => {
  const { reserve, tolerance } = rekrytointiSlack(standing, { [name]: 99 });
  expect(reserve + tolerance).toBe(99);
});

test.each([
  ['Hankinta: vara suunnitteluvaiheessa', { clock: 'Avoin', vaihe: 'Suunnitteilla', agreed }],
  ['Hankinta: vara ennen päätöstä', { clock: 'Avoin', vaihe: 'Tarjouspyyntö', agreed }],
  ['Kevyt hankinta: vara suunnitteluvaiheessa', { clock: 'Pienhankinta', vaihe: 'Suunnitteilla', agreed }],
  ['Sovittu päivä: sallittu ylitys', { clock: 'Avoin', vaihe: 'Sopimus', agreed: true }],
  ['Ennusteen sallittu ylitys loppuvaiheessa', { clock: 'Avoin', vaihe: 'Odotusaika', agreed }],
] as const)('%s is a setting of procurements', (name, standing) => {
  const { reserve, tolerance } = hankintaSlack(standing, { [name]: 99 });
  expect(reserve + tolerance).toBe(99);
});
