// The project's own files as the architecture tests see them: paths from the root, and what they import.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const ROOT = process.cwd();

/** Tracked and new files below the folders, with `/` between parts; ignored ones (dist, build) are left out. */
export function projectFiles(...folders: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Import {
  readonly from: string;
  /** A project path without ending, or a package name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(import|export)\s+(type\s+)?([^'";]*?from\s+)?['"]([^'"]+)['"]/gm;

export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(IMPORT)].map((match) => {
    const specifier = match[4] ?? '';
    const isPackage = !specifier.startsWith('.');
    return {
      from: path,
      to: isPackage ? specifier : normalize(join(dirname(path), specifier)).replace(/\\/g, '/'),
      isPackage,
      typeOnly: match[2] !== undefined || everyNameIsType(match[3] ?? ''),
    };
  });
}

/** `{ type A, type B } from` */
function everyNameIsType(clause: string): boolean {
  const names = /\{([^}]*)\}/.exec(clause)?.[1];
  if (names === undefined || !clause.trim().startsWith('{')) return false;
  return names.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}
