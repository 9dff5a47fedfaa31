// Which scopes a person's script runs with: the manifest's, less what that person has not ticked (platform facts §3.5).

const AUTH = 'https://www.googleapis.com/auth/';

export class Consent {
  /** The manifest's scopes, full addresses. */
  readonly scopes: ReadonlySet<string>;
  readonly #refused = new Map<string, Set<string>>();

  constructor(manifestScopes: readonly string[]) {
    this.scopes = new Set(manifestScopes.map(fullScope));
  }

  /** Full scope addresses. */
  granted(userId: string): ReadonlySet<string> {
    const refused = this.#refused.get(userId);
    if (refused === undefined || refused.size === 0) return this.scopes;
    return new Set([...this.scopes].filter((scope) => !refused.has(scope)));
  }

  /** Takes back a refusal; a scope that the manifest lacks can't be granted. */
  grant(userId: string, scope: string): void {
    this.#refused.get(userId)?.delete(fullScope(scope));
  }

  revoke(userId: string, scope: string): void {
    const refused = this.#refused.get(userId) ?? new Set<string>();
    this.#refused.set(userId, refused.add(fullScope(scope)));
  }
}

/** `drive.file` → its full address. */
function fullScope(scope: string): string {
  return scope.startsWith('https://') ? scope : AUTH + scope;
}
