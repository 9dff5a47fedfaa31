// What happens to what the sidebar shows.
import { type Happening, reduce } from '../../../sidebar/state/reducer';
import { FIRST_STATE, NO_FILTER, type State, WHOLE_HANKE } from '../../../sidebar/state/state';
import { aCheck, aStart, listedFinding, listedOsahanke, READER } from '../a-start';

const after = (...happenings: readonly Happening[]): State => happenings.reduce(reduce, FIRST_STATE);
const started = (total = 1, stamp = 'a'): Happening => ({
  type: 'started',
  start: aStart(aCheck([listedFinding()], total, stamp)),
  askedAt: 5,
});
const page = (from: number, keys: readonly string[], stamp = 'a'): Happening => ({
  type: 'findings',
  page: { stamp, page: { from, total: 9, items: keys.map((rule) => listedFinding({ rule })) } },
});
const rules = (state: State) => state.checked?.findings.map(({ rule }) => rule);

test('the first answer fills the lists and bears the moment it was asked for', () => {
  const state = after(started());
  expect(state).toMatchObject({ view: 'findings', email: 'henkilo@example.org', checked: { askedAt: 5 } });
  expect(rules(state)).toEqual(['cell-required']);
});

test('a Lukija lands on the only view they have, whatever was open', () => {
  expect(after({ type: 'started', start: aStart(null, READER), askedAt: 1 })).toMatchObject({
    view: 'about',
    checked: null,
  });
});

test('a later reading leaves the view open', () => {
  expect(after(started(), { type: 'view', view: 'report' }, started()).view).toBe('report');
});

test('pages are joined without doubles and without gaps', () => {
  expect(rules(after(started(9), page(1, ['b', 'c'])))).toEqual(['cell-required', 'b', 'c']);
  expect(rules(after(started(9), page(1, ['b', 'c']), page(2, ['c', 'd'])))).toEqual([
    ...['cell-required', 'b', 'c', 'd'],
  ]);
  expect(rules(after(started(9), page(4, ['x'])))).toEqual(['cell-required']);
});

test('a page of another state of the workbook is not mixed in', () => {
  expect(rules(after(started(9), page(1, ['b'], 'other')))).toEqual(['cell-required']);
});

test('osahankkeet grow in the same way', () => {
  const grow: Happening = {
    type: 'osahankkeet',
    page: { stamp: 'a', page: { from: 1, total: 2, items: [listedOsahanke('RH-02')] } },
  };
  expect(after(started(), grow).checked?.osahankkeet.map(({ tunnus }) => tunnus)).toEqual(['RH-01', 'RH-02']);
});

test('a filter stays over a new reading, unless its osahanke is no more', () => {
  const filtered = (osahanke: string): Happening => ({ type: 'filter', filter: { osahanke, text: 'x' } });
  expect(after(started(), filtered('RH-01'), started()).filter).toMatchObject({
    osahanke: 'RH-01',
    text: 'x',
  });
  expect(after(started(), filtered('RH-77'), started()).filter).toMatchObject({ osahanke: '', text: 'x' });
  expect(after(started(), filtered(WHOLE_HANKE), started()).filter.osahanke).toBe(WHOLE_HANKE);
  expect(after(started(), filtered('RH-01'), { type: 'filter', filter: NO_FILTER }).filter).toEqual(
    NO_FILTER,
  );
});

const work = { name: 'x', progress: '', done: 0, of: 2, canCancel: true };

test('cancel is remembered over the steps of one work and forgotten after it', () => {
  const begins: Happening = { type: 'begins', work: { ...work, kind: 'report' } };
  expect(after(begins, { type: 'cancelAsked' }, begins).work?.cancelAsked).toBe(true);
  const next = after(begins, { type: 'cancelAsked' }, { type: 'ended', said: ['y'] }, begins);
  expect(next.work?.cancelAsked).toBe(false);
  expect(after({ type: 'cancelAsked' }).work).toBeNull();
});

test('a failure ends the work and stays until dismissed or something new begins', () => {
  const failed: Happening = {
    type: 'failed',
    failure: { message: 'm', hint: 'h', link: null, detail: null, retry: null, look: true },
  };
  const begins: Happening = { type: 'begins', work: { ...work, kind: 'update' } };
  expect(after(begins, failed)).toMatchObject({ work: null, failure: { message: 'm' } });
  expect(after(failed, { type: 'dismissed' }).failure).toBeNull();
  expect(after(failed, begins).failure).toBeNull();
});
