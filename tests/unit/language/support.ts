import { readDocument } from '../../../lib/language/document.ts';
import type { Gazetteer } from '../../../lib/language/recogniser.ts';
import { ruleRecogniser } from '../../../lib/language/rules/rule-recogniser.ts';
import { runNow } from '../../../lib/types/steps.ts';

/** A gazetteer of these places with their prominence. */
export function placesOf(places: Readonly<Record<string, number>>): Gazetteer {
  return {
    readings: (name) => {
      const prominence = Object.hasOwn(places, name) ? places[name] : undefined;
      return prominence === undefined ? [] : [{ type: 'place', alias: 'full', prominence, exact: true }];
    },
  };
}

/** The people, places and organisations found in a text, as "type:text". */
export function namesIn(text: string, gazetteer: Gazetteer): string[] {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return runNow(ruleRecogniser.recognise(readDocument(text, lines), gazetteer))
    .filter(({ type }) => ['person', 'place', 'organisation'].includes(type))
    .map((span) => `${span.type}:${text.slice(span.start, span.end)}`);
}
