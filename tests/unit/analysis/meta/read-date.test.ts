import { describe, expect, it } from 'vitest';
import { findDates, readDate } from '../../../../lib/analysis/meta/read-date.ts';

describe('dates in fields', () => {
  it.each([
    ['2020-09-08', '2020-09-08'],
    ['2020-09-08T07:15:00Z', '2020-09-08T07:15:00Z'],
    ['2020-09-08T07:15:00+00:00', '2020-09-08T07:15:00+00:00'],
    ['2020-09-08T07:15:00.000+0300', '2020-09-08T07:15:00+03:00'],
    ['2020-09-08 07:15:00 -05:00', '2020-09-08T07:15:00-05:00'],
    ['2020-09-08 07:15', '2020-09-08'],
    ['2020/09/08 10:00:00', '2020-09-08'],
    ['20200908', '2020-09-08'],
    ['20200908T101500', '2020-09-08'],
    ['1599549300', '2020-09-08T07:15:00Z'],
    ['1599549300123', '2020-09-08T07:15:00Z'],
    ['Tue, 08 Sep 2020 07:15:00 GMT', '2020-09-08T07:15:00Z'],
    ['September 8, 2020', '2020-09-08'],
    ['8 September 2020', '2020-09-08'],
    ['0001-01-01', undefined],
    ['2020-13-08', undefined],
    ['2021-02-29', undefined],
    ['2020-09-08T25:15:00Z', '2020-09-08'],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (value, expected) => expect(readDate(value)).toBe(expected));
});

describe('dates in print', () => {
  it.each([
    ['en', 'Published 8 September 2020', '2020-09-08'],
    ['en', 'Sept. 8, 2020, 2:05 p.m. EDT', '2020-09-08T14:05:00-04:00'],
    ['en', '12:30 AM GMT+2, Tue September 8th, 2020', '2020-09-08T00:30:00+02:00'],
    ['de', '8. September 2020, 14:05 Uhr', '2020-09-08'],
    ['de', 'Stand: 08.09.2020 14:05 MESZ', '2020-09-08T14:05:00+02:00'],
    ['de', 'Di 08.09.20 | 14:07 Uhr', '2020-09-08'],
    ['de-AT', '8. Jänner 2020', '2020-01-08'],
    ['fr', 'Publié le 1er août 2020 à 14h05', '2020-08-01'],
    ['es', '8 de septiembre de 2020', '2020-09-08'],
    ['es', '8 de setiembre del 2020', '2020-09-08'],
    ['pt', '8 de março de 2020 às 14h05', '2020-03-08'],
    ['it', '8 settembre 2020', '2020-09-08'],
    ['nl', '8 mrt. 2020', '2020-03-08'],
    ['sv', '8 september 2020 kl. 14.05', '2020-09-08'],
    ['nb', '8. mai 2020', '2020-05-08'],
    ['da', '8. maj 2020', '2020-05-08'],
    ['pl', '8 września 2020 r.', '2020-09-08'],
    ['cs', '8. září 2020', '2020-09-08'],
    ['tr', '8 EYLÜL 2020 14:05', '2020-09-08'],
    ['id', 'Selasa, 08 Agt 2020 14:05 WIB', '2020-08-08T14:05:00+07:00'],
    ['ar', '8 سبتمبر 2020', '2020-09-08'],
    ['ar', '٨ أيلول/سبتمبر ٢٠٢٠', '2020-09-08'],
    ['he', '8 בספטמבר 2020', '2020-09-08'],
    ['ru', '8 сентября 2020, 14:05 МСК', '2020-09-08T14:05:00+03:00'],
    ['uk', '8 вересня 2020', '2020-09-08'],
    ['ja', '2020年9月8日 14時05分', '2020-09-08'],
    ['ja', '２０２０年９月８日', '2020-09-08'],
    ['zh', '2020年9月8日', '2020-09-08'],
    ['ko', '2020년 9월 8일', '2020-09-08'],
    ['ko', '입력 2020. 9. 8. 오후 2:05', '2020-09-08'],
    ['hu', '2020. szeptember 8.', '2020-09-08'],
    ['lv', '2020. gada 8. septembris', '2020-09-08'],
    ['el', '8 Σεπτεμβρίου 2020', '2020-09-08'],
    ['th', '8 ก.ย. 2563', '2020-09-08'],
    ['hi', '८ सितंबर २०२०', '2020-09-08'],
    ['vi', '8 tháng 9, 2020', '2020-09-08'],
  ])('%s: %s', (language, line, expected) => {
    expect(findDates(line, language).map(({ date }) => date)).toEqual([expected]);
  });

  it('takes the month for the first number only where the language writes so', () => {
    const read = (language: string) => findDates('03/04/2020', language)[0]?.date;
    expect(read('en-US')).toBe('2020-03-04');
    expect(read('en-GB')).toBe('2020-04-03');
    expect(read('fr')).toBe('2020-04-03');
    expect(read('en')).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(findDates('25/04/2020', '')[0]?.date).toBe('2020-04-25');
    expect(findDates('04/25/2020', '')[0]?.date).toBe('2020-04-25');
  });

  it.each(['In May 2020', '8 of 2020 seats', 'Version 14.5.2020.1', '31.02.2020', '18 pages, 2020'])(
    'none: %s',
    (line) => expect(findDates(line, 'en')).toEqual([]),
  );

  it('tells where the days stand', () => {
    const line = 'Published 8 September 2020, updated 9 September 2020';
    expect(findDates(line, 'en').map(({ start, end }) => line.slice(start, end))).toEqual([
      '8 September 2020',
      '9 September 2020',
    ]);
  });
});
