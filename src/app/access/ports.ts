// What the access check needs of the world.

/** Google's word on which permissions this person has given the add-on. */
export interface Authorisation {
  /** Address of the consent page where some permission is missing; null where none is, or Google can't say. */
  missingLink(): string | null;
  /** True where some permission is missing. */
  isMissing(): boolean;
}

/** The protection of the tab Käyttöoikeudet. */
export interface AccessTabGuard {
  /** True where this person may edit the tab: it is not protected, or they are among its editors. */
  mayEdit(): boolean;
}
