// One tab is read once per call of the gate; the others are read whenever they are asked for.
import { rememberedTab } from '../../src/google/remembered-tab';

function counted() {
  const read: string[][] = [];
  const source = rememberedTab(
    {
      readTabs: (names) => {
        read.push([...names]);
        return names.map((name) => (name === 'Puuttuu' ? null : [[name]]));
      },
    },
    'Muistettu',
  );
  return { read, source };
}

test('the remembered tab is read once, the answers stay in the order asked for', () => {
  const { read, source } = counted();
  expect(source.readTabs(['Muistettu'])).toEqual([[['Muistettu']]]);
  expect(source.readTabs(['A', 'Muistettu', 'Puuttuu', 'B'])).toEqual([
    [['A']],
    [['Muistettu']],
    null,
    [['B']],
  ]);
  expect(source.readTabs(['Muistettu'])).toEqual([[['Muistettu']]]);
  expect(read).toEqual([['Muistettu'], ['A', 'Puuttuu', 'B']]);
});

test('a remembered tab that there is not is not looked for again', () => {
  const read: string[] = [];
  const source = rememberedTab(
    {
      readTabs: (names) => {
        read.push(...names);
        return names.map(() => null);
      },
    },
    'X',
  );
  expect(source.readTabs(['X'])).toEqual([null]);
  expect(source.readTabs(['X', 'Y'])).toEqual([null, null]);
  expect(read).toEqual(['X', 'Y']);
});
