// Generated lives: the same seed gives the same one, stages follow each other, and the end comes last.
import { type Menettely, PROCUREMENT, RECRUITMENT } from '../../../bench/detection/durations';
import {
  type Course,
  medianDays,
  procurementLife,
  type RecruitmentWay,
  recruitmentLife,
  stageOn,
} from '../../../bench/detection/life';
import { randomFrom } from '../../../bench/detection/random';
import { WORLDS } from '../../../bench/detection/world';

const WAYS = Object.keys(RECRUITMENT) as readonly RecruitmentWay[];
const PROCEDURES = Object.keys(PROCUREMENT) as readonly Menettely[];
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);
const course = (first: string): Course => ({
  ...{ world: WORLDS.tavallinen, first, wait: 0, pace: 1, hurriesFor: null },
});

test('the same seed lives the same life, another seed another', () => {
  const life = (seed: number) => recruitmentLife(randomFrom(seed), 'Haku', course('2021-01-11'));
  expect(life(5)).toEqual(life(5));
  expect(life(5)).not.toEqual(life(6));
});

test.each(WAYS)('%s: days go forward from the first to the end', (way) => {
  for (const seed of SEEDS) {
    const { stages, end } = recruitmentLife(randomFrom(seed), way, course('2021-03-01'));
    const days = [...stages.map((stage) => stage.from), end];
    expect(days[0]).toBe('2021-03-01');
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
  }
});

test.each(PROCEDURES)('%s: preparation, tender, decision, in that order', (procedure) => {
  for (const seed of SEEDS) {
    const { stages } = procurementLife(randomFrom(seed), procedure, course('2021-03-01'));
    const vaiheet = stages.map(({ vaihe }) => vaihe);
    expect(vaiheet.indexOf('Suunnitteilla')).toBe(0);
    expect(vaiheet.lastIndexOf('Tarjouspyyntö')).toBeLessThan(vaiheet.indexOf('Hankintapäätös'));
    const comparison = vaiheet.indexOf('Tarjousvertailu');
    if (comparison >= 0) expect(vaiheet.lastIndexOf('Tarjouspyyntö')).toBeLessThan(comparison);
  }
});

test('a slow pace makes a longer life, a hurry a shorter one, a wait puts all of it off', () => {
  const days = (change: Partial<Course>) =>
    SEEDS.map(
      (seed) => recruitmentLife(randomFrom(seed), 'Haku', { ...course('2021-02-01'), ...change }).end,
    ).sort()[25];
  const usual = days({}) ?? '';
  expect((days({ pace: 1.5 }) ?? '') > usual).toBe(true);
  expect((days({ hurriesFor: '2021-03-01' }) ?? '') < usual).toBe(true);
  expect((days({ wait: 90 }) ?? '') > usual).toBe(true);
});

test('the median life from a stage on', () => {
  const spreads = RECRUITMENT['Sisäinen haku'];
  expect(medianDays(spreads)).toBe(30 + 12 + 10 + 16);
  expect(medianDays(spreads, 'Haastattelut')).toBe(10 + 16);
  expect(medianDays(spreads, 'Keskeytetty')).toBe(medianDays(spreads));
});

test('the stage on a day is the last one begun', () => {
  const life = recruitmentLife(randomFrom(3), 'Haku', course('2021-03-01'));
  const [first, second] = life.stages;
  expect(stageOn(life, '2021-02-28')).toBeUndefined();
  expect(stageOn(life, '2021-03-01')).toBe(first);
  expect(stageOn(life, second?.from ?? '')).toBe(second);
  expect(stageOn(life, '2029-01-01')).toBe(life.stages[life.stages.length - 1]);
});
