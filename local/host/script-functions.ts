// The names of a script's global functions, read off the loaded bundle: what menus and pages may call.
import { createRealm, loadBundle } from '../apps-script/host/context';
import { zoneNamed } from '../apps-script/host/zone';

/** @param dist the built folder; loading it calls no service (platform facts §2.4) */
export function scriptFunctions(dist: string): string[] {
  const realm = createRealm(zoneNamed('UTC'), () => 0);
  const before = new Set(Object.keys(realm.globals));
  loadBundle(realm, dist);
  return Object.keys(realm.globals).filter(
    (name) => !before.has(name) && typeof realm.globals[name] === 'function',
  );
}
