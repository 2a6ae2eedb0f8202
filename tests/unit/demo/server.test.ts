import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_ARTICLES, DEMO_FRONTS } from '../../../demo/articles.ts';
import { type Demo, serveDemo } from '../../../demo/server.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await serveDemo({
    routes: {
      '/own/': '<p>Own page</p>',
      '/teapot': { body: 'short and stout', status: 418, headers: { 'content-type': 'text/plain' } },
      '/handled': (_request, response) => response.end('handled'),
    },
  });
});
afterAll(() => demo.close());

test.each([...DEMO_ARTICLES.map((article) => article.path), ...DEMO_FRONTS])(
  'serves %s as HTML',
  async (path) => {
    const response = await fetch(demo.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<!doctype html>');
  },
);

test('every file and page that a page names is there', async () => {
  for (const path of [...DEMO_FRONTS, ...DEMO_ARTICLES.map((article) => article.path)]) {
    const html = await (await fetch(demo.url + path)).text();
    const named = [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((match) => match[1] ?? '');
    for (const link of new Set(named)) {
      const response = await fetch(demo.url + link);
      expect(response.status, `${link} on ${path}`).toBe(200);
    }
    expect(html).not.toMatch(/(?:href|src)="https?:/);
  }
});

test('the strict page comes with a policy that forbids inline code and string sinks', async () => {
  const response = await fetch(`${demo.url}/strict/microsoft-activision-cleared/`);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
});

test('serves extra routes of a test', async () => {
  expect(await (await fetch(`${demo.url}/own/`)).text()).toBe('<p>Own page</p>');
  expect((await fetch(`${demo.url}/teapot`)).status).toBe(418);
  expect(await (await fetch(`${demo.url}/handled`)).text()).toBe('handled');
});

test('missing files are 404, of the single-page site too', async () => {
  expect((await fetch(`${demo.url}/nowhere/`)).status).toBe(404);
  expect((await fetch(`${demo.url}/app/data/none.json`)).status).toBe(404);
});

test.each(['/../server.ts', '/%2e%2e/server.ts', '/..%2fserver.ts', '/app/..%2f..%2fserver.ts', '/%'])(
  'gives out nothing outside the site for %s',
  async (path) => {
    // Not fetch: it would tidy the path up before it is sent.
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(demo.url);
      request({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(404);
  },
);
