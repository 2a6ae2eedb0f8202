import { DIGITS, LETTERS, startsLower, startsUpper } from './letters.ts';

/** Forms of lines that phrases cannot say. Every expression is tried on a bounded text and cannot backtrack far. */

const DATE =
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|janv|févr|avr|juin|juil|août)[a-z]{0,6}\.? \d{1,2}\b/;
const YEAR = /\b(?:19|20)\d\d\b/;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.|uhr)\b/;
const AGO = /^\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?|min|hrs?) ago$/;

const NO_LETTERS = new RegExp(`[^${LETTERS}]+`, 'g');

/** A line that only tells when: "5 May 2025 at 00:46", "22 hours ago". */
export function isDateLine(key: string, words: number): boolean {
  if (key.length > 90 || words > 14) return false;
  if (AGO.test(key)) return true;
  const dated = DATE.test(key);
  const timed = CLOCK.test(key);
  if (dated && timed) return true;
  return (
    (dated || YEAR.test(key)) &&
    /\d{1,2}\D/.test(key) &&
    words <= 6 &&
    key.replace(NO_LETTERS, '').length <= 16
  );
}

const NAMED = /^(?:by|von|par|por|di|door|av|af)\s+/i;

/** "By Jane Doe and John Roe". */
export function isByline(text: string, words: number): boolean {
  const opening = words > 9 ? undefined : NAMED.exec(text)?.[0];
  if (opening === undefined) return false;
  const name = text.slice(opening.length);
  if (!startsUpper(name) && !startsLower(name)) return false;
  const rest = text.split(/[\s,]+/).slice(1);
  return rest.filter(startsUpper).length >= rest.length * 0.6;
}

const COUNTER = /^(?:(?:image|photo|picture|slide|bild|foto)\s+)?\d{1,3}\s*(?:of|von|de|\/|of \/)\s*\d{1,3}$/;

/** What a gallery writes around its pictures. */
export function isGalleryLine(key: string): boolean {
  return key === 'caption' || key === 'hide caption' || key === 'toggle caption' || COUNTER.test(key);
}

const SHARE_WORDS = new Set(
  'share shares tweet email mail print whatsapp facebook twitter x linkedin pinterest pint telegram reddit google google+ messenger copy link save flipboard tumblr viber line sms bluesky threads instagram youtube total on via by'.split(
    ' ',
  ),
);

const BETWEEN_WORDS = new RegExp(`[^${LETTERS}${DIGITS}+]+`);

/** A row of share buttons without their pictures: "Facebook Twitter 0 WhatsApp". */
export function isShareRow(key: string): boolean {
  if (key.length > 80) return false;
  const words = key.split(BETWEEN_WORDS).filter((word) => word !== '');
  const named = words.filter((word) => SHARE_WORDS.has(word)).length;
  return named > 0 && words.every((word) => SHARE_WORDS.has(word) || /^\d+k?$/.test(word));
}

/** Whether a line is or ends with an address in print. */
export function isAddress(text: string): boolean {
  return /(?<![a-z])(?:https?:\/\/|www\.)\S+$/i.test(text.slice(-300));
}

/** Whether a text closes as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]["'\u201d\u2019\u00bb\u300d)\]]{0,3}$/.test(
    text.slice(-6),
  );
}

const BIO =
  /\b(?:is|was) (?:a|an|the|our)\b.{0,60}\b(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|curator|author)\b|^[^.]{3,40} (?:covers|writes about|reports on)\b/i;

/** A line on the author, as stands below articles. */
export function isBio(text: string, words: number): boolean {
  return words <= 90 && BIO.test(text.slice(0, 160));
}
