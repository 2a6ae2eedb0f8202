import type { Chain } from '../language/coreference.ts';

/** Words that make up names which many countries have a body of: "the Parliament", "Coast Guard", "Ministry of Defence". */
const WORDS = new Set(
  [
    'of the for and on',
    'Parliament Congress House Senate Assembly Commons Lords Legislature Duma Representatives Deputies Parliamentary',
    'Court Cabinet Government Ministry Minister Department Office Council Commission Committee Bureau Agency Treasury Service',
    'Army Navy Air Force Forces Armed Guard Guards Corps Marine Marines Military Police Coast Reserve Bank Authority Party',
    'Supreme High Federal National Central Constitutional Legislative General Royal State Public Electoral Election Port',
    'Liberal Labour Labor Conservative Democratic Republican Communist Socialist Social Green Greens Progressive Workers',
    'Justice Foreign Interior Home Defence Defense Health Finance Education Trade Agriculture Transport Transportation',
    'Affairs Environment Security Intelligence Oversight Energy Labor Commerce Economy Culture Tourism Information Human',
    'Rights Weather Statistics Immigration Emergency Management Civil Aviation Broadcasting',
  ].flatMap((line) => line.split(' ')),
);
const HEAD =
  /\b(?:Parliament|Congress|House|Senate|Assembly|Commons|Lords|Legislature|Duma|Court|Cabinet|Ministry|Department|Office|Council|Commission|Committee|Bureau|Agency|Treasury|Service|Army|Navy|Forces?|Guards?|Corps|Marines|Military|Police|Bank|Authority|Party|University|Institute|Cent(?:er|re)|Directorate)\b/;
const ADHERENTS = /^\p{Lu}\p{Ll}+$/u;

/** Whether a name says what a body is and not whose: it may be that of whichever country an article is about. */
export function isGeneral({ name, type }: Chain): boolean {
  if (type === 'nationality') return ADHERENTS.test(name);
  return type === 'organisation' && name.split(' ').every((word) => WORDS.has(word));
}

/** Whether a name has a word of public bodies, so that what stands before or behind it may be their country. */
export function namesBody({ name, type }: Chain): boolean {
  return type === 'organisation' && HEAD.test(name);
}
