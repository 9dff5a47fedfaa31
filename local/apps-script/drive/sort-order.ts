// `orderBy` of Drive.Files.list.
import type { DriveFile } from '../../model/drive';
import { ApiError } from './api-error';

const KEYS: Readonly<Record<string, (file: DriveFile) => string>> = {
  createdTime: (file) => file.createdTime,
  modifiedTime: (file) => file.modifiedTime,
  name: (file) => file.name,
};

/**
 * The files in the order of `orderBy` (`modifiedTime desc,name`), or as they are where it is missing.
 * @throws ApiError `Invalid Value` for a key that the emulator does not know
 */
export function sorted(files: readonly DriveFile[], orderBy: unknown, call: string): DriveFile[] {
  if (orderBy === undefined) return [...files];
  const orders = String(orderBy)
    .split(',')
    .map((part) => {
      const [name = '', direction] = part.trim().split(/\s+/);
      const key = KEYS[name];
      if (!key || (direction !== undefined && direction !== 'desc')) {
        throw new ApiError(call, { code: 400, message: 'Invalid Value' });
      }
      return { key, sign: direction === 'desc' ? -1 : 1 };
    });
  return [...files].sort((a, b) => {
    for (const { key, sign } of orders) {
      if (key(a) !== key(b)) return key(a) < key(b) ? -sign : sign;
    }
    return 0;
  });
}
