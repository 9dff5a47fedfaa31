// Every Finnish pattern on expressions of its own: what each means from Monday 30.11.2020, and that the pattern sees it.
import { FINNISH } from '../../../../src/domain/schedule/fi/index';
import { readSchedule } from '../../../../src/domain/schedule/read-schedule';
import { tokenise } from '../../../../src/domain/schedule/tokens';
import { meaningOf, type ScheduleRow } from '../../../support/schedule-rows';

const ANCHOR = '2020-11-30';

const TABLES: Readonly<Record<string, readonly ScheduleRow[]>> = {
  clock: [
    ['klo 9.30', 'none'],
    ['KELLO 12:15', 'none'],
    ['15.1.2021 klo 16.00 mennessä', 'by ..2021-01-15'],
    ['to 3.12. klo 9–11', 'during 2020-12-03..2020-12-03'],
  ],
  amount: [
    ['6 000 €', 'none'],
    ['2,5 htv', 'none'],
    ['4 krt/kk', 'none'],
    ['2021 €', 'none'],
    ['40 %', 'none'],
  ],
  numbered: [
    ['§ 45', 'none'],
    ['dnro 12/2020', 'none'],
    ['versio 4.1', 'none'],
    ['uutiskirje 5/2020', 'none'],
    ['kokousmuistio 3/21', 'none'],
    ['lukuvuosi 2020–2021', 'during 2020-08-01..2021-07-31'],
  ],
  'length-of-time': [
    ['kahden kuukauden ajan', 'none'],
    ['neljä viikkoa', 'none'],
    ['tammikuusta alkaen kolmen kuukauden ajan', 'from 2021-01-01..'],
  ],
  'numeric-day': [
    ['3.12.', 'during 2020-12-03..2020-12-03'],
    ['01.02.2021', 'during 2021-02-01..2021-02-01'],
    ['31.3.21', 'during 2021-03-31..2021-03-31'],
    ['2021-02-15', 'during 2021-02-15..2021-02-15'],
    ['15/1/2021', 'during 2021-01-15..2021-01-15'],
    ['5/6/2021', 'during 2021-06-05..2021-06-05 ambiguous'],
    ['15.1', 'during 2021-01-15..2021-01-15'],
    ['28.2.2021:een asti', 'until ..2021-02-28'],
    ['31.4.2021', 'none impossible-day 30.4.2021'],
    ['29.2.', 'none impossible-day 28.2.'],
    ['12/31/2020', 'none impossible-day 31.12.2020'],
    ['45.1.2021', 'none impossible-day'],
    ['1.2.3', 'none'],
    ['1.5', 'none'],
  ],
  'numeric-days': [
    ['9.–11.12.', 'during 2020-12-09..2020-12-11'],
    ['14-15.1.2021', 'during 2021-01-14..2021-01-15'],
    ['2., 9. ja 16.12.', 'during 2020-12-02..2020-12-16'],
    ['4. - 5.2.2021', 'during 2021-02-04..2021-02-05'],
  ],
  'day-of-month': [
    ['4. joulukuuta', 'during 2020-12-04..2020-12-04'],
    ['11.–12. helmikuuta 2021', 'during 2021-02-11..2021-02-12'],
    ['perjantaista 4. joulukuuta alkaen', 'from 2020-12-04..'],
    ['31. huhtikuuta', 'none impossible-day'],
  ],
  'months-day': [
    ['tammikuun 20. päivään mennessä', 'by ..2021-01-20'],
    ['maaliskuun 3. pvä', 'during 2021-03-03..2021-03-03'],
    ['toukokuun 10.–12. päivä', 'during 2021-05-10..2021-05-12'],
  ],
  weekday: [
    ['tiistaina 8.12.', 'during 2020-12-08..2020-12-08'],
    ['viimeistään ke 9.12.', 'by ..2020-12-09'],
    ['la 5.12.–su 6.12.', 'during 2020-12-05..2020-12-06'],
    ['torstaihin mennessä', 'by ..2020-12-03'],
    ['ma 1.12.', 'during 2020-12-01..2020-12-01 ambiguous'],
    ['viikon 49 torstaina', 'during 2020-12-03..2020-12-03'],
    ['lisää väkeä ja to do', 'none'],
  ],
  month: [
    ['helmikuu 2021', 'during 2021-02-01..2021-02-28'],
    ['SYYSKUUHUN MENNESSÄ', 'by ..2020-09-30'],
    ['elokuulle 2021', 'during 2021-08-01..2021-08-31'],
    ['heinäkuusta lähtien', 'from 2021-07-01..'],
    ['marrask. loppuun', 'until ..2020-11-30'],
    ['loka 2021', 'during 2021-10-01..2021-10-31'],
    ['tammikkuussa 2021', 'during 2021-01-01..2021-01-31'],
    ['hemikuun aikana', 'during 2021-02-01..2021-02-28'],
    ['maalsikuussa', 'during 2021-03-01..2021-03-31'],
    ['touokuussakin', 'during 2021-05-01..2021-05-31'],
    ['kesakuussa 2021', 'during 2021-06-01..2021-06-30'],
    ['elokuvateatteri', 'none'],
    ['elokuva', 'none'],
    ['joulukuusia', 'none'],
    ['maalisko', 'none'],
  ],
  months: [
    ['helmi–maaliskuussa', 'during 2021-02-01..2021-03-31'],
    ['Touko-, kesä- ja heinäkuussa', 'during 2021-05-01..2021-07-31'],
    ['syys/lokakuu 2021', 'during 2021-09-01..2021-10-31'],
    ['elo- tai syyskuussa', 'during 2020-08-01..2020-09-30'],
    ['joulu–helmikuu 2020–2021', 'during 2020-12-01..2021-02-28'],
    ['helmi-maaliskuun taitteessa', 'around 2021-02-21..2021-03-10'],
    ['kesä-heinä 2021', 'during 2021-06-01..2021-07-31'],
    ['loka–marraskuun alussa 2021', 'during 2021-10-01..2021-10-10'],
    ['tamm-helmikuussa', 'during 2021-01-01..2021-02-28'],
  ],
  'month-number': [
    ['2/2021', 'during 2021-02-01..2021-02-28'],
    ['9/21', 'during 2021-09-01..2021-09-30'],
    ['10–12/2021', 'during 2021-10-01..2021-12-31'],
    ['11/2020–2/2021', 'during 2020-11-01..2021-02-28'],
    ['viim. 4/2021', 'by ..2021-04-30'],
    ['3.2021', 'during 2021-03-01..2021-03-31'],
    ['3/4 valmiina', 'none'],
  ],
  week: [
    ['viikolla 48', 'during 2020-11-23..2020-11-29'],
    ['vko 2/2021', 'during 2021-01-11..2021-01-17'],
    ['vk 50–51', 'during 2020-12-07..2020-12-20'],
    ['viikoilla 2, 3 ja 4', 'during 2021-01-11..2021-01-31'],
    ['vko:lla 5', 'during 2021-02-01..2021-02-07'],
    ['viikko 53', 'during 2020-12-28..2021-01-03'],
    ['50. viikolla', 'during 2020-12-07..2020-12-13'],
    ['viikosta 3 viikkoon 5', 'during 2021-01-18..2021-02-07'],
    ['vk 51/2020 – vk 2/2021', 'during 2020-12-14..2021-01-17'],
    ['viikko 60', 'none'],
    ['viikot 50/2020–2/2021', 'during 2020-12-07..2021-01-17'],
  ],
  'year-share-letter': [
    ['Q2/2021', 'during 2021-04-01..2021-06-30'],
    ['Q3-Q4 2021', 'during 2021-07-01..2021-12-31'],
    ['H2/2021', 'during 2021-07-01..2021-12-31'],
    ['Q4/2020–Q1/2021', 'during 2020-10-01..2021-03-31'],
    ['Q1:n loppuun mennessä', 'by ..2021-03-31'],
    ['Q5/2021', 'none'],
  ],
  'year-share-word': [
    ['3. vuosineljännes 2021', 'during 2021-07-01..2021-09-30'],
    ['ensimmäinen vuosikolmannes 2021', 'during 2021-01-01..2021-04-30'],
    ['toisella vuosipuoliskolla 2021', 'during 2021-07-01..2021-12-31'],
    ['IV/2021', 'during 2021-10-01..2021-12-31'],
    ['viimeisellä kvartaalilla', 'during 2020-10-01..2020-12-31'],
  ],
  season: [
    ['kevät 2021', 'during 2021-01-01..2021-05-31'],
    ['talveen mennessä', 'by ..2020-11-30'],
    ['kevään 2021 loppuun', 'until ..2021-05-31'],
    ['loppusyksystä', 'during 2020-11-21..2020-12-31'],
    ['kesä–syksy 2021', 'during 2021-06-01..2021-12-31'],
    ['talvella 2020–2021', 'during 2020-12-01..2021-02-28'],
    ['talvitakki', 'none'],
  ],
  year: [
    ['vuonna 2022', 'during 2022-01-01..2022-12-31'],
    ['v. 2022', 'during 2022-01-01..2022-12-31'],
    ['vuosina 2021–2023', 'during 2021-01-01..2023-12-31'],
    ['2020/2021', 'during 2020-01-01..2021-12-31'],
    ['kevät ’21', 'during 2021-01-01..2021-05-31'],
    ['vuoteen 2022 saakka', 'until ..2022-12-31'],
    ['2021 loppuun mennessä', 'by ..2021-12-31'],
    ['2020-luvulla', 'none'],
  ],
  'year-turn': [
    ['vuodenvaihteen tienoilla', 'around 2020-12-15..2021-01-15'],
    ['vuoden vaihteessa 2021–2022', 'around 2021-12-15..2022-01-15'],
    ['vuodenvaihteesta alkaen', 'from 2020-12-15..'],
    ['vuosien 2021 ja 2022 vaihteessa', 'around 2021-12-15..2022-01-15'],
  ],
  part: [
    ['toukokuun alussa', 'during 2021-05-01..2021-05-10'],
    ['kesäkuun puolivälissä 2021', 'during 2021-06-11..2021-06-20'],
    ['heinäkuun puoliväliin mennessä', 'by ..2021-07-15'],
    ['marraskuun loppupuolella', 'during 2020-11-16..2020-11-30'],
    ['vuoden 2021 alussa', 'during 2021-01-01..2021-01-31'],
    ['vuoden 2021 lopussa', 'during 2021-12-01..2021-12-31'],
    ['puolivälissä helmikuuta', 'during 2021-02-11..2021-02-20'],
    ['toukokuun alussa tai lopussa', 'during 2021-05-01..2021-05-31'],
    ['rahat loppu', 'none'],
    ['maaliskuun puoleenväliin mennessä', 'by ..2021-03-15'],
    ['toukokuun lopulle', 'during 2021-05-21..2021-05-31'],
    ['ennen vuoden loppua', 'by ..2020-12-31'],
  ],
  'part-compound': [
    ['alkuvuosi 2021', 'during 2021-01-01..2021-04-30'],
    ['loppuvuoteen 2021 mennessä', 'by ..2021-12-31'],
    ['keskivuodesta 2021', 'during 2021-05-01..2021-08-31'],
    ['kuunvaihteessa', 'around 2020-11-21..2020-12-10'],
    ['loppukuusta', 'during 2020-11-21..2020-11-30'],
  ],
  counted: [
    ['helmikuun ensimmäisellä viikolla', 'during 2021-02-01..2021-02-07'],
    ['maaliskuun 2. viikolla', 'during 2021-03-08..2021-03-14'],
    ['tammikuun viimeiseen päivään mennessä', 'by ..2021-01-31'],
  ],
  relative: [
    ['ensi kuussa', 'during 2020-12-01..2020-12-31'],
    ['ensi vuoden maaliskuussa', 'during 2021-03-01..2021-03-31'],
    ['viime keväänä', 'during 2020-01-01..2020-05-31'],
    ['tämän viikon loppuun mennessä', 'by ..2020-12-06'],
    ['ensi perjantaina', 'during 2020-12-04..2020-12-04'],
    ['ensi kesään mennessä', 'by ..2021-05-31'],
    ['kuluvan vuoden aikana', 'during 2020-01-01..2020-12-31'],
    ['viime joulukuussa', 'during 2019-12-01..2019-12-31'],
  ],
  'day-from-now': [
    ['tänään', 'during 2020-11-30..2020-11-30'],
    ['ylihuomiseen mennessä', 'by ..2020-12-02'],
    ['huomisesta lähtien', 'from 2020-12-01..'],
  ],
  distance: [
    ['kolmen kuukauden kuluttua', 'during 2021-02-28..2021-02-28'],
    ['2 viikon kuluessa', 'during 2020-11-30..2020-12-14'],
    ['1–2 kk päästä', 'during 2020-12-30..2021-01-30'],
    ['puolen vuoden päästä', 'during 2021-05-30..2021-05-30'],
    ['viikko sitten', 'none'],
    ['kaksi viikkoa sitten', 'during 2020-11-16..2020-11-16'],
  ],
  'bare-unit': [
    ['kuun puoliväliin mennessä', 'by ..2020-11-15'],
    ['vuoden alkupuolella', 'during 2021-01-01..2021-06-30'],
    ['viikon alussa', 'during 2020-11-30..2020-12-02'],
    ['vuoden paras', 'none'],
    ['viikonloppuun mennessä', 'by ..2020-12-06'],
    ['viikonloppuna 12.–13.12.', 'during 2020-12-12..2020-12-13'],
    ['viikon 50 viikonloppuna', 'during 2020-12-12..2020-12-13'],
  ],
  holiday: [
    ['ennen vappua', 'by ..2021-04-30'],
    ['loppiaisen jälkeen', 'from 2021-01-07..'],
    ['pääsiäiseen 2021 mennessä', 'by ..2021-04-04'],
    ['juhannuksen tienoilla', 'around 2021-06-25..2021-06-26'],
    ['itsenäisyyspäivään mennessä', 'by ..2020-12-06'],
  ],
  'first-working-day': [
    ['ensimmäinen arkipäivä vapun jälkeen', 'during 2021-05-03..2021-05-03'],
    ['ensimmäinen arkipäivä joulun jälkeen', 'during 2020-12-28..2020-12-28'],
    ['ensimmäisenä työpäivänä helatorstain jälkeen', 'during 2021-05-14..2021-05-14'],
  ],
  cue: [
    ['viim. 15.1.', 'by ..2021-01-15'],
    ['alkaen 1.2.2021', 'from 2021-02-01..'],
    ['aikaisintaan 15.1.2021', 'from 2021-01-15..'],
    ['ei ennen helmikuuta', 'from 2021-02-01..'],
    ['ennen 15.1.2021', 'by ..2021-01-14'],
    ['lokakuun 2021 jälkeen', 'from 2021-11-01..'],
    ['arviolta tammikuun puolivälissä', 'around 2021-01-11..2021-01-20'],
    ['hakuaika päättyy 18.12.', 'by ..2020-12-18'],
    ['toimii kevääseen 2022', 'until ..2022-05-31'],
    ['1.1.2021 alkaen, 30.6.2021 asti', 'during 2021-01-01..2021-06-30'],
    ['vuodesta 2019 saakka', 'from 2019-01-01..'],
    ['selvityksen mennessä', 'vague'],
  ],
  loose: [
    ['heti', 'vague'],
    ['kun rahoitus varmistuu', 'vague'],
    ['ei vielä päätetty', 'vague'],
    ['siirretty 30.11. → 15.12.2020', 'during 2020-12-15..2020-12-15'],
    ['30.11.2020 siirretty 29.1.2021', 'during 2021-01-29..2021-01-29'],
    ['siirtynyt syksyltä keväälle 2021', 'during 2021-01-01..2021-05-31'],
    ['siirtyy joulukuusta helmikuuhun', 'during 2021-02-01..2021-02-28'],
    ['20.1.2021 (alun perin 30.11.2020)', 'during 2021-01-20..2021-01-20'],
    ['30.11.2020 sijaan 15.1.2021', 'during 2021-01-15..2021-01-15'],
  ],
  meeting: [
    ['ohjausryhmän kokoukseen 1/21', 'during 2021-01-01..2021-01-31'],
    ['helmikuun kokoukset', 'during 2021-02-01..2021-02-28'],
    ['kokous 15.12.', 'during 2020-12-15..2020-12-15'],
  ],
};

const ROWS = Object.entries(TABLES).flatMap(([id, rows]) => rows.map((row) => [id, ...row] as const));

test.each(ROWS)('%s: %s is %s', (_id, text, means) => {
  expect(meaningOf(readSchedule(text, ANCHOR))).toBe(means);
});

test('every pattern has at least three expressions, and it proposes something on three of them', () => {
  expect(Object.keys(TABLES).sort()).toEqual(FINNISH.patterns.map(({ id }) => id).sort());
  const unseen = FINNISH.patterns.filter((pattern) => {
    const seen = (TABLES[pattern.id] ?? []).filter(([text]) => {
      const tokens = tokenise(text, FINNISH.senseOf);
      return tokens.some((token, at) => {
        const asked = pattern.starts.includes(token.sense?.is ?? token.kind);
        return asked && pattern.match(tokens, at, ANCHOR) !== null;
      });
    });
    return seen.length < 3;
  });
  expect(unseen.map(({ id }) => id)).toEqual([]);
});

test('no pattern would match where it is not asked: its starts hold every kind of token it can begin with', () => {
  const texts = [...ROWS.map(([, text]) => text), ...FINNISH.patterns.flatMap(({ examples }) => examples)];
  const missed = texts.flatMap((text) => {
    const tokens = tokenise(text, FINNISH.senseOf);
    return tokens.flatMap((token, at) =>
      FINNISH.patterns
        .filter((pattern) => !pattern.starts.includes(token.sense?.is ?? token.kind))
        .filter((pattern) => pattern.match(tokens, at, ANCHOR) !== null)
        .map((pattern) => `${pattern.id}: ${text} at ${token.text}`),
    );
  });
  expect(missed).toEqual([]);
});
