// What the menu's actions need of the world: the gate, and something to show people their answer with.
import type { Envelope, RpcMethod, RpcMethods } from '../../rpc/contract';

/** The gate of the server: every action goes through the same checks as the sidebar's calls. */
export interface MenuGate {
  call<M extends RpcMethod>(method: M, payload: RpcMethods[M]['payload']): Envelope<RpcMethods[M]['value']>;
}

export interface DialogLink {
  readonly text: string;
  readonly url: string;
}

/** Never used while the document lock is held: a dialog makes the lock vanish (platform facts §4.6). */
export interface Dialogs {
  tell(title: string, lines: readonly string[], link?: DialogLink): void;
  /** True where the person says yes. */
  ask(title: string, lines: readonly string[]): boolean;
  /** A whole HTML page. */
  page(title: string, html: string): void;
  sidebar(title: string): void;
}
