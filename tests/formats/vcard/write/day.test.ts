import { expect, test } from 'vitest';
import { birthdayProperty, dateProperties } from '../../../../src/formats/vcard/write/day.ts';

test.each([
  [{ year: 1980, month: 12, day: 31 }, '1980-12-31', '19801231'],
  [{ year: 987, month: 1, day: 1 }, '0987-01-01', '09870101'],
  [{ month: 2, day: 29 }, '1604-02-29', '--0229'],
])('the birthday %j in both versions', (day, three, four) => {
  expect(birthdayProperty(day, '3.0').value).toBe(three);
  expect(birthdayProperty(day, '4.0')).toEqual({ name: 'BDAY', value: four });
});

test('a year that nobody knows is marked in 3.0', () => {
  expect(birthdayProperty({ month: 2, day: 29 }, '3.0').parameters).toEqual(['X-APPLE-OMIT-YEAR=1604']);
  expect(birthdayProperty({ year: 1980, month: 2, day: 29 }, '3.0').parameters).toBeUndefined();
});

test('one anniversary alone has the property that may stand once; all keep their order', () => {
  const dates = [
    { label: '', month: 1, day: 1 },
    { label: 'anniversary', month: 2, day: 2 },
    { label: 'Anniversary', month: 3, day: 3 },
  ];
  expect(dateProperties(dates, '4.0')).toEqual([
    { name: 'X-ABDATE', value: '--0101' },
    { name: 'ANNIVERSARY', value: '--0202' },
    { name: 'X-ABDATE', value: '--0303', label: '_$!<Anniversary>!$_' },
  ]);
  expect(dateProperties(dates, '3.0').map(({ name }) => name)).toEqual(['X-ABDATE', 'X-ABDATE', 'X-ABDATE']);
});
