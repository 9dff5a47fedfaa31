// A person's screen: reloading the page takes away what one script had put there.
import { Screen, Screens } from '../../../../local/apps-script/ui/screen';

test('reload clears one script’s menus and sidebar, no other’s', () => {
  const screen = new Screen();
  screen.menus.set('A', { name: 'A', addon: false, projectId: 'yksi', entries: [] });
  screen.menus.set('B', { name: 'B', addon: false, projectId: 'kaksi', entries: [] });
  screen.sidebar = { title: 't', html: '', projectId: 'kaksi' };
  screen.reload('yksi');
  expect([...screen.menus.keys()]).toEqual(['B']);
  expect(screen.sidebar?.title).toBe('t');
  screen.reload('kaksi');
  expect([screen.menus.size, screen.sidebar]).toEqual([0, undefined]);
});

test('two items of one text can’t be told apart', () => {
  const screen = new Screen();
  const item = { kind: 'item', text: 'Avaa', functionName: 'f' } as const;
  screen.menus.set('A', { name: 'A', addon: false, projectId: 'yksi', entries: [item, item] });
  expect(() => screen.functionOf('Avaa', 'yksi')).toThrow('2 menu items');
});

test('one screen per person', () => {
  const screens = new Screens();
  expect(screens.of('a')).toBe(screens.of('a'));
  expect(screens.of('a')).not.toBe(screens.of('b'));
});
