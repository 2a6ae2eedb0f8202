import { organisationNouns, placeNouns, skyNouns, thingNouns } from '../lexicon.ts';
import type { Found, Scan } from './scan.ts';

/** "rock band Queen", "the Guardian newspaper", "exoplanet Kepler": a small noun beside the name says what it is. */
export function bodyBeside(scan: Scan, from: number, to: number): Found['type'] | null {
  const before = scan.joins(from) ? scan.token(from - 1) : undefined;
  const after = scan.joins(to) ? scan.token(to) : undefined;
  if (after?.shape === 'lower' && organisationNouns.has(after.lower)) return 'organisation';
  if (before?.shape !== 'lower') return null;
  if (before.lower === 'called' || before.lower === 'named') {
    return kindOfNoun(scan.token(from - 2)?.lower ?? '');
  }
  return kindOfNoun(before.lower);
}

function kindOfNoun(noun: string): Found['type'] | null {
  if (organisationNouns.has(noun)) return 'organisation';
  if (thingNouns.has(noun)) return 'event';
  return skyNouns.has(noun) || (placeNouns.has(noun) && noun !== 'state') ? 'place' : null;
}
