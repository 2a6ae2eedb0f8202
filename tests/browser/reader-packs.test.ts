import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './support/chromium.ts';
import { type Reader, sitDown } from './support/reader.ts';

const ARTICLE = '/wordpress/2020/09/08/russia-syria-damascus-talks/';
const COLUMNS = 'name,type,office,since,until';

let reader: Reader;
let options: Page;
beforeAll(async () => {
  reader = await sitDown();
  options = await openExtensionPage(reader.browser, 'options.html');
});
afterAll(() => reader.leave());

const add = (name: string, text: string) =>
  options
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function borisov(): Promise<string> {
  const page = await reader.read(ARTICLE);
  const popup = await reader.popup(page);
  const row = popup.getByRole('button', { name: /Yury Borisov/ });
  await row.waitFor();
  const said = await row.innerText();
  await popup.close();
  await page.close();
  return said;
}

describe('a reader’s own records', () => {
  it('are refused with each line that is wrong, and nothing is added', async () => {
    await add('talks.csv', `${COLUMNS}\nYury Borisov,person,Envoy,2020-02-30,\n,person,,,\n`);
    await options.getByText('Nothing was added: the file has 2 mistakes.').waitFor();
    expect(await options.getByText('Line 2: “2020-02-30” is no date').isVisible()).toBe(true);
    expect(await options.getByText('Line 3: the name is missing').isVisible()).toBe(true);
    expect(await options.getByRole('row', { name: /talks/ }).count()).toBe(0);
  });

  it('are shown on the next page once they are added', async () => {
    expect(await borisov()).toMatch(/Deputy Prime Minister of Russia/);
    await add('talks.csv', `${COLUMNS}\nYury Borisov,person,Envoy to the talks,2020-09-01,2020-09-30\n`);
    await options.getByText('1 entry was added.').waitFor();
    expect(await borisov()).toMatch(/Envoy to the talks/);
  });

  it('can be exported in a form that can be added again', async () => {
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export talks' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('talks.json');
    const { entities } = JSON.parse(await readFile(await saved.path(), 'utf8'));
    expect(entities).toMatchObject([{ name: 'Yury Borisov', terms: [{ office: 'Envoy to the talks' }] }]);
  });

  it('are gone when they are removed', async () => {
    await options.getByRole('button', { name: 'Remove talks' }).click();
    await expect.poll(() => options.getByRole('row', { name: /talks/ }).count()).toBe(0);
    expect(await borisov()).toMatch(/Deputy Prime Minister of Russia/);
  });

  it('that are garbage in the storage leave the pack as it is', async () => {
    await options.evaluate(() => chrome.storage.local.set({ packs: [{ name: 3 }, 'x', null] }));
    expect(await borisov()).toMatch(/Deputy Prime Minister of Russia/);
    await options.evaluate(() => chrome.storage.local.remove('packs'));
  });
});
