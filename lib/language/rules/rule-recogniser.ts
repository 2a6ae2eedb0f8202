import type { Steps } from '../../types/steps.ts';
import type { LanguageDocument } from '../document.ts';
import type { Gazetteer, Recogniser, TypedSpan } from '../recogniser.ts';
import { readLists } from './lists.ts';
import { Scan } from './scan.ts';
import { spread } from './spread.ts';
import { findNames } from './walk.ts';

/**
 * The recogniser by rules and lists: titles, given names, cue words and the gazetteer decide name by name, then the
 * article as a whole decides what the parts could not ("Assad" after "Bashar Assad").
 */
export const ruleRecogniser: Recogniser = {
  *recognise(document: LanguageDocument, gazetteer: Gazetteer): Steps<readonly TypedSpan[]> {
    const scan = new Scan(document, gazetteer);
    const found = yield* findNames(scan);
    return spread(scan, [...found, ...readLists(scan, found)]).map((found) => ({
      start: scan.tokens[found.from]?.start ?? 0,
      end: scan.tokens[found.to - 1]?.end ?? 0,
      type: found.type,
    }));
  },
};
