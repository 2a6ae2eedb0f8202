import { afterEach, expect, it } from 'vitest';
import { formatDate, isBefore } from '../../../components/dates.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each(['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])('gives the same day in %s', (tz) => {
  process.env.TZ = tz;
  expect(formatDate('2020-09-01', 'en-GB')).toBe('1 September 2020');
  expect(formatDate('2020-01', 'en-GB')).toBe('January 2020');
  expect(formatDate('2020', 'en-GB')).toBe('2020');
});

it('writes dates in the language of the texts', () => {
  expect(formatDate('2020-09-08', 'de')).toBe('8. September 2020');
});

it('returns what is not a date as it is', () => {
  expect(formatDate('c. 1950', 'en-GB')).toBe('c. 1950');
});

it('compares dates only as far as both are known', () => {
  expect(isBefore('2020-08', '2020-09-08')).toBe(true);
  expect(isBefore('2020', '2020-09-08')).toBe(false);
  expect(isBefore('2020-09-08', '2020')).toBe(false);
  expect(isBefore('2020-09-09', '2020-09-08')).toBe(false);
});
