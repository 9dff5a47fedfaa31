// Drive.Files: import, metadata, visibility, search, locks, export.
import { Blob } from '../../../../local/apps-script/blob/blob';
import type { ApiError } from '../../../../local/apps-script/drive/api-error';
import { Drive } from '../../../../local/apps-script/drive/drive';
import { JOHTAJA, KOORDINAATTORI, TestMachine } from './drive-machine';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const html = (body: string) =>
  new Blob(Buffer.from(`<meta charset="utf-8">${body}`, 'utf8'), 'text/html', 'r.html');

let machine: TestMachine;
let drive: Drive;
let docId: string;

beforeEach(() => {
  machine = new TestMachine();
  drive = new Drive(machine);
  const made = drive.Files.create(
    { name: 'Koontiraportti', mimeType: DOC, appProperties: { ajo: 'a-1' } },
    html('<h1>Otsikko</h1><p>Teksti</p>'),
  );
  docId = (made as { id: string }).id;
});

const details = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return (error as ApiError).details;
  }
  throw new Error('nothing was thrown');
};
const doc = (id = docId) => {
  const content = machine.drive.files.get(id)?.content;
  if (content?.kind !== 'doc') throw new Error('no doc');
  return content.doc;
};

describe('create', () => {
  test('imports HTML as a Google Doc and gives the default fields', () => {
    expect(drive.Files.get(docId)).toEqual({
      kind: 'drive#file',
      id: docId,
      name: 'Koontiraportti',
      mimeType: DOC,
    });
    expect(doc().body).toMatchObject([{ namedStyle: 'HEADING_1' }, { runs: [{ text: 'Teksti' }] }]);
    expect(machine.drive.files.get(docId)?.uploaded?.mimeType).toBe('text/html');
  });

  test('gives the fields that were asked for', () => {
    const fields =
      'id,webViewLink,version,createdTime,trashed,owners(emailAddress),contentRestrictions/readOnly,parents';
    expect(drive.Files.get(docId, { fields })).toEqual({
      id: docId,
      webViewLink: `https://docs.google.com/document/d/${docId}/edit`,
      version: '1',
      createdTime: '2020-11-30T10:00:00.000Z',
      trashed: false,
      owners: [{ emailAddress: 'johtaja@example.org' }],
      contentRestrictions: [],
      parents: ['root'],
    });
    expect(drive.Files.get(docId, { fields: '*' })).toMatchObject({
      appProperties: { ajo: 'a-1' },
      ownedByMe: true,
    });
  });

  test('refuses fields that Drive has not, and says which it does not emulate', () => {
    expect(() => drive.Files.get(docId, { fields: 'id,nimi' })).toThrow(
      'API call to drive.files.get failed with error: Invalid field selection nimi',
    );
    expect(() => drive.Files.get(docId, { fields: 'thumbnailLink' })).toThrow(
      'not emulated: drive.files.get field thumbnailLink',
    );
    expect(() => drive.Files.create({ name: 'x', starred: true })).toThrow(
      'not emulated: drive.files.create with starred',
    );
    expect(() => drive.Files.get(docId, { fields: 'id,(' })).toThrow('Invalid field selection');
  });

  test('a failed create leaves no file', () => {
    const before = machine.drive.files.size;
    expect(() => drive.Files.create({ mimeType: DOC }, html('x'), { fields: 'nimi' })).toThrow(
      'Invalid field selection',
    );
    expect(details(() => drive.Files.create({ mimeType: DOC }, html('x'.repeat(5 * 1024 * 1024))))).toEqual({
      code: 413,
      message: 'Request Too Large',
    });
    expect(() => drive.Files.create({ mimeType: DOC }, '<p>x</p>')).toThrow(
      'The mediaData parameter only supports Blob types for upload.',
    );
    expect(machine.drive.files.size).toBe(before);
  });

  test('keeps other files as bytes', () => {
    const { id } = drive.Files.create({ name: 'a.txt' }, new Blob(Buffer.from('abc'), 'text/plain', 'x'), {
      fields: 'id',
    }) as { id: string };
    expect(drive.Files.get(id, { fields: 'size,mimeType' })).toEqual({ size: '3', mimeType: 'text/plain' });
    expect((drive.Files.get(id, { alt: 'media' }) as Blob).getDataAsString()).toBe('abc');
    expect(() => drive.Files.get(docId, { alt: 'media' })).toThrow('Use Export with Docs Editors files.');
  });

  test('plain text becomes paragraphs, an empty Doc has one', () => {
    const text = drive.Files.create({ mimeType: DOC }, new Blob(Buffer.from('a\r\n\nb'), 'text/plain')) as {
      id: string;
    };
    expect(doc(text.id).body.map((block) => block.kind === 'paragraph' && block.runs.length)).toEqual([
      1, 0, 1,
    ]);
    expect(doc((drive.Files.create({ mimeType: DOC }) as { id: string }).id).body).toHaveLength(1);
  });

  test('app properties are limited to 124 bytes', () => {
    expect(() => drive.Files.create({ name: 'x', appProperties: { ajo: 'ä'.repeat(61) } })).toThrow(
      '124 bytes',
    );
    expect(() => drive.Files.create({ name: 'x', appProperties: { ajo: 'ä'.repeat(60) } })).not.toThrow();
  });
});

describe('visibility under drive.file', () => {
  const notFound = 'API call to drive.files.get failed with error: File not found: file-1.';

  test('another user does not see the file, even when it is shared with them', () => {
    drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: KOORDINAATTORI.email }, docId);
    machine.who = KOORDINAATTORI;
    expect(() => drive.Files.get(docId)).toThrow(notFound);
    expect(drive.Files.list()).toMatchObject({ files: [] });
    expect(details(() => drive.Files.update({}, docId, html('x')))).toEqual({
      code: 404,
      message: 'File not found: file-1.',
    });
    expect(() => drive.Files.remove(docId)).toThrow('API call to drive.files.delete failed');
    machine.who = JOHTAJA;
    expect(drive.Files.get(docId, { fields: 'id' })).toEqual({ id: docId });
  });

  test('another project does not see it either', () => {
    const copy = new Drive(new TestMachine(machine.drive, 'project-2'));
    expect(() => copy.Files.get(docId)).toThrow(notFound);
  });
});

describe('update', () => {
  test('a blob replaces the content and keeps the id; version and revision grow', () => {
    machine.clock += 60_000;
    drive.Files.update({}, docId, html('<p>Uusi</p>'));
    expect(doc().body).toMatchObject([{ runs: [{ text: 'Uusi' }] }]);
    expect(doc().revision).toBe(2);
    expect(drive.Files.get(docId, { fields: 'version,modifiedTime,createdTime' })).toEqual({
      version: '2',
      modifiedTime: '2020-11-30T10:01:00.000Z',
      createdTime: '2020-11-30T10:00:00.000Z',
    });
  });

  test('metadata: name, app properties one by one, trash', () => {
    const fields = 'name,appProperties,trashed';
    expect(
      drive.Files.update({ name: 'Uusi', appProperties: { tila: 'valmis' }, trashed: true }, docId, null, {
        fields,
      }),
    ).toEqual({
      name: 'Uusi',
      appProperties: { ajo: 'a-1', tila: 'valmis' },
      trashed: true,
    });
    expect(
      drive.Files.update({ appProperties: { ajo: null } }, docId, undefined, { fields: 'appProperties' }),
    ).toEqual({ appProperties: { tila: 'valmis' } });
  });

  test('what scripts get is a copy', () => {
    const got = drive.Files.get(docId, { fields: 'appProperties,permissions' }) as {
      appProperties: Record<string, string>;
    };
    got.appProperties.ajo = 'muu';
    expect(drive.Files.get(docId, { fields: 'appProperties' })).toEqual({ appProperties: { ajo: 'a-1' } });
  });

  test('a locked content takes neither a blob nor a name until it is unlocked', () => {
    const lock = [{ readOnly: true, ownerRestricted: true, reason: 'Julkaistu' }];
    expect(
      drive.Files.update({ contentRestrictions: lock }, docId, null, { fields: 'contentRestrictions' }),
    ).toEqual({
      contentRestrictions: [{ ...lock[0], restrictionTime: '2020-11-30T10:00:00.000Z' }],
    });
    const refused = {
      code: 403,
      message: `The user does not have sufficient permissions for file ${docId}.`,
    };
    expect(details(() => drive.Files.update({}, docId, html('x')))).toEqual(refused);
    expect(details(() => drive.Files.update({ name: 'x' }, docId))).toEqual(refused);
    expect(
      drive.Files.update({ appProperties: { tila: 'julkaistu' } }, docId, null, { fields: 'name' }),
    ).toEqual({ name: 'Koontiraportti' });
    drive.Files.update({ contentRestrictions: [{ readOnly: false }] }, docId);
    expect(() => drive.Files.update({}, docId, html('x'))).not.toThrow();
  });
});

describe('list', () => {
  const ids = (options: object) =>
    (drive.Files.list(options) as { files: { id: string }[] }).files.map(({ id }) => id);
  let other: string;

  beforeEach(() => {
    machine.clock += 1000;
    other = (
      drive.Files.create({ name: "Oikea 'nimi'", mimeType: DOC, appProperties: { ajo: 'a-2' } }) as {
        id: string;
      }
    ).id;
  });

  test('finds by app property, name, type and trash', () => {
    drive.Files.update({ trashed: true }, docId);
    expect(ids({ q: "appProperties has { key='ajo' and value='a-2' } and trashed = false" })).toEqual([
      other,
    ]);
    expect(ids({ q: "appProperties has { key='ajo' and value='a-1' } and trashed = false" })).toEqual([]);
    expect(ids({ q: `mimeType = '${DOC}'` })).toEqual([other, docId]);
    expect(ids({ q: "name = 'Oikea \\'nimi\\''" })).toEqual([other]);
    expect(ids({})).toEqual([other, docId]);
  });

  test.each(["name contains 'x'", 'trashed = false or trashed = true', "name = 'x' and", 'trashed = ehkä'])(
    'refuses %s',
    (q) => {
      expect(() => drive.Files.list({ q })).toThrow(
        'API call to drive.files.list failed with error: Invalid Value',
      );
    },
  );

  test('masks, orders and pages', () => {
    expect(
      drive.Files.list({ fields: 'files(id,appProperties)', orderBy: 'createdTime', pageSize: 1 }),
    ).toEqual({ files: [{ id: docId, appProperties: { ajo: 'a-1' } }] });
    expect(
      drive.Files.list({ fields: 'nextPageToken,files/id', orderBy: 'modifiedTime desc', pageSize: 1 }),
    ).toEqual({ nextPageToken: '1', files: [{ id: other }] });
    expect(ids({ pageSize: 1, pageToken: '1' })).toEqual([docId]);
    expect(drive.Files.list({})).toMatchObject({
      kind: 'drive#fileList',
      files: [{ kind: 'drive#file', mimeType: DOC }, {}],
    });
    expect(() => drive.Files.list({ fields: 'files(nimi)' })).toThrow('Invalid field selection nimi');
    expect(() => drive.Files.list({ orderBy: 'koko' })).toThrow('Invalid Value');
  });
});

describe('export', () => {
  test('needs alt=media', () => {
    expect(() => drive.Files.export(docId, 'text/plain')).toThrow(
      'Export requires alt=media to download the exported content.',
    );
  });

  test('gives plain text, HTML and .docx at once', () => {
    expect(drive.Files.export(docId, 'text/plain', { alt: 'media' }).getDataAsString()).toBe(
      '\ufeffOtsikko\r\nTeksti',
    );
    expect(drive.Files.export(docId, 'text/html', { alt: 'media' }).getDataAsString()).toContain(
      '<h1><span style="">Otsikko</span></h1>',
    );
    const docx = drive.Files.export(docId, DOCX, { alt: 'media' });
    expect([docx.getContentType(), docx.getBytes().slice(0, 2)]).toEqual([DOCX, [0x50, 0x4b]]);
  });

  test('refuses the rest', () => {
    expect(() => drive.Files.export(docId, 'application/pdf', { alt: 'media' })).toThrow(
      'not emulated: drive.files.export to application/pdf',
    );
    expect(() => drive.Files.export(docId, 'text/x-olematon', { alt: 'media' })).toThrow(
      'The requested conversion is not supported.',
    );
    const { id } = drive.Files.create({ name: 'a' }, new Blob(Buffer.from('a'), 'text/plain')) as {
      id: string;
    };
    expect(() => drive.Files.export(id, 'text/plain', { alt: 'media' })).toThrow(
      'Export only supports Docs Editors files.',
    );
  });
});

test('remove deletes for good', () => {
  drive.Files.remove(docId);
  expect(() => drive.Files.get(docId)).toThrow(`File not found: ${docId}.`);
  expect(machine.drive.files.size).toBe(0);
});
