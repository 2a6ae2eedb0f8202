import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, OPENING, OPENING_NAMES, PROMOTION } from './pages/article-page.ts';
import { isCardOpen, marked, painted, pointAtFirstPerson } from './pages/clobber-proof.ts';
import { clobberedDocument, clobberedForm, DOCUMENT_NAMES, LIBRARY_NAMES } from './pages/clobbering.ts';
import { type Reader, sitDown } from './support/reader.ts';

const form = clobberedForm('');
const routes = {
  '/2019/03/05/form-around-text': articlePage({ article: clobberedForm(OPENING + PROMOTION) }),
  '/2019/03/05/form-around-page': articlePage()
    .replace('<main>', `${form.replace('</form>', '')}<main>`)
    .replace('</main>', '</main></form>'),
  '/2019/03/05/forms-between-paragraphs': articlePage({
    article: OPENING.replace(/<p /g, `${form}<p `) + PROMOTION + form,
  }),
  '/2019/03/05/text-straight-in-a-form': articlePage({
    article: clobberedForm(OPENING.replace(/<p [^>]*>/g, '').replaceAll('</p>', '<br><br>') + PROMOTION),
  }),
  '/2019/03/05/document': articlePage({ after: clobberedDocument(DOCUMENT_NAMES) }),
  '/2019/03/05/libraries': articlePage({ before: clobberedDocument(LIBRARY_NAMES) }),
};

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown({ routes });
});
afterAll(() => reader.leave());

describe('a page whose elements shadow their own properties', () => {
  it.each(Object.keys(routes))('%s is read, dimmed and explained as any other', async (path) => {
    const page = await reader.open(path);
    await expect.poll(() => painted(page, 'person')).toEqual([...OPENING_NAMES.person]);
    expect(await painted(page, 'place')).toEqual(expect.arrayContaining([...OPENING_NAMES.place]));
    expect(await marked(page)).toEqual(['promotion']);
    await pointAtFirstPerson(page);
    await expect.poll(() => isCardOpen(page)).toBe(true);
    expect(reader.errors).toEqual([]);
    await page.close();
  });
});
