// Text that a sheet can't take for a formula: for what the program writes into its own tabs.

/** Zero-width space: invisible, and forgotten when texts are compared. */
const SAFE = '\u200b';

/** `=SUM(A1)` → the same with an invisible first character. Numbers and dates are kept text by the `@` format. */
export function safeText(text: string): string {
  return /^[=+\-@'\t\r\n\u200b]/.test(text) ? SAFE + text : text;
}

/** What `safeText` was given. */
export function unsafeText(text: string): string {
  return text.startsWith(SAFE) ? text.slice(SAFE.length) : text;
}
