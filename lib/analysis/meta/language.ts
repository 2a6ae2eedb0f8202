import { detectLanguage } from '../../language/detect-language.ts';

/** Words of a text that may overrule what its page declares. */
const ENOUGH_WORDS = 40;
/** How well the declared language may fit, as a share of the detected one's fit, to be overruled. */
const CLEARLY_LESS = 0.4;
/** Languages that are written in more than one script. */
const MORE_SCRIPTS = /^(?:az|bs|ha|kk|ku|ky|mn|ms|pa|sd|sr|tg|tk|tt|ug|uz|zh)$/;

/**
 * The article's language as a BCP 47 tag: the first declared one that is well-formed, unless the text is clearly in another, as
 * where a content system's template declares English for all; else the detected one.
 */
export function languageOf(declared: readonly string[], text: string): string | undefined {
  const tag = declared.map(tagIn).find((each) => each !== undefined);
  const found = detectLanguage(text);
  if (tag === undefined || found === undefined) return tag ?? found?.language;
  const locale = new Intl.Locale(tag);
  const own = locale.language;
  if (own === found.language) return tag;
  const script = locale.maximize().script ?? '';
  const scripts = script === 'Hans' || script === 'Hant' ? ['Hans', 'Hant', 'Jpan'] : [script];
  // A headline in Japanese may have Chinese characters alone.
  if (own === 'ja' && found.language === 'zh' && text.length < 200) return tag;
  if (!MORE_SCRIPTS.test(own) && !scripts.includes(found.script)) return found.language;
  const fit = found.fit(own);
  const enough = text.split(/\s+/, ENOUGH_WORDS).length === ENOUGH_WORDS;
  return fit !== undefined && fit < CLEARLY_LESS && enough ? found.language : tag;
}

/** A claim as a tag: "nb_NO" too. Undefined when it is none. */
function tagIn(claim: string): string | undefined {
  // Some list several; the first is the page's.
  const tag = claim.split(/[,;]/)[0]?.trim().replace(/_/g, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) || /^(?:und|zxx|mul)\b/i.test(tag)) return undefined;
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
}
