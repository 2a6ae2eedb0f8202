import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Store } from 'oxigraph';

/** Stands in for the answer to one request; returns false to let the store answer. */
export type Trouble = (response: ServerResponse, query: string, count: number) => boolean;

export interface SparqlServer {
  readonly endpoint: string;
  readonly requests: { readonly query: string; readonly agent: string | undefined; readonly at: number }[];
  trouble: Trouble;
  close(): Promise<void>;
}

/** A SPARQL endpoint on loopback over the small file beside this one, with whatever trouble a test asks for. */
export async function startSparql(): Promise<SparqlServer> {
  const store = new Store();
  store.load(readFileSync(new URL('wikidata.ttl', import.meta.url), 'utf8'), { format: 'text/turtle' });
  const requests: SparqlServer['requests'] = [];
  const server = createServer(async (request, response) => {
    const query = new URLSearchParams(await bodyOf(request)).get('query') ?? '';
    requests.push({ query, agent: request.headers['user-agent'], at: performance.now() });
    if (running.trouble(response, query, requests.length)) return;
    response.setHeader('content-type', 'application/sparql-results+json');
    response.end(store.query(query, { results_format: 'json' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const running: SparqlServer = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    requests,
    trouble: () => false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return running;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
