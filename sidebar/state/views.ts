// Which views a person has: by the methods that their role may call. A new view is a line here and a room of its own.
import type { UiView } from '../../src/domain/text/ui/index';
import type { RpcMethod, SessionStart } from '../../src/rpc/contract';

/** In the order of the navigation; without a method the view is everybody's. */
const VIEWS: readonly (readonly [view: UiView, method: RpcMethod | null])[] = [
  ['findings', 'findings.page'],
  ['repairs', 'repairs.preview'],
  ['osahankkeet', 'osahankkeet.page'],
  ['report', 'sidebar.report'],
  ['about', null],
];

export function viewsFor(session: SessionStart): readonly UiView[] {
  return VIEWS.flatMap(([view, method]) => (method === null || may(session, method) ? [view] : []));
}

export function may(session: SessionStart, method: RpcMethod): boolean {
  return session.allowed.includes(method);
}
