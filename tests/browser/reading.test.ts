import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../../demo/articles.ts';
import { readBoilerplate, readHighlights, settledHighlights } from '../../scripts/support/page-probes.ts';
import { type Reader, sitDown } from './support/reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await sitDown();
});
afterAll(() => reader.leave());

describe.each(DEMO_ARTICLES)('$path', ({ path, later, ...expected }) => {
  it('has its names underlined, each in its type, and its boilerplate dimmed', async () => {
    const page = await reader.open(path);
    if (later) await page.getByText(later).waitFor();
    const painted = await settledHighlights(page);
    expect(painted.person).toEqual(expect.arrayContaining([...expected.people, ...expected.laterNames]));
    expect(painted.place).toEqual(expect.arrayContaining([...expected.places]));
    expect(painted.organisation).toEqual(expect.arrayContaining([...expected.organisations]));
    const marked = await page.evaluate(readBoilerplate);
    expect(marked).toHaveLength(expected.boilerplate.length);
    expect(marked).toEqual(expect.arrayContaining([...expected.boilerplate]));
    await page.close();
  });
});

describe('pages that are no article', () => {
  it.each(['/', '/world/', '/app/'])('%s stays untouched', async (path) => {
    const page = await reader.open(path);
    await page.waitForTimeout(1_500);
    expect(Object.values(await page.evaluate(readHighlights)).flat()).toEqual([]);
    expect(await page.evaluate(readBoilerplate)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('newsgloss-card'))).toBeNull();
    await page.close();
  });
});

describe('a page that changes', () => {
  it('is read anew when a single-page site goes to another article, and cleared on its front', async () => {
    const page = await reader.read('/app/merkel-hands-over-to-scholz');
    await page.getByText(/^Next:/).click();
    await page.getByRole('heading', { name: 'Finland joins NATO' }).waitFor();
    await expect
      .poll(async () => (await page.evaluate(readHighlights)).person, { timeout: 10_000 })
      .toContain('Pekka Haavisto');
    expect((await page.evaluate(readHighlights)).person).not.toContain('Annalena Baerbock');
    await page.locator('a.mark').click();
    await expect
      .poll(async () => Object.values(await page.evaluate(readHighlights)).flat(), { timeout: 10_000 })
      .toEqual([]);
    await page.close();
  });

  it('has names in updates that arrive while it is open', async () => {
    const page = await reader.read('/live/brazil-runoff/');
    const { person } = await page.evaluate(readHighlights);
    await page.getByText('Lorries on the road').waitFor();
    await expect
      .poll(async () => (await page.evaluate(readHighlights)).person, { timeout: 10_000 })
      .toContain('Alberto Fernández');
    expect(await page.evaluate(readHighlights)).toMatchObject({ person: expect.arrayContaining(person) });
    await page.close();
  });
});

describe('the text of the page', () => {
  it('is selected and copied as if nobody had looked at it', async () => {
    const page = await reader.read('/wordpress/2020/09/08/russia-syria-damascus-talks/');
    const copied = await page.evaluate(() => {
      const root = document.querySelector('article, main')!;
      getSelection()!.selectAllChildren(root);
      const fragment = getSelection()!.getRangeAt(0).cloneContents();
      const box = document.createElement('div');
      box.append(fragment);
      return box.innerHTML.replaceAll(/ data-newsgloss-boilerplate="\w+"/g, '');
    });
    const source = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return parsed.querySelector('article, main')!.innerHTML;
    });
    expect(copied).toBe(source);
    await page.close();
  });

  it('shows no underline in print', async () => {
    const page = await reader.read('/dark/glasgow-climate-summit/');
    const line = () =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(newsgloss-person)').textDecorationLine,
      );
    expect(await line()).toContain('underline');
    await page.emulateMedia({ media: 'print' });
    expect(await line()).not.toContain('underline');
    await page.close();
  });

  it('is underlined in another style for each type, so that colour is not needed', async () => {
    const page = await reader.read('/dark/glasgow-climate-summit/');
    const styles = await page.evaluate(() =>
      ['person', 'place', 'organisation'].map(
        (type) => getComputedStyle(document.body, `::highlight(newsgloss-${type})`).textDecorationStyle,
      ),
    );
    expect(new Set(styles).size).toBe(3);
    await page.close();
  });
});

it('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
