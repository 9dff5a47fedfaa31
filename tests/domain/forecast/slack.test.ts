// How much room a forecast needs: by stage, by way of filling and by the age of the row.
import { hankintaSlack, rekrytointiSlack, type SlackContext } from '../../../src/domain/forecast/slack';
import { HANKINTA_VAIHE, REKRYTOINTI_VAIHE, TAYTTOTAPA } from '../../../src/domain/workbook/choices';

const CONTEXT: SlackContext = { figures: {}, today: '2020-11-30', updated: '2020-11-20' };
/** 46 days before. */
const STALE: SlackContext = { ...CONTEXT, updated: '2020-10-15' };

test.each([
  ['Haku', 'Suunnitteilla', 42, 0],
  ['Ostopalvelu', 'Suunnitteilla', 42, 0],
  ['Sisäinen haku', 'Suunnitteilla', 0, 7],
  ['Työajan kohdennus', 'Suunnitteilla', 0, 7],
  ['Työajan kohdennus', 'Valittu', 0, 14],
  ['Haku', 'Täyttölupa haettu', 0, 0],
  ['Haku', 'Täyttölupa saatu', 0, 0],
  ['Haku', 'Haku auki', 0, 14],
  ['Haku', 'Haastattelut', 0, 14],
  ['Haku', 'Valittu', 0, 14],
  ['Haku', 'Keskeytetty', 0, 0],
] as const)('%s, %s: reserve %i, tolerance %i', (tayttotapa, vaihe, reserve, tolerance) => {
  expect(rekrytointiSlack({ tayttotapa, vaihe }, CONTEXT)).toMatchObject({ reserve, tolerance, stale: null });
});

test.each([
  ['Suunnitteilla', 42, 0],
  ['Markkinakartoitus', 0, 0],
  ['Tarjouspyyntö', 0, 0],
  ['Tarjousvertailu', 0, 0],
  ['Hankintapäätös', 0, 14],
  ['Odotusaika', 0, 14],
  ['Sopimus', 0, 14],
] as const)('a procurement in %s: reserve %i, tolerance %i', (vaihe, reserve, tolerance) => {
  expect(hankintaSlack({ vaihe, clock: 'Avoin' }, CONTEXT)).toMatchObject({
    reserve,
    tolerance,
    stale: null,
  });
});

test.each([
  ['Pienhankinta', 14],
  ['Suorahankinta', 14],
  ['Hankinta sidosyksiköltä', 14],
  ['Minikilpailutus', 14],
  ['Kansallinen menettely', 42],
  ['Erityiset palvelut', 42],
] as const)('%s needs a reserve of %i days while it is planned', (clock, reserve) => {
  expect(hankintaSlack({ vaihe: 'Suunnitteilla', clock }, CONTEXT).reserve).toBe(reserve);
});

test('an old row is tolerated at every stage, and says since when', () => {
  const old = { reserve: 0, reserveName: '', tolerance: 14, stale: '2020-10-15' };
  for (const vaihe of HANKINTA_VAIHE.values)
    expect(hankintaSlack({ vaihe, clock: 'Avoin' }, STALE)).toEqual(old);
  for (const tayttotapa of TAYTTOTAPA.values) {
    for (const vaihe of REKRYTOINTI_VAIHE.values) {
      expect(rekrytointiSlack({ tayttotapa, vaihe }, STALE)).toEqual(old);
    }
  }
});

test('45 days is not old yet; a row of no known update is believed', () => {
  const of = (updated: string | null) =>
    hankintaSlack({ vaihe: 'Suunnitteilla', clock: 'Avoin' }, { ...CONTEXT, updated });
  expect(of('2020-10-16').reserve).toBe(42);
  expect(of('2020-10-15').reserve).toBe(0);
  expect(of(null).reserve).toBe(42);
});

test('every number is a setting', () => {
  const figures = {
    'Rekrytointi: vara suunnitteluvaiheessa': 10,
    'Hankinta: vara suunnitteluvaiheessa': 20,
    'Kevyt hankinta: vara suunnitteluvaiheessa': 5,
    'Talon sisäinen täyttö: ennusteen sallittu ylitys': 3,
    'Ennusteen sallittu ylitys loppuvaiheessa': 0,
    'Ennuste luottaa vaiheeseen enintään': 5,
  };
  const own = { ...CONTEXT, figures, updated: '2020-11-25' };
  expect(rekrytointiSlack({ tayttotapa: 'Haku', vaihe: 'Suunnitteilla' }, own).reserve).toBe(10);
  expect(hankintaSlack({ vaihe: 'Suunnitteilla', clock: 'Avoin' }, own).reserve).toBe(20);
  expect(hankintaSlack({ vaihe: 'Suunnitteilla', clock: 'Pienhankinta' }, own).reserve).toBe(5);
  expect(rekrytointiSlack({ tayttotapa: 'Sisäinen haku', vaihe: 'Suunnitteilla' }, own).tolerance).toBe(3);
  expect(hankintaSlack({ vaihe: 'Odotusaika', clock: 'Avoin' }, own).tolerance).toBe(0);
  expect(
    hankintaSlack({ vaihe: 'Suunnitteilla', clock: 'Avoin' }, { ...own, updated: '2020-11-24' }).reserve,
  ).toBe(0);
});
