// What forecasts say in Finnish: names of the steps, the sentence, and where each number is from.
import { daysBetween } from '../../day/day';
import type { StepSource } from '../../forecast/step';
import type { ForecastWords } from '../forecast-words';
import { capitalise, dottedDay, joinList } from '../number-text';

const SOURCES: Readonly<Record<StepSource['kind'], (name: string) => string>> = {
  cell: (name) => `sarake ”${name}”`,
  setting: (name) => `asetus ”${name}”`,
  law: (name) => `laki: asetus ”${name}”`,
  reference: () => 'oman salkun toteutuneet kestot',
};

const paivaa = (count: number) => (count === 1 ? '1 päivä' : `${count} päivää`);
const OMAT = {
  rekrytointi: { mihin: 'rekrytointiin', mista: 'Oman salkun rekrytoinnit haun alusta aloitukseen' },
  hankinta: { mihin: 'hankintaan', mista: 'Oman salkun hankinnat tarjouspyynnöstä allekirjoitukseen' },
} as const;
const JULKAISU = { tarjouspyynto: 'Tarjouspyyntö', hankintailmoitus: 'Hankintailmoitus' } as const;
const SEASONS = { heinäkuu: 'heinäkuun lomat', joulu: 'joulutauko' } as const;

export const forecastWords: ForecastWords = {
  rekrytointi: {
    tayttolupa: 'täyttölupa',
    ilmoitus: 'ilmoitus',
    hakuaika: 'hakuaika',
    haastattelut: 'haastattelut',
    valintapaatos: 'valintapäätös',
    irtisanomisaika: 'irtisanomisaika',
    siirtyminen: 'siirtyminen tehtävään',
    sopiminen: 'sopiminen esihenkilön kanssa',
    kohdennuspaatos: 'kohdennuspäätös',
    tarjouspyynto: 'tarjouspyyntö',
    tarjousaika: 'tarjousaika',
    tarjousvertailu: 'tarjousten vertailu ja päätös',
    sopimus: 'sopimus',
  },
  hankinta: {
    markkinakartoitus: 'markkinakartoitus',
    valmistelu: 'tarjouspyynnön valmistelu',
    osallistumisaika: 'osallistumishakemukset',
    ehdokkaat: 'ehdokkaiden valinta',
    tarjousaika: 'tarjousaika',
    neuvottelut: 'neuvottelut',
    vertailu: 'tarjousten vertailu',
    paatos: 'hankintapäätös',
    odotusaika: 'odotus- ja valitusaika',
    allekirjoitus: 'allekirjoitus',
  },
  rekrytointiFrom: {
    Suunnitteilla: 'Suunnitteluvaiheesta',
    'Täyttölupa haettu': 'Täyttöluvan hakemisesta',
    'Täyttölupa saatu': 'Täyttöluvasta',
    'Haku auki': 'Avoimesta hausta',
    Haastattelut: 'Haastatteluvaiheesta',
    Valittu: 'Valinnasta',
    Aloittanut: 'Aloituksesta',
    Keskeytetty: 'Uuden haun avaamisesta',
    Peruttu: 'Perumisesta',
  },
  hankintaFrom: {
    Suunnitteilla: 'Suunnitteluvaiheesta',
    Markkinakartoitus: 'Markkinakartoituksesta',
    Tarjouspyyntö: 'Tarjouspyynnöstä',
    Tarjousvertailu: 'Tarjousvertailusta',
    Hankintapäätös: 'Hankintapäätöksestä',
    Odotusaika: 'Odotusajan alusta',
    Sopimus: 'Sopimusvaiheesta',
    Toimitus: 'Toimituksesta',
    Valmis: 'Valmistumisesta',
    Keskeytetty: 'Uuden kilpailutuksen valmistelusta',
    Peruttu: 'Perumisesta',
  },
  day: dottedDay,
  days: paivaa,
  list: (items) => joinList(items, ' ja '),
  until: (step, day) => `${step} ${dottedDay(day)} asti`,
  starts: (from, day, steps) => `${from} laskettuna aloitus on arviolta ${dottedDay(day)}: ${steps}.`,
  signs: (from, day, steps) =>
    `${from} laskettuna sopimus voidaan allekirjoittaa arviolta ${dottedDay(day)}: ${steps}.`,
  season: (names) => {
    const taukoja = names.length > 1 || names[0] === 'heinäkuu';
    const paused = capitalise(
      joinList(
        names.map((name) => SEASONS[name]),
        ' ja ',
      ),
    );
    return `${paused} ${taukoja ? 'pidentävät' : 'pidentää'} aikaa.`;
  },
  stale: (updated, from, isPast) => {
    const counted = `Osahankkeen tiedot on päivitetty viimeksi ${dottedDay(updated)}, joten vaiheet on laskettu ${dottedDay(from)} alkaen.`;
    return isPast
      ? `${counted} Näin laskettu päivä on jo mennyt, joten ennusteena on tarkistuspäivä.`
      : counted;
  },
  staleStep: (updated, from, source) =>
    `Laskettu ${dottedDay(from)} alkaen: päivitetty ${dottedDay(updated)} (Osahankkeet: Päivitetty tai Viimeksi muokattu) ja siitä ${paivaa(daysBetween(updated, from))} (${source}).`,
  own: (what, { count, p50, p80 }) =>
    `Kestot perustuvat oman salkun ${count} päättyneeseen ${OMAT[what].mihin}: puolet kesti enintään ${p50}, neljä viidestä enintään ${paivaa(p80)}.`,
  ownLate: (p80, late) =>
    `Neljä viidestä kesti enintään ${paivaa(p80)}: sillä kestolla päivä olisi ${dottedDay(late)}.`,
  ownStep: (what, p50) =>
    `${OMAT[what].mista}: puolet kesti enintään ${paivaa(p50)}, jotka on jaettu vaiheille oletuskestojen suhteessa.`,
  assumed: (clock) => `Menettelyä ei ole kirjattu; laskettu kuin ${clock}.`,
  source: ({ kind, name }) => SOURCES[kind](name),
  line: (step, from, to, days, source, wait) =>
    `${capitalise(step)} ${dottedDay(from)}–${dottedDay(to)}: ${paivaa(days)} (${source})${wait}.`,
  pause: (days, source) => ` ja lisäksi ${paivaa(days)} taukoa (${source})`,
  moved: (from) => `; ${dottedDay(from)} ei ole arkipäivä`,
  lastBegin: (step, day) => `Jotta tavoite pitäisi: ${step} alkaa viimeistään ${dottedDay(day)}.`,
  lastPublishing: (what, day, isPast) =>
    isPast
      ? `${JULKAISU[what]} olisi pitänyt julkaista viimeistään ${dottedDay(day)}, jotta tavoite pitäisi.`
      : `${JULKAISU[what]} on julkaistava viimeistään ${dottedDay(day)}, jotta tavoite pitää.`,
  overrun: (days, limit) =>
    `Ennuste on ${paivaa(days)} tavoitteen jälkeen: yli ${paivaa(limit).replace('päivää', 'päivän')} viivästys on punainen (asetus ”Punaisen raja, päivää”).`,
  reserve: (days, source) => `Varaa ennusteen ja tavoitteen välillä tarvitaan ${paivaa(days)} (${source}).`,
};
