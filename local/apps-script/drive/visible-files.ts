// Which files the script sees under drive.file: those that the same user made with the same project.
import type { DriveFile } from '../../model/drive';
import type { Machine } from '../host/machine';
import { ApiError } from './api-error';

/** The maker's key of whoever runs the script now. */
export function makerOf(machine: Machine): string {
  return `${machine.user().id}/${machine.projectId}`;
}

/** The script's own files, newest first. Another user's or project's are not there at all (platform facts §13). */
export function visibleFiles(machine: Machine): DriveFile[] {
  const maker = makerOf(machine);
  return [...machine.drive.files.values()].filter((file) => file.madeBy === maker).reverse();
}

/** The file, or undefined where it is not there or not the script's own. */
export function findVisible(machine: Machine, fileId: unknown): DriveFile | undefined {
  const file = machine.drive.files.get(String(fileId));
  return file?.madeBy === makerOf(machine) ? file : undefined;
}

/**
 * The file of a Drive call.
 * @throws ApiError 404 `File not found: <id>.`
 */
export function requireVisible(machine: Machine, fileId: unknown, call: string): DriveFile {
  const file = findVisible(machine, fileId);
  if (!file) throw new ApiError(call, { code: 404, message: `File not found: ${String(fileId)}.` });
  return file;
}

/** True where the owner closed the content: neither content nor name may change (platform facts §13, design.md 7). */
export function isLocked(file: DriveFile): boolean {
  return file.contentRestrictions.some((restriction) => restriction.readOnly);
}
