// The global `Drive`: advanced service Drive v3 as a script sees it. The door to this folder.
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { DriveFiles } from './files';
import { DrivePermissions } from './permissions';

export class Drive extends Emulated {
  readonly _name = 'Drive';
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;

  constructor(machine: Machine) {
    super();
    this.Files = new DriveFiles(machine);
    this.Permissions = new DrivePermissions(machine);
  }
}
