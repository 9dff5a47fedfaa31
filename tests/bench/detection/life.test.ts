// Generated lives: the same seed gives the same one, stages follow each other, and the end comes last.
import {
  type Procedure,
  procurementLife,
  type RecruitmentWay,
  recruitmentLife,
  stageOn,
} from '../../../bench/detection/life';
import { randomFrom } from '../../../bench/detection/random';

const WAYS: readonly RecruitmentWay[] = ['Haku', 'Sisäinen haku', 'Työajan kohdennus'];
const PROCEDURES: readonly Procedure[] = ['Pienhankinta', 'Kansallinen menettely', 'Avoin'];
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

test('the same seed lives the same life, another seed another', () => {
  const life = (seed: number) => recruitmentLife(randomFrom(seed), 'Haku', '2021-01-11');
  expect(life(5)).toEqual(life(5));
  expect(life(5)).not.toEqual(life(6));
});

test.each(WAYS)('%s: days go forward from the first to the end', (way) => {
  for (const seed of SEEDS) {
    const { stages, end } = recruitmentLife(randomFrom(seed), way, '2021-03-01');
    const days = [...stages.map((stage) => stage.from), end];
    expect(days[0]).toBe('2021-03-01');
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
  }
});

test.each(PROCEDURES)(
  '%s: a tender comes before its comparison, and that before the decision',
  (procedure) => {
    for (const seed of SEEDS) {
      const vaiheet = procurementLife(randomFrom(seed), procedure, '2021-03-01').stages.map(
        ({ vaihe }) => vaihe,
      );
      expect(vaiheet.lastIndexOf('Tarjouspyyntö')).toBeLessThan(vaiheet.indexOf('Tarjousvertailu'));
      expect(vaiheet.indexOf('Tarjousvertailu')).toBeLessThan(vaiheet.indexOf('Hankintapäätös'));
    }
  },
);

test('the stage on a day is the last one begun', () => {
  const life = recruitmentLife(randomFrom(3), 'Haku', '2021-03-01');
  const [first, second] = life.stages;
  expect(stageOn(life, '2021-02-28')).toBeUndefined();
  expect(stageOn(life, '2021-03-01')).toBe(first);
  expect(stageOn(life, second?.from ?? '')).toBe(second);
  expect(stageOn(life, '2029-01-01')).toBe(life.stages[life.stages.length - 1]);
});
