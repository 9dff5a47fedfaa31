// `npm start -- --once`: the example's report into out/esimerkki.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCommand } from '../../../../local/commands/report/example';
import { temporaryProject } from './support';

test('the report of November 2020, whatever the date', async () => {
  const { root, place, printed } = await temporaryProject();
  expect(await startCommand(['--once'], { ...place, today: '2026-01-01' })).toBe(0);
  expect(existsSync(join(root, 'out/esimerkki/koontiraportti-2020-11.docx'))).toBe(true);
  expect(printed.out).toContain('out/esimerkki/findings.json');
});

test('wrong usage', async () => {
  const { place, printed } = await temporaryProject();
  expect(await startCommand(['--twice'], place)).toBe(2);
  expect(printed.err).toContain('Tuntematon valinta --twice.');
});
