import { expect, it } from 'vitest';
import type { Gazetteer, GazetteerReading } from '../../../../lib/language/recogniser.ts';
import { runNow } from '../../../../lib/types/steps.ts';
import { loadRecogniser } from '../../../../scripts/load-recogniser.ts';
import { readWhole } from '../../../../scripts/train/corpus.ts';

const recogniser = loadRecogniser();

const listed = (type: GazetteerReading['type'], prominence: number): readonly GazetteerReading[] => [
  { type, alias: 'full', prominence, exact: true },
];
const NAMES: Readonly<Record<string, readonly GazetteerReading[]>> = {
  'Fernando de Noronha': listed('place', 0.3),
  Acre: listed('place', 0.4),
  'Israel Hayom': listed('organisation', 0.5),
  Israel: listed('place', 0.9),
  Sony: listed('organisation', 0.6),
  Japan: listed('place', 0.9),
  England: listed('place', 0.8),
  Bank: listed('organisation', 0.3),
};
const gazetteer: Gazetteer = { readings: (name) => (Object.hasOwn(NAMES, name) ? (NAMES[name] ?? []) : []) };
const read = (text: string) =>
  runNow(recogniser.recognise(readWhole(text), gazetteer)).map(
    ({ start, end, type }) => `${type}:${text.slice(start, end)}`,
  );

it('takes a listed place behind "from" and "in" for no person', () => {
  expect(read('The country votes by one clock, from Fernando de Noronha to Acre.')).toContain(
    'place:Fernando de Noronha',
  );
  expect(read('He said in Fernando de Noronha that it was late.')).toContain('place:Fernando de Noronha');
});

it('takes a listed body for no place', () => {
  expect(read('Follow Israel Hayom on Facebook and Twitter')).toContain('organisation:Israel Hayom');
});

it('parts a body and its country, and no name that "of" belongs to', () => {
  const names = read('It comes after Sony of Japan. The Bank of England agreed.');
  expect(names).toContain('organisation:Sony');
  expect(names).toContain('place:Japan');
  expect(names).toContain('organisation:Bank of England');
});

it('drops what is longer than any name', () => {
  expect(read('A. '.repeat(5_000))).toEqual([]);
});
