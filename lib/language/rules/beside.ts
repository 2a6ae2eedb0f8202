import { organisationNouns, placeNouns, roleNouns, skyNouns, teamRoles, thingNouns } from '../lexicon.ts';
import type { Found, Scan } from './scan.ts';

/** "rock band Queen", "the Guardian newspaper", "exoplanet Kepler": a small noun beside the name says what it is. */
export function bodyBeside(scan: Scan, from: number, to: number): Found['type'] | null {
  const before = scan.joins(from) ? scan.token(from - 1) : undefined;
  const after = scan.joins(to) ? scan.token(to) : undefined;
  if (after?.shape === 'lower' && organisationNouns.has(after.lower)) return 'organisation';
  if (after?.shape === 'lower' && to === from + 1 && teamRoles.has(after.lower)) return 'organisation';
  if (after?.shape === 'lower' && AFTER_BODIES.has(after.lower)) return 'organisation';
  if (after?.shape === 'lower' && AFTER_THINGS.has(after.lower)) return 'event';
  if (bodyFollows(scan, to)) return 'organisation';
  if (before?.shape !== 'lower') return null;
  if (before.lower === 'called' || before.lower === 'named') {
    return kindOfNoun(scan.token(from - 2)?.lower ?? '');
  }
  // "producer Ann Lee": these nouns before a name are as often a person's trade.
  return TRADES.has(before.lower) ? null : kindOfNoun(before.lower);
}

/** Behind a name they say that it is a company's. */
const AFTER_BODIES = new Set([
  'shares',
  'shareholders',
  'headquarters',
  'subsidiary',
  'subsidiaries',
  'stores',
]);

/** Behind a name they say that it is a thing's ("the Nord Stream pipeline"). */
const AFTER_THINGS = new Set(
  'pipeline pipelines prize award vaccine app software distribution franchise saga trilogy virus missile rocket telescope aircraft jet drone ferry tanker frigate submarine spacecraft satellite'.split(
    ' ',
  ),
);
const TRADES = new Set(
  'producer developer publisher operator contractor pollster miner brewer maker carrier'.split(' '),
);

function kindOfNoun(noun: string): Found['type'] | null {
  if (organisationNouns.has(noun)) return 'organisation';
  if (thingNouns.has(noun)) return 'event';
  return skyNouns.has(noun) || (placeNouns.has(noun) && noun !== 'state') ? 'place' : null;
}

const STOPS = new Set(
  'of that which who in for led from with at on based behind and whose to by founded known'.split(' '),
);
const REACH = 9;

/** "Qorvax, a Berlin-based non-profit, ...": the head of the apposition behind the comma is a body. */
function bodyFollows(scan: Scan, to: number): boolean {
  if (scan.token(to)?.text !== ',') return false;
  const article = scan.token(to + 1)?.text;
  const owned = scan.isName(to + 1) ? scan.runEnd(to + 1) : 0;
  const from = owned > 0 && scan.token(owned)?.text === "'s" ? owned + 1 : to + 2;
  const opens = article === 'a' || article === 'an' || article === 'the' || article === 'one';
  if (!opens && from === to + 2) return false;
  let head = '';
  for (let at = from; at < from + REACH; at += 1) {
    const token = scan.token(at);
    const dash = token?.text === '-';
    if (
      !token ||
      (token.shape === 'mark' && !dash) ||
      (STOPS.has(token.text) && scan.token(at - 1)?.text !== '-')
    )
      break;
    if (token.shape === 'lower') head = token.text;
  }
  return organisationNouns.has(head) && !roleNouns.has(head);
}
