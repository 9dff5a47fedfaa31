// Authorisation over ScriptApp: which of the manifest's permissions this person has given. Needs no permission itself.
import type { Authorisation } from '../app/access/ports';

/** ScriptApp's answer, as far as it is used; getAuthorizedScopes is missing in the published types (platform facts §9). */
interface Info {
  getAuthorizationStatus(): unknown;
  getAuthorizationUrl(): string | null;
  getAuthorizedScopes?(): readonly string[] | null;
}

export function scriptAuthorisation(): Authorisation {
  return {
    isMissing: () => isRequired(quietInfo()),
    missingLink: () => {
      const info = quietInfo();
      return isRequired(info) ? (info?.getAuthorizationUrl() ?? null) : null;
    },
  };
}

/** Full addresses of the scopes given; for the self-test. Throws where Google can't say. */
export function grantedScopes(): { readonly complete: boolean; readonly scopes: readonly string[] } {
  const info = authorisationInfo();
  return { complete: !isRequired(info), scopes: info.getAuthorizedScopes?.() ?? [] };
}

function authorisationInfo(): Info {
  return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as unknown as Info;
}

/** Asked while another error is being explained: it must not hide that one. */
function quietInfo(): Info | null {
  try {
    return authorisationInfo();
  } catch {
    return null;
  }
}

function isRequired(info: Info | null): boolean {
  return info !== null && String(info.getAuthorizationStatus()) === 'REQUIRED';
}
