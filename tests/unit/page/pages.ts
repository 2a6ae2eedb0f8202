import type { PageArticle } from '../../../lib/page/reader.ts';
import { readArticle } from '../../../lib/page/reader.ts';
import { runNow } from '../../../lib/types/steps.ts';

export const URL_OF_TEST = 'https://news.example/world/2024/05/17/harbour-talks';

/** A document of its own; nothing of the test's page leaks into it. */
export function pageOf(body: string, head = ''): Document {
  const page = document.implementation.createHTMLDocument('Harbour talks resume | Example News');
  page.head.insertAdjacentHTML('beforeend', head);
  page.body.innerHTML = body;
  return page;
}

export function sentence(topic: string): string {
  return `The ${topic} committee said on Friday that the long talks about the harbour would go on for at least another week.`;
}

export function paragraphs(...topics: string[]): string {
  return topics.map((topic) => `<p>${sentence(topic)}</p>`).join('\n');
}

export function read(page: Document, url = URL_OF_TEST): PageArticle {
  const article = runNow(readArticle(page, url));
  if (article === null) throw new Error('The page has no readable text.');
  return article;
}
