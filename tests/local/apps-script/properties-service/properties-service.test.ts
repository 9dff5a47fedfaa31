// PropertiesService: three stores, texts only, Google's size limits and their texts.
import { PropertiesService } from '../../../../local/apps-script/properties-service/properties-service';
import {
  PropertyStore,
  STORE_LIMIT,
  VALUE_LIMIT,
} from '../../../../local/apps-script/properties-service/property-store';
import { testMachine } from '../../support/machine';

const service = () => new PropertiesService(testMachine(), new PropertyStore());

test('a missing key is null, values become text, setting and deleting return the store', () => {
  const properties = service().getDocumentProperties();
  expect(properties.getProperty('a')).toBeNull();
  expect(properties.setProperty('a', 12)).toBe(properties);
  expect(properties.getProperty('a')).toBe('12');
  expect(properties.setProperties({ b: true, c: null }).getProperties()).toEqual({
    ...{ a: '12', b: 'true', c: 'null' },
  });
  expect(properties.deleteProperty('b')).toBe(properties);
  expect(properties.getKeys()).toEqual(['a', 'c']);
  expect(properties.setProperties({ d: 1 }, true).getKeys()).toEqual(['d']);
  expect(properties.deleteAllProperties().getKeys()).toEqual([]);
});

test('document, script and user properties are apart, and user properties each person’s own', () => {
  const store = new PropertyStore();
  const of = (id: string) =>
    new PropertiesService(testMachine({ user: () => ({ id, email: '', locale: 'fi' }) }), store);
  of('a').getDocumentProperties().setProperty('k', 'document');
  of('a').getScriptProperties().setProperty('k', 'script');
  of('a').getUserProperties().setProperty('k', 'user');
  expect(of('b').getDocumentProperties().getProperty('k')).toBe('document');
  expect(of('b').getScriptProperties().getProperty('k')).toBe('script');
  expect(of('b').getUserProperties().getProperty('k')).toBeNull();
});

test('9 KB per value, counted in UTF-8 bytes; a refused set changes nothing', () => {
  const properties = service().getScriptProperties();
  properties.setProperty('a', 'x'.repeat(VALUE_LIMIT));
  expect(() => properties.setProperty('a', 'ä'.repeat(VALUE_LIMIT / 2 + 1))).toThrow(
    'Argument too large: value',
  );
  expect(() => properties.setProperties({ b: '1', c: 'x'.repeat(VALUE_LIMIT + 1) })).toThrow();
  expect(properties.getKeys()).toEqual(['a']);
});

test('500 KB per store', () => {
  const properties = service().getUserProperties();
  const full = Math.floor(STORE_LIMIT / (VALUE_LIMIT + 3));
  for (let n = 0; n < full; n++) properties.setProperty(String(n).padStart(3, '0'), 'x'.repeat(VALUE_LIMIT));
  expect(() => properties.setProperty('yli', 'x'.repeat(VALUE_LIMIT))).toThrow(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
  expect(properties.getKeys()).toHaveLength(full);
});
