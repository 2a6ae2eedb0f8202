import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Folders whose pages are drawn by their own script: any path below them without a file gets their index page. */
const SINGLE_PAGE_SITES = ['/app/'];

/** Headers by folder: a publisher with as strict a policy as a page can have. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/strict/': {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'x-content-type-options': 'nosniff',
  },
};

/** An extra page of a test: its HTML, a page with headers, or a handler of its own. */
type DemoRoute =
  | string
  | { readonly body: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface DemoOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Loopback by default. */
  readonly host?: string;
  /** Extra pages by path ("/clobbered/"); they win over the site's files. A string is served as HTML. */
  readonly routes?: Readonly<Record<string, DemoRoute>>;
}

export interface Demo {
  /** Origin without a slash at its end: "http://127.0.0.1:40321". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the demo news site until it is closed.
 * @throws Error of `net.Server.listen` when the port is taken.
 */
export async function serveDemo(options: DemoOptions = {}): Promise<Demo> {
  const host = options.host ?? '127.0.0.1';
  const routes = options.routes ?? {};
  const server = createServer((request, response) => {
    answer(request, response, routes).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}`, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, DemoRoute>>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://demo.invalid');
  const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
  if (typeof route === 'function') return route(request, response);
  if (route !== undefined) {
    const page = typeof route === 'string' ? { body: route } : route;
    const headers = { 'content-type': TYPES['.html'], 'cache-control': 'no-store', ...page.headers };
    response.writeHead(page.status ?? 200, headers).end(page.body);
    return;
  }
  if (pathname === '/favicon.ico') {
    // Browsers ask for it unbidden; a 404 would stand in the console of every test.
    response.writeHead(204).end();
    return;
  }
  const found = await findFile(pathname);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[extname(found.path)] ?? 'application/octet-stream',
      // A demo that is being edited must not show yesterday's page.
      'cache-control': 'no-store',
      ...headersOf(pathname),
    })
    .end(found.bytes);
}

async function findFile(pathname: string): Promise<{ path: string; bytes: Buffer } | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const asked = normalize(join(SITE, decoded));
  if (!asked.startsWith(SITE) || decoded.includes('\0')) return undefined;
  const places = asked.endsWith(sep) ? [join(asked, 'index.html')] : [asked, join(asked, 'index.html')];
  const app = SINGLE_PAGE_SITES.find((folder) => decoded.startsWith(folder));
  if (app !== undefined && extname(decoded) === '') places.push(join(SITE, app, 'index.html'));
  for (const path of places) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) return { path, bytes };
  }
  return undefined;
}

function headersOf(pathname: string): Readonly<Record<string, string>> {
  const folder = Object.keys(HEADERS).find((prefix) => pathname.startsWith(prefix));
  return folder === undefined ? {} : (HEADERS[folder] ?? {});
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
