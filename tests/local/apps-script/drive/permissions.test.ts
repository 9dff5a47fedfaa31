// Drive.Permissions: sharing a file that the script made.
import { Drive } from '../../../../local/apps-script/drive/drive';
import { KOORDINAATTORI, TestMachine } from './drive-machine';

const setup = () => {
  const machine = new TestMachine();
  const drive = new Drive(machine);
  const { id } = drive.Files.create({ name: 'Koontiraportti' }) as { id: string };
  return { machine, drive, id };
};
const READER = { type: 'user', role: 'reader', emailAddress: 'jasen@example.org' };

test('shares, changes, lists and ends a right', () => {
  const { drive, id } = setup();
  const made = drive.Permissions.create(READER, id, { sendNotificationEmail: false }) as { id: string };
  expect(made).toEqual({ kind: 'drive#permission', id: made.id, type: 'user', role: 'reader' });
  const again = drive.Permissions.create({ ...READER, role: 'commenter' }, id, {
    fields: 'id,role,emailAddress',
  });
  expect(again).toEqual({ id: made.id, role: 'commenter', emailAddress: 'jasen@example.org' });
  drive.Permissions.update({ role: 'writer' }, id, made.id);
  expect(drive.Permissions.get(id, made.id)).toMatchObject({ role: 'writer' });
  expect(drive.Permissions.list(id, { fields: 'permissions(role,emailAddress)' })).toEqual({
    permissions: [
      { role: 'owner', emailAddress: 'johtaja@example.org' },
      { role: 'writer', emailAddress: 'jasen@example.org' },
    ],
  });
  expect(drive.Files.get(id, { fields: 'shared' })).toEqual({ shared: true });
  drive.Permissions.remove(id, made.id);
  expect(() => drive.Permissions.get(id, made.id)).toThrow(`Permission not found: ${made.id}.`);
});

test('refuses incomplete and foreign requests', () => {
  const { machine, drive, id } = setup();
  const owner = (drive.Permissions.list(id) as { permissions: { id: string }[] }).permissions[0]?.id;
  expect(() => drive.Permissions.create({ type: 'user', role: 'reader' }, id)).toThrow(
    'The user ID or email address is required',
  );
  expect(() => drive.Permissions.create({ type: 'user' }, id)).toThrow(
    'The permission role field is required.',
  );
  expect(() => drive.Permissions.create({ ...READER, role: 'owner' }, id)).toThrow(
    'not emulated: drive.permissions.create with role owner',
  );
  expect(() => drive.Permissions.remove(id, owner)).toThrow('API call to drive.permissions.delete failed');
  machine.who = KOORDINAATTORI;
  expect(() => drive.Permissions.list(id)).toThrow(
    'API call to drive.permissions.list failed with error: File not found: file-1.',
  );
});
