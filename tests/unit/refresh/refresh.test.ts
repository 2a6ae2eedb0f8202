import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from '../../../scripts/pack/record-text.ts';
import { readOwnRecords } from '../../../scripts/pack/records.ts';
import { QueryClient, retryAfter, WIKIDATA } from '../../../scripts/refresh/client.ts';
import { proposals, wordProposals } from '../../../scripts/refresh/propose.ts';
import { refresh } from '../../../scripts/refresh/refresh.ts';
import { type SparqlServer, startSparql } from './sparql-server.ts';

const person = (id: string, qid: string, fields: string) =>
  `[person ${id}]\nname: ${id}\nqid: ${qid}\nprominence: 0.5\nasof: 2024-01\nsource: newsgloss\n${fields}\n`;
const PEOPLE = readOwnRecords(
  readRecords(
    'test.txt',
    person('ann', 'Q1001', 'term: Rain Minister of A | 2019-03..') +
      person('ben', 'Q1002', 'term: Rain Minister of A | 2010..2012'),
  ),
).entities;

let server: SparqlServer;
beforeEach(async () => {
  server = await startSparql();
});
afterEach(() => server.close());

const ask = (more: Partial<typeof WIKIDATA> = {}) => {
  const quick = { timeout: 2_000, pause: 0, backOff: 5, tries: 3 };
  const client = new QueryClient({ ...WIKIDATA, endpoint: server.endpoint, ...quick, ...more });
  return refresh(PEOPLE, client, '2023-01-01');
};

const PROPOSED = `# test.txt:7 ann Q1001: the end of a term as Minister of Rain (Q9001)
- term: Rain Minister of A | 2019-03.. | newsgloss
+ term: Rain Minister of A | 2019-03..2023-05-17 | wikidata

# test.txt:1 ann Q1001: a term as Minister of Snow (Q9002)
+ term: Minister of Snow | 2025-06.. | wikidata

# test.txt:8 ben Q1002: a death
+ died: 2024-11-02`;

describe('a refresh', () => {
  it('proposes ends, new terms and deaths as lines to review, and names new holders', async () => {
    const found = await ask();
    expect(wordProposals(found.proposals)).toBe(PROPOSED);
    expect(found.newHolders).toEqual(['Cleo Cloud (Q1003): Minister of Rain | 2023-05-17.. | wikidata']);
    expect(found.failures).toEqual([]);
  });

  it('keeps a disputed term disputed', () => {
    const [entity] = readOwnRecords(
      readRecords('test.txt', person('dan', 'Q5', 'disputed: Mayor of A | 2021-01-01..')),
    ).entities;
    const known = { terms: [{ office: 'Q6', label: 'mayor', since: '2021-01-01', until: '2022' }] };
    expect(proposals(entity!, known).map(({ remove, add }) => [remove, add])).toEqual([
      [
        'disputed: Mayor of A | 2021-01-01.. | newsgloss',
        'disputed: Mayor of A | 2021-01-01..2022 | wikidata',
      ],
    ]);
  });

  it('says who asks, and uses nothing that other stores lack', async () => {
    await ask();
    for (const { query, agent } of server.requests) {
      expect(agent).toContain('Newsgloss');
      expect(query).toContain('VALUES');
      expect(query).not.toContain('SERVICE');
    }
  });

  it('asks one query at a time, with a pause between', async () => {
    await ask({ pause: 60 });
    const times = server.requests.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(2);
    for (const [i, time] of times.slice(1).entries()) expect(time - times[i]!).toBeGreaterThanOrEqual(50);
  });

  it('waits as long as a busy service asks, then goes on', async () => {
    server.trouble = (response, _, count) => {
      if (count > 1) return false;
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    };
    const found = await ask();
    expect(wordProposals(found.proposals)).toBe(PROPOSED);
    expect(server.requests[1]!.at - server.requests[0]!.at).toBeGreaterThanOrEqual(990);
  });

  it('asks nothing more when it is told to wait for too long', async () => {
    server.trouble = (response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end();
      return true;
    };
    const found = await ask();
    expect(found.proposals).toEqual([]);
    expect(found.failures[0]).toMatch(
      /Q1001 to Q1002 \(2\): the service answers 429; it asks to wait 3600 s/,
    );
    expect(server.requests).toHaveLength(1);
  });

  it('halves a batch that takes too long, and keeps what it gets', async () => {
    server.trouble = (_, query) => query.includes('Q1001') && query.includes('Q1002');
    const found = await ask({ timeout: 150 });
    expect(wordProposals(found.proposals)).toBe(PROPOSED);
    expect(found.failures).toEqual([]);
  });

  it.each([
    ['no JSON', '{"results": {"bindings": [', /no JSON/],
    ['another shape', '{"boolean": true}', /no list of SPARQL results/],
    ['nothing', '', /no JSON/],
  ])('reports an answer that is %s, after trying again', async (_, body, problem) => {
    server.trouble = (response) => {
      response.end(body);
      return true;
    };
    const found = await ask();
    expect(found.proposals).toEqual([]);
    expect(found.failures[0]).toMatch(problem);
    expect(server.requests).toHaveLength(6);
  });

  it('tries again after a failure of the service, and after a lost connection', async () => {
    server.trouble = (response, _, count) => {
      if (count === 1) response.writeHead(502).end();
      else if (count === 2) response.destroy();
      else return false;
      return true;
    };
    expect(wordProposals((await ask()).proposals)).toBe(PROPOSED);
  });

  it('does not repeat a query that the service refuses', async () => {
    server.trouble = (response) => {
      response.writeHead(400).end();
      return true;
    };
    const found = await ask();
    expect(found.failures[0]).toMatch(/answers 400/);
    expect(server.requests).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  it('holds seconds or a date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
    expect(retryAfter('soon', now)).toBeUndefined();
    expect(retryAfter(null, now)).toBeUndefined();
  });
});
