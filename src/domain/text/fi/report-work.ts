// What the report says in Finnish of empty posts and of money.
import { dottedDay, joinList } from '../number-text';
import type { MoneyReportTexts, VacancyReportTexts } from '../report-work-texts';
import { euroa, kuukausia, luku } from './figures';

export const vacancies: VacancyReportTexts = {
  heading: 'Täyttämättä olevat tehtävät',
  columns: {
    posts: 'Tehtäviä',
    soFar: 'Tyhjää tähän asti, htkk',
    untilStart: 'Tyhjää aloitukseen asti, htkk',
    money: 'Palkkarahaa käyttämättä',
  },
  none: 'Yksikään täytettävä tehtävä ei ennusteen mukaan ala aloitustavoitteensa jälkeen.',
  totals: ({ posts, monthsSoFar, monthsUntilStart, eurosUntilStart, withoutCost, withoutTarget }) => {
    const many = posts === 1 ? 'Yksi tehtävä alkaa' : `${posts} tehtävää alkaa`;
    const sums =
      monthsSoFar > 0
        ? `Tyhjiä henkilötyökuukausia (htkk) on kertynyt aloitustavoitteista tähän päivään ${kuukausia(monthsSoFar)} ja arvioituun aloitukseen mennessä ${kuukausia(monthsUntilStart)}.`
        : `Tyhjiä henkilötyökuukausia (htkk) kertyy arvioituun aloitukseen mennessä ${kuukausia(monthsUntilStart)}.`;
    const known =
      posts > withoutCost ? ` Palkkarahaa jää siltä ajalta käyttämättä ${euroa(eurosUntilStart)}.` : '';
    const costs =
      withoutCost === 0
        ? ''
        : withoutCost === posts
          ? ' Kuukausikustannuksia ei ole kirjattu, joten palkkarahaa ei voi laskea.'
          : ` Kuukausikustannus puuttuu ${withoutCost === 1 ? 'yhdeltä tehtävältä' : `${withoutCost} tehtävältä`}, joten ${withoutCost === 1 ? 'se ei ole' : 'ne eivät ole'} summassa.`;
    const targets =
      withoutTarget === 0
        ? ''
        : ` Lisäksi täyttämättä on ${withoutTarget === 1 ? 'yksi tehtävä, jonka' : `${withoutTarget} tehtävää, joiden`} aloitustavoitteesta ei selviä päivää.`;
    return `${many} ennusteen mukaan aloitustavoitteensa jälkeen. ${sums}${known}${costs}${targets}`;
  },
  total: 'Yhteensä',
  months: kuukausia,
};

export const money: MoneyReportTexts = {
  heading: 'Rahan käyttö',
  columns: {
    budget: 'Budjetti',
    actual: 'Toteuma',
    used: 'Käytetty',
    elapsed: 'Aikaa kulunut',
    unspent: 'Ennuste: jää käyttämättä',
  },
  none: 'Yhdeltäkään osahankkeelta ei ole kirjattu sekä budjettia että toteumaa.',
  totals: ({ today, budjetti, toteuma, used, unspent, early, count, limit }) => {
    const rough =
      early === 0
        ? ''
        : ` Ennuste on vielä karkea${early === count ? '' : ` ${early === 1 ? 'yhdessä osahankkeessa' : `${early} osahankkeessa`}`}, koska ${early === count ? '' : early === 1 ? 'sen ' : 'niiden '}ajasta on kulunut enintään ${luku(limit)}\u00a0%.`;
    return `Budjetista ${euroa(budjetti)} on ${dottedDay(today)} mennessä käytetty ${euroa(toteuma)} eli ${luku(used)}\u00a0%. Tähänastisella tahdilla käyttämättä jäisi ${euroa(unspent)}.${rough}`;
  },
  others: (count) => `Muut ${count} osahanketta`,
  notCounted: (names, more) =>
    `Ennustetta ei voi laskea ${names.length === 1 ? 'osahankkeesta' : 'osahankkeista'} ${more === 0 ? joinList(names, ' ja ') : `${names.join(', ')} eikä ${more === 1 ? 'yhdestä muusta' : `${more} muusta`}`}: budjetti, toteuma tai aika puuttuu, tai aika ei ole alkanut.`,
  ownFunding: ({ hanke, percent, costs, required, paid, missing, withoutCosts }) =>
    `${hanke}: kuluja on ${euroa(costs)}, joten omarahoitusta pitäisi olla ${luku(percent)}\u00a0% eli ${euroa(required)}. Sitä on toteutunut ${euroa(paid)}${missing > 0 ? `: puuttuu ${euroa(missing)}` : ''}.${withoutCosts === 0 ? '' : ` Toteuma puuttuu ${withoutCosts === 1 ? 'yhdeltä osahankkeelta' : `${withoutCosts} osahankkeelta`}.`}`,
};
