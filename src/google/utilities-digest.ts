// Digest over Utilities: SHA-256 as hexadecimal text, and ids for runs.
import type { Digest } from '../app/ports';

export function utilitiesDigest(): Digest {
  return {
    of: (content) => {
      const bytes = Utilities.computeDigest(
        Utilities.DigestAlgorithm.SHA_256,
        content,
        Utilities.Charset.UTF_8,
      );
      // Apps Script's bytes are signed.
      return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
    },
    runId: () => `ajo-${Utilities.getUuid()}`,
  };
}
