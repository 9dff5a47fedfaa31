// Steps run in order, tell where they are, and can be stopped between.
import { runSteps, type Step } from '../../../sidebar/steps/run-steps';

const adds = (name: string): Step<string> => ({ name, run: async (text) => text + name });

function watched(cancelAfter = Number.POSITIVE_INFINITY) {
  const told: string[] = [];
  const watch = {
    begins: (step: number, of: number, name: string) => {
      told.push(`${step}/${of} ${name}`);
    },
    isCancelled: () => told.length >= cancelAfter,
  };
  return { told, watch };
}

test('each step gets what the one before it came to, and is told before it begins', async () => {
  const { told, watch } = watched();
  await expect(runSteps([adds('a'), adds('b')], '-', watch)).resolves.toEqual({
    end: 'done',
    context: '-ab',
  });
  expect(told).toEqual(['1/2 a', '2/2 b']);
});

test('cancel takes effect before the next step, which is not begun', async () => {
  const { told, watch } = watched(1);
  await expect(runSteps([adds('a'), adds('b'), adds('c')], '', watch)).resolves.toEqual({
    ...{ end: 'cancelled', before: 2, context: 'a' },
  });
  expect(told).toEqual(['1/3 a']);
});

test('a cancel that comes with the last step changes nothing: it is done', async () => {
  const { watch } = watched(1);
  await expect(runSteps([adds('a')], '', watch)).resolves.toMatchObject({ end: 'done' });
});

test('what a step rejects with comes out, and the rest is not begun', async () => {
  const { told, watch } = watched();
  const fails: Step<string> = { name: 'x', run: () => Promise.reject(new Error('no')) };
  await expect(runSteps([fails, adds('b')], '', watch)).rejects.toThrow('no');
  expect(told).toEqual(['1/2 x']);
});
