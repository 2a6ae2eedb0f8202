import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { readPage } from '../annotate-page.ts';

const SITE = fileURLToPath(new URL('../../demo/site/', import.meta.url));

/** The demo's articles as plain texts, boilerplate left out; those that their page's script draws are left out too. */
export function demoTexts(): { text: string; publishedAt: string }[] {
  return DEMO_ARTICLES.flatMap(({ path, publishedAt }) => {
    const file = join(SITE, path, 'index.html');
    if (!existsSync(file)) return [];
    const { article } = readPage(file, `https://demo.invalid${path}`);
    const text = article.lines
      .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'credit')
      .map((line) => line.text)
      .join('\n');
    return [{ text, publishedAt }];
  });
}
