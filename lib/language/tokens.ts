import { commonWords } from './lexicon.ts';

/** How a token is written: only `capital`, `upper`, `initial` and `mixed` can be part of a name. */
export type Shape = 'capital' | 'upper' | 'initial' | 'mixed' | 'lower' | 'number' | 'mark';

/** One token. Offsets are UTF-16 code units over the whole text, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed, but with straight apostrophes and plain hyphens. */
  readonly text: string;
  /** Lower case, without the dot of an abbreviation. */
  readonly lower: string;
  readonly shape: Shape;
}

// One alternative per kind, none nested over the same characters: matching stays linear in the length of the line.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.\p{Ll}[\p{Ll}\p{N}]+)*|\S/gu;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr sgt adm brig rev hon st mt inc ltd corp co jr sr no'.split(
    ' ',
  ),
);
const PREFIXES = new Set(
  'pro anti ex non mid pre post then former self trans sub vice all most inter intra late early now neo near semi pan cross'.split(
    ' ',
  ),
);
const NAME_PREFIXES = new Set(['anti', 'non', 'inter', 'self', 'trans', 'mid', 'pan', 'sub', 'vice', 'all']);
const SUFFIX =
  /^(?:\p{Ll}{2,}(?:ed|wide|ing)|led|run|era|born|style|like|made|area|level|friendly|held|free|wide|native|only|turned|size|type|specific|oriented|bound|dominated|majority|aligned|brokered|imposed|mandated|critical|sponsored|year|old|based|area|linked|language|trained|designate|elect|in-chief|general|funded|heavy|rich|owned|bred|centric|range|tall|themed|loving|hating|sceptic|skeptic|winning|out|up|time|day|hour|page|point|month|week|for|and|to|in|of|the|not|but|a|or|is|with|by|on|at)$/u;
const CONTRACTION = /^'(?:ve|m|ll|re|d|t)$/;
/** Most tokens: nothing in them is parted or put straight. */
const PLAIN = /^[A-Za-z]+$/;
const APOSTROPHE = /^['’ʼ]$/;
const CURLY = /[’ʼ‘]/g;
const HYPHENS = /[‐‑]/g;

/** Appends the tokens of one line that begins at `offset` of the text. */
export function tokenise(line: string, offset: number, into: Token[]): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    const raw = match[0];
    const at = match.index;
    if (raw.length === 1 && !isWordChar(raw)) {
      into.push({ start: offset + at, end: offset + at + 1, text: raw, lower: raw, shape: 'mark' });
      continue;
    }
    const end = at + raw.length;
    if ((raw === 's' || raw === 'S') && joinsApostrophe(into, offset + at)) continue;
    if (joinsName(into, offset + at, raw)) continue;
    if (line[end] === '.' && takesDot(raw)) {
      TOKEN.lastIndex = end + 1;
      push(into, offset + at, `${raw}.`);
    } else {
      pushParts(into, offset + at, raw);
    }
  }
}

/** "Qatar ’ s": texts that were put together from tokens part the possessive, which is one token all the same. */
function joinsApostrophe(into: Token[], start: number): boolean {
  const mark = into.at(-1);
  const owner = into.at(-2);
  if (!mark || !owner || owner.shape === 'mark' || !APOSTROPHE.test(mark.text)) return false;
  if (mark.end + 1 !== start || owner.end + 1 !== mark.start) return false;
  into[into.length - 1] = { start: mark.start, end: start + 1, text: "'s", lower: "'s", shape: 'mark' };
  return true;
}

/** "Chu Cheuk - hei", "Al - Marshad", "O ’ Higgins": the same parting inside a name. */
function joinsName(into: Token[], start: number, raw: string): boolean {
  const mark = into.at(-1);
  const head = into.at(-2);
  if (!mark || !head || mark.shape !== 'mark' || mark.end + 1 !== start) return false;
  if (head.end + 1 !== mark.start || !isUpperStart(head.text)) return false;
  const lower = raw.toLowerCase();
  const joined = APOSTROPHE.test(mark.text)
    ? /^(?:O|D)$/.test(head.text) && isUpperStart(raw)
    : mark.text === '-' &&
      (isUpperStart(raw)
        ? /^(?:Al|El|An|As|Ash|Ad|Ar|At|Az)$/.test(head.text)
        : raw === lower && /^\p{Ll}{2,6}$/u.test(raw) && !SUFFIX.test(raw) && !commonWords.has(raw));
  if (!joined) return false;
  into.length -= 2;
  push(into, head.start, `${head.text}${APOSTROPHE.test(mark.text) ? "'" : '-'}${raw}`, start + raw.length);
  return true;
}

function isWordChar(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase() || (char >= '0' && char <= '9');
}

function takesDot(word: string): boolean {
  if (word.length === 1) return word !== word.toLowerCase() && word !== 'I';
  return word.length < 5 && ABBREVIATIONS.has(word.toLowerCase()) && isUpperStart(word);
}

function isUpperStart(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

/** Splits what print glues together: the possessive, "Turkey-backed", "pro-Russia", "'The". */
function pushParts(into: Token[], start: number, raw: string): void {
  if (PLAIN.test(raw)) {
    push(into, start, raw);
    return;
  }
  if (/['’ʼ][sS]$/u.test(raw) && raw.length > 2) {
    pushParts(into, start, raw.slice(0, -2));
    push(into, start + raw.length - 2, raw.slice(-2));
    return;
  }
  const first = raw.search(/[-‐‑]/u);
  if (first > 0) {
    const last = Math.max(raw.lastIndexOf('-'), raw.lastIndexOf('‐'), raw.lastIndexOf('‑'));
    const tail = raw.slice(last + 1);
    if (isUpperStart(raw) && !isUpperStart(tail) && SUFFIX.test(tail) && last > 1) {
      splitAt(into, start, raw, last);
      return;
    }
    const head = raw.slice(0, first).toLowerCase();
    // "anti-Kremlin" holds a name, "Anti-Corruption Commission" is one.
    const opens = isUpperStart(raw) && NAME_PREFIXES.has(head);
    if (PREFIXES.has(head) && !opens && isUpperStart(raw.slice(first + 1))) {
      splitAt(into, start, raw, first);
      return;
    }
  }
  push(into, start, raw);
}

function splitAt(into: Token[], start: number, raw: string, hyphen: number): void {
  pushParts(into, start, raw.slice(0, hyphen));
  push(into, start + hyphen, '-');
  pushParts(into, start + hyphen + 1, raw.slice(hyphen + 1));
}

function push(into: Token[], start: number, raw: string, end = start + raw.length): void {
  const plain = PLAIN.test(raw);
  const text = plain ? raw : raw.replace(CURLY, "'").replace(HYPHENS, '-');
  const lower = text.toLowerCase();
  if (plain && lower === raw) {
    into.push({ start, end, text, lower, shape: 'lower' });
    return;
  }
  const bare = lower.endsWith('.') && lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower;
  into.push({ start, end, text, lower: bare, shape: shapeOf(text, lower) });
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** "McCain" and "DeVos" are names in spite of their inner capital, "CentOS" and "FrameNet" are not people's. */
const NAME_LIKE = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const ARTICLE_HYPHEN = /^(?:al|el|an|as|ash|ad|ar|at|az|ul|ur|abu|d|l)['-]\p{Lu}/u;

function shapeOf(text: string, lower: string): Shape {
  const first = text[0] ?? '';
  if (text === '-' || text === "'s") return 'mark';
  if (first >= '0' && first <= '9') return 'number';
  if (text === lower) return 'lower';
  if (!isUpperStart(text)) {
    if (ARTICLE_HYPHEN.test(text)) return 'capital';
    // "iPhone", "eBay", "youtube-dl" differ: only a capital near the front makes a name of the first two.
    return text[1] !== lower[1] ? 'mixed' : 'lower';
  }
  if (text.length === 1 || (text.length === 2 && text[1] === '.')) return 'initial';
  if (text === text.toUpperCase()) return 'upper';
  if (INNER_CAPITAL.test(text) && !NAME_LIKE.test(text)) return 'mixed';
  return 'capital';
}

/** Whether a token can be part of a name by its letters alone. */
export function isNameShape(token: Token): boolean {
  return (
    token.shape === 'capital' ||
    token.shape === 'upper' ||
    token.shape === 'mixed' ||
    token.shape === 'initial'
  );
}

/** Whether a token is a word that English also writes small. */
export function isCommon(token: Token): boolean {
  // "US" and "IT" are no words of the language, "I" and "A" are.
  if (token.shape === 'upper') return false;
  if (commonWords.has(token.lower)) return true;
  const apostrophe = token.lower.indexOf("'");
  return apostrophe > 0 && CONTRACTION.test(token.lower.slice(apostrophe));
}
