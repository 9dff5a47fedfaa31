// Procurement calendars worked by hand from the law and the settings page alone: the built bundle agrees to the day.
import { bundleHost, createReport } from '../support/report-run';
import { savedWorkbook } from '../support/saved-workbook';

interface Calendar {
  readonly menettely: string;
  readonly laji: string;
  readonly arvo: string;
  readonly vaihe: string;
  /** Tarjouspyyntö julkaistu. */
  readonly published?: string;
  /** Last days of the steps ahead, in order; the last is the contract. */
  readonly ends: readonly string[];
}

/** Over Easter 2024: pitkäperjantai 29.3., 2. pääsiäispäivä Monday 1.4., vappu Wednesday 1.5., helatorstai 9.5. */
const EASTER: readonly Calendar[] = [
  {
    // Exactly the EU threshold of 2024. 1.3. + 35 = 5.4., + 21, + 14, + 14 (odotusaika), + 7: all Fridays.
    ...{ menettely: 'Avoin', laji: 'Palvelu', arvo: '221000', vaihe: 'Tarjouspyyntö', published: '1.3.2024' },
    ends: ['5.4.2024', '26.4.2024', '10.5.2024', '24.5.2024', '31.5.2024'],
  },
  {
    // 18.3. + 14 = 1.4., 2. pääsiäispäivä → Tuesday.
    ...{ menettely: 'Suorahankinta', laji: '', arvo: '', vaihe: 'Suunnitteilla' },
    ends: ['2.4.2024', '9.4.2024', '16.4.2024', '23.4.2024'],
  },
  {
    ...{ menettely: 'Hankinta sidosyksiköltä', laji: 'Palvelu', arvo: '300000', vaihe: 'Suunnitteilla' },
    ends: ['2.4.2024', '9.4.2024', '16.4.2024', '23.4.2024'],
  },
  {
    // 25.3. + 10 = 4.4., + 4, + 3, + 4.
    ...{ menettely: 'Pienhankinta', laji: 'Tavara', arvo: '59999', vaihe: 'Suunnitteilla' },
    ends: ['25.3.2024', '4.4.2024', '8.4.2024', '11.4.2024', '15.4.2024'],
  },
  {
    // Liite E at its threshold: the odotusaika of 14 days ends on 1.4. → Tuesday.
    ...{ menettely: '', laji: 'Sote-palvelu', arvo: '400000', vaihe: 'Hankintapäätös' },
    ends: ['2.4.2024', '9.4.2024'],
  },
];

/** Over itsenäisyyspäivä, Monday 6.12.2021, and Christmas; 31.12. is a working day. */
const CHRISTMAS: readonly Calendar[] = [
  {
    // 22.11. + 10, + 7, + 10 = Sunday 19.12. → Monday. No odotusaika.
    ...{ menettely: 'Kansallinen menettely', laji: 'Palvelu', arvo: '100000', vaihe: 'Tarjousvertailu' },
    ends: ['2.12.2021', '9.12.2021', '20.12.2021'],
  },
  {
    // 22.11. + 14 = 6.12. → Tuesday; + 14, + 10 = 31.12., + 7, + 7.
    ...{ menettely: 'Minikilpailutus', laji: 'Palvelu', arvo: '500000', vaihe: 'Suunnitteilla' },
    ends: ['7.12.2021', '21.12.2021', '31.12.2021', '7.1.2022', '14.1.2022'],
  },
  {
    ...{ menettely: 'Dynaaminen hankintajärjestelmä', laji: 'Palvelu', arvo: '500000' },
    vaihe: 'Suunnitteilla',
    ends: ['7.12.2021', '21.12.2021', '31.12.2021', '7.1.2022', '14.1.2022'],
  },
  {
    // 22.11. + 30 = 22.12., + 14 = 5.1., + 14, + 7.
    ...{ menettely: 'Neuvottelumenettely', laji: 'Palvelu', arvo: '500000', vaihe: 'Tarjousvertailu' },
    ends: ['22.12.2021', '5.1.2022', '19.1.2022', '26.1.2022'],
  },
  {
    ...{ menettely: '', laji: 'Käyttöoikeussopimus', arvo: '500000', vaihe: 'Hankintapäätös' },
    ends: ['7.12.2021', '14.12.2021'],
  },
];

/** Over juhannus: juhannusaatto is Friday 19.6.2026. */
const JUHANNUS: readonly Calendar[] = [
  {
    // Exactly the EU threshold of 2026. 20.5. + 30 = 19.6. → Monday; + 14, + 30, + 21, + 14, + 14, + 7.
    ...{ menettely: 'Rajoitettu', laji: 'Palvelu', arvo: '216000', vaihe: 'Tarjouspyyntö' },
    published: '20.5.2026',
    ends: ['22.6.2026', '6.7.2026', '5.8.2026', '26.8.2026', '9.9.2026', '23.9.2026', '30.9.2026'],
  },
  {
    ...{ menettely: 'Kilpailullinen neuvottelumenettely', laji: 'Palvelu', arvo: '700000' },
    vaihe: 'Hankintapäätös',
    ends: ['10.6.2026', '17.6.2026'],
  },
  {
    // 24.6. + 10 = Saturday 4.7. → Monday.
    ...{ menettely: 'Yhteishankinta', laji: 'Palvelu', arvo: '700000', vaihe: 'Suunnitteilla' },
    ends: ['10.6.2026', '24.6.2026', '6.7.2026', '13.7.2026', '20.7.2026'],
  },
  {
    // A euro below the EU threshold: a national procedure's time, and no odotusaika. 29.5. + 21 = 19.6. → Monday.
    ...{ menettely: 'Avoin', laji: 'Palvelu', arvo: '215999', vaihe: 'Tarjouspyyntö' },
    published: '29.5.2026',
    ends: ['22.6.2026', '2.7.2026', '9.7.2026', '20.7.2026'],
  },
];

test.each([
  ['2024-03-18', 'Easter', EASTER],
  ['2021-11-22', 'Christmas', CHRISTMAS],
  ['2026-05-27', 'juhannus', JUHANNUS],
])('%s, over %s', async (today, _season, calendars) => {
  const workbook = await savedWorkbook([
    {
      name: 'Osahankkeet',
      headers: [
        ...['Tunnus', 'Osahanke', 'Hanke', 'Vastuutaho', 'Koordinaattori'],
        ...['Alkaa', 'Päättyy', 'Tilanne', 'Eteneminen', 'Päivitetty'],
      ],
      rows: [
        [
          ...['RH-01', 'Etähoito', 'RH', 'Kuntayhtymä', 'Hankekoordinaattori'],
          ...['1.1.2020', '31.12.2029', 'Keltainen', 'Työ etenee.', today],
        ],
      ],
    },
    {
      name: 'Hankkeet',
      headers: ['Tunnus', 'Hanke', 'Päättyy'],
      rows: [['RH', 'Rakennehanke', '31.12.2029']],
    },
    {
      name: 'Hankinnat',
      headers: [
        ...['Tunnus', 'Osahanke', 'Hankinta', 'Laji', 'Arvo €', 'Menettely', 'Vaihe'],
        ...['Tarjouspyyntö julkaistu', 'Sopimuksen tavoiteaika'],
      ],
      rows: calendars.map(({ menettely, laji, arvo, vaihe, published = '' }, at) => [
        ...[`HAN-${at + 1}`, 'RH-01', `Hankinta ${at + 1}`, laji, arvo, menettely, vaihe, published],
        '1.2.2021',
      ]),
    },
  ]);
  const { findings } = createReport(bundleHost(workbook, today)).check;
  const ends = calendars.map((_, at) => {
    const late = findings.find(
      ({ rule, target }) => rule === 'hankinta-target' && target.key === `HAN-${at + 1}`,
    );
    return (late?.steps ?? []).flatMap((step) => /–(\d+\.\d+\.\d{4}): \d+ päivä/.exec(step)?.[1] ?? []);
  });
  expect(ends).toEqual(calendars.map((calendar) => calendar.ends));
});
