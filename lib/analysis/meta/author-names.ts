/** What stands before a name in a byline: words that need a space or a colon behind them, by language. */
const BY_WORDS = [
  'by|written by|story by|reported by|posted by|words by|authors?',
  'von|autor(?:in|en)?|text',
  'par|écrit par|publié par|auteure?s?',
  'por|escrito por|autora?(?:es)?|di|a cura di',
  'door|geschreven door|av|tekst|text av|skrevet av|af|skrevet af|kirjoittaja',
  'przez|autorzy|napisał|napsala?|oleh|penulis|laporan|yazan|haber|muhabir',
  'автор(?:ы|и)?|текст|от',
  'بقلم|كتب|كتبت|إعداد|نویسنده|از|מאת|של',
].join('|');
const BY = new RegExp(`^(?:${BY_WORDS})(?:\\s*[:：|]\\s*|\\s+)`, 'iu');
/** The same in scripts without spaces, or with a word behind the name. */
const BY_EASTERN: readonly RegExp[] = [
  /^(?:文|撰文|作者|編輯|编辑|執筆|取材|記者|记者|글|작성자|筆者)\s*[/／:：・|]?\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s、]{2,20})/u,
  /(?:^|[(（【[\s])(?:記者|记者)\s*([\p{Script=Han}、]{2,12})/u,
  /([\p{Script=Han}]{2,5})\s*(?:記者|记者)(?:$|[\s/／])/u,
  /([\p{Script=Hangul}]{2,4})\s*(?:선임|인턴|전문)?\s?기자/u,
];

/** What joins names; "and" in languages whose word for it is no part of names. */
const JOINED =
  /\s*[;、，,&•·/／]\s*|\s+(?:and|und|et|y|e|og|och|en|ve|i|a|oraz|dan|și|και|и|та|і|with|mit|avec|con|com|AND|UND|ET)\s+/u;
/** Where a name is over and where its bearer works begins. */
const BEHIND = /\s*(?:[|–—]|\s-\s|\s(?:in|for|at|aus|à)\s).*$/u;

/** Accounts and fields of content systems, and what is no one. */
const NO_ONE =
  /^(?:(?:q_?|super|site|web)?admin\w*|administrator|root|user|guest|unknown|anonymous|null|none|n\/a|undefined|false|default|author|editor|editors|staff|webmaster|redaktion|redaktor|test)$/i;
/** Words of what people do, and of what stands beside names. */
const ROLE =
  /(?:^|[\s-])(?:writer|reporter|correspondent|editor|editorial|producer|columnist|contributor|journalist|analyst|staff|desk|bureau|team|senior|chief|director|manager|professor|ph\.?d|m\.?d|jr|sr|follow|share|about|author|authors|view|profile|more|read|comments?|published|updated|posted|reviewed|medically|fact|checked|photo(?:s|grapher)?|getty|images?|press|news|nachrichten|wire|agency|media|magazine|network|university|korrespondent(?:in)?|redakteur(?:in)?|redaktion|reporterin|rédaction|rédacteur|journaliste|redacción|redação|redazione|giornalista|periodista|jornalista|redactie|redacteur|journalist(?:in)?|редакци[яи]|корреспондент|min|minutes?)(?:$|[\s.:-])/i;

/** The name itself, without what is written around it. */
export function clean(text: string): string {
  return (
    text
      .replace(/[(（[].*?[)）\]]/gu, ' ')
      .replace(/\S+@\S+\.\S+|(?:^|\s)@\w+|https?:\S+/g, ' ')
      .replace(BY, '')
      .replace(BEHIND, '')
      // The day stands behind the name without a space where styles part them.
      .replace(/(?<=\p{Ll}{4})\p{Lu}\p{Ll}{4,}$/u, '')
      .replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The names that a text joins, each clean, without roles and work places behind them. */
export function partsOf(text: string): string[] {
  const bare = text
    .replace(/[(（[].*?[)）\]]/gu, ' ')
    .replace(BY, '')
    .replace(BEHIND, '');
  const parts = bare
    .split(JOINED)
    .map(clean)
    .filter((part) => part !== '');
  const [first, second] = parts;
  // Catalogues write the family name first.
  if (parts.length === 2 && /^[\p{L}\p{M}'’-]+,\s[\p{L}\p{M}'’-]+$/u.test(bare.trim()))
    return [`${second} ${first}`];
  const many = first?.includes(' ') === true;
  const loud = first === first?.toUpperCase();
  return parts.filter((part, index) => {
    if (index === 0) return true;
    // An employer has one word, or initials: "Jane Doe, BBC News".
    return (
      !ROLE.test(part) &&
      !(many && !part.includes(' ')) &&
      (loud || !/(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u.test(part))
    );
  });
}

/** Whether a text from a place for authors may name one: a person, or an agency. */
export function isName(text: string): boolean {
  if (text === '' || text.length > 80 || NO_ONE.test(text) || /\d|:\/\/|_|\{|\}/.test(text)) return false;
  if (!/\p{L}{2}|\p{Lo}/u.test(text)) return false;
  const words = text.split(' ');
  if (words.length > 7) return false;
  // Accounts and addresses are one word in lower case; so are short signs and agencies, as "dpa".
  return words.length > 1 || /^[a-z]{2,4}$/.test(text) || !/^[a-z0-9.-]+$|^\S+\.[a-z]{2,6}$/.test(text);
}

/** Whether a name is that of a role, a desk or an agency rather than of a person. */
export function isCollective(name: string): boolean {
  return ROLE.test(name) || /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$/u.test(name);
}

/** Whether any text around a headline is surely a person's name: two to four words in capitals, but for particles. */
export function isPrintedName(text: string): boolean {
  if (!isName(text) || ROLE.test(text) || text.length > 40) return false;
  const words = text.split(' ');
  const proud = words.filter((word) => /^[\p{Lu}\p{Lt}]/u.test(word));
  const particles = words.filter((word) =>
    /^(?:d[aeiou]s?|del|della|von|van|der|den|zu|al|el|bin|ibn|la|le|ter|ten|y|e|af|av)$/.test(word),
  );
  return proud.length >= 2 && proud.length <= 4 && proud.length + particles.length === words.length;
}

/** Parts of a line in which a byline may stand beside day and section. */
const SIDE_BY_SIDE = /\s+[|·•]\s*|\s*[|·•]\s+/;

/** What a line names behind "By", or beside an eastern word for reporter; empty when it is no byline. */
export function signed(line: string): string[] {
  return line
    .split(SIDE_BY_SIDE)
    .flatMap(signedPart)
    .filter((name) => isPrintedName(name) || /^\p{Lo}/u.test(name));
}

function signedPart(line: string): string[] {
  for (const pattern of BY_EASTERN) {
    const name = pattern.exec(line)?.[1]?.trim();
    if (name) return partsOf(name);
  }
  const by = BY.exec(line);
  if (by === null) return [];
  const rest = line.slice(by[0].length);
  const parts = partsOf(rest);
  const first = parts[0] ?? '';
  // Scripts without capitals have only the word before to go by.
  const plain = /^\p{Lo}/u.test(first) && first.split(' ').length <= 4 && rest.length <= 60;
  return plain || isPrintedName(first) ? parts : [];
}
