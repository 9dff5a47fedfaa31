// Foreseen errors: a code, and a sentence with what to do in every language.
import { AppError, explainError } from '../../src/app/app-error';
import { TEXTS } from '../../src/domain/text/index';
import { LANGUAGES } from '../../src/domain/text/texts';

const ERRORS = [
  new AppError('no-osahankkeet'),
  new AppError('no-rows'),
  new AppError('unknown-hanke', { hanke: 'XX', known: ['RH (Rakennehanke)'] }),
  new AppError('unknown-hanke', { hanke: 'XX', known: [] }),
  new AppError('bad-month', { month: '2020-13' }),
  new AppError('bad-request'),
  new AppError('unknown-method'),
  new AppError('report-too-large', { kilobytes: 5000, limit: 4096 }),
  new AppError('busy'),
  new AppError('report-not-made', undefined, 'Drive says no'),
  new AppError('report-log-shape', { header: 'Tila' }),
  new AppError('journal-shape', { header: 'Ajo' }),
  new AppError('undo-outdated'),
  new AppError('preview-outdated'),
  new AppError('bad-expiry', { latest: '2021-11-30' }),
  new AppError('cannot-set-aside'),
  new AppError('own-tab-shape', { tab: 'Kuitatut', header: 'Havainto' }),
  new AppError('forbidden'),
  new AppError('not-authorised', { link: 'https://example.org/lupa' }),
  new AppError('not-authorised', { link: null }),
  new AppError('missing-scope', { link: 'https://example.org/lupa' }),
  new AppError('missing-scope', { link: null }),
  new AppError('protected-cells'),
  new AppError('internal', undefined, 'TypeError'),
];

test('every code of the texts is among those tried here', () => {
  expect([...new Set(ERRORS.map(({ code }) => code))].sort()).toEqual(Object.keys(TEXTS.fi.errors).sort());
});

test.each(ERRORS.map((error) => [error.code, error] as const))(
  '%s says what happened and what to do',
  (_, error) => {
    for (const language of LANGUAGES) {
      const { explanation, action } = explainError(error, TEXTS[language]);
      for (const sentence of [explanation, action]) {
        expect(sentence).toMatch(/^[\p{Lu}”"“].*[.!?]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
        // What the platform said is for the bug report, not for the sentence.
        expect(sentence).not.toContain('Drive says no');
      }
    }
  },
);

test('it is an Error whose message is its code, so that a log quotes no cell', () => {
  const error = new AppError('unknown-hanke', { hanke: 'salainen', known: [] });
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe('AppError: unknown-hanke');
  expect(error.detail).toBeUndefined();
});
