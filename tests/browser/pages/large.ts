import { articlePage, OPENING, PROMOTION } from './article-page.ts';

const PEOPLE = ['Vladimir Putin', 'Angela Merkel', 'Emmanuel Macron', 'Bashar Assad', 'Sergey Lavrov'];
const PLACES = ['Paris', 'Moscow', 'Damascus', 'Vienna', 'Ankara', 'Geneva'];

/** One sentence with two names, a different one for each number. */
export function sentence(number: number): string {
  const person = PEOPLE[number % PEOPLE.length];
  const place = PLACES[(number * 7) % PLACES.length];
  return `In round ${number} of the talks ${person} told the others in ${place} that patience was the better part of haste. `;
}

function sentences(length: number): string {
  const parts: string[] = [];
  for (let number = 0, have = 0; have < length; number += 1) {
    const part = sentence(number);
    parts.push(part);
    have += part.length;
  }
  return parts.join('');
}

/** An article whose paragraphs of common length make up this many characters. */
export function longArticle(characters: number): string {
  const paragraph = 600;
  const text = sentences(characters);
  const paragraphs: string[] = [];
  for (let at = 0; at < text.length; at += paragraph)
    paragraphs.push(`<p>${text.slice(at, at + paragraph)}</p>`);
  return articlePage({ article: OPENING + paragraphs.join('') });
}

/** An article that is one text node of this many characters. */
export function oneTextNode(characters: number): string {
  return articlePage({ article: `${OPENING}<p>${sentences(characters)}</p>` });
}

/** An article of this many short paragraphs, every fifth of them a line of the publisher's own. */
export function manyParagraphs(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, number) =>
    number % 5 === 4 ? PROMOTION : `<p>${PEOPLE[number % 5]} left ${PLACES[number % 6]}.</p>`,
  );
  return articlePage({ article: OPENING + paragraphs.join('') });
}

/** One paragraph in which each of many words is an element of its own. */
export function manyElements(count: number): string {
  const words = Array.from(
    { length: count },
    (_, number) => `<b>${PLACES[number % 6]}</b>,<i> and</i> then `,
  );
  return articlePage({ article: `${OPENING}<p>${words.join('')}</p>` });
}

/** Paragraphs that each stand under this many elements. */
export function deepNesting(depth: number, count: number): string {
  const open = '<div>'.repeat(depth);
  const close = '</div>'.repeat(depth);
  const paragraphs = Array.from({ length: count }, (_, number) => `<p>${sentence(number)}</p>`);
  return articlePage({ article: open + OPENING + paragraphs.join('') + close });
}
