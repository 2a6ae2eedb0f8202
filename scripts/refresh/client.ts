import { setTimeout as sleep } from 'node:timers/promises';
import { AnswerError, type Row, readRows } from './rows.ts';

export interface ClientOptions {
  readonly endpoint: string;
  /** Says who asks and how to reach them, as the service's rules want. */
  readonly userAgent: string;
  /** Milliseconds that one query may take. */
  readonly timeout: number;
  /** Milliseconds between one query's end and the next one's start. */
  readonly pause: number;
  /** Milliseconds to wait after the first failure; doubled after each further one. */
  readonly backOff: number;
  /** How often a query is tried before it is given up. */
  readonly tries: number;
  /** The longest wait that a server may ask for, milliseconds; a longer one ends the run. */
  readonly longestWait: number;
}

export const WIKIDATA: ClientOptions = {
  endpoint: 'https://query.wikidata.org/sparql',
  userAgent: 'Newsgloss-refresh/0.1 (contact: see the README of Newsgloss)',
  timeout: 60_000,
  pause: 2_000,
  backOff: 5_000,
  tries: 4,
  longestWait: 300_000,
};

/** A query that was given up; the message says why. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Whether the service wants no more queries for now. */
  readonly closed: boolean;
  /** Whether a smaller query might succeed. */
  readonly tooLarge: boolean;
  constructor(message: string, { tooLarge = false, closed = false } = {}) {
    super(message);
    this.closed = closed;
    this.tooLarge = tooLarge;
  }
}

/** Asks one SPARQL service, one query at a time. */
export class QueryClient {
  readonly #options: ClientOptions;
  #last: Promise<unknown> = Promise.resolve();
  /** Why nothing more is asked; set once the service wants a longer wait than allowed. */
  #closed: string | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * The rows of a query. Waits as long as the server asks (Retry-After, in seconds or as a date), or ever longer.
   * @throws QueryError after the last try, or when the server asks for a longer wait than allowed.
   */
  ask(query: string): Promise<Row[]> {
    const answer = this.#last.then(() => this.#retry(query));
    this.#last = answer.catch(() => {}).then(() => sleep(this.#options.pause));
    return answer;
  }

  async #retry(query: string): Promise<Row[]> {
    if (this.#closed !== undefined) throw new QueryError(this.#closed, { closed: true });
    const { tries, backOff, longestWait } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(query);
      if (outcome.rows !== undefined) return outcome.rows;
      if (attempt === tries || !outcome.again) throw new QueryError(outcome.problem, outcome);
      const wait = outcome.wait ?? backOff * 2 ** (attempt - 1);
      if (wait > longestWait) {
        this.#closed = `${outcome.problem}; it asks to wait ${wait / 1000} s`;
        throw new QueryError(this.#closed, { closed: true });
      }
      await sleep(wait);
    }
  }

  async #once(query: string): Promise<Outcome> {
    const { endpoint, userAgent, timeout } = this.#options;
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/sparql-results+json',
          'content-type': 'application/x-www-form-urlencoded',
          'user-agent': userAgent,
        },
        body: new URLSearchParams({ query }),
        signal: AbortSignal.timeout(timeout),
      });
      if (response.ok) return { rows: readRows(await response.text()) };
      const wait = retryAfter(response.headers.get('retry-after'), Date.now());
      await response.body?.cancel();
      const busy = response.status === 429 || response.status >= 500;
      return {
        problem: `the service answers ${response.status}`,
        again: busy,
        tooLarge: response.status === 500 || response.status === 504,
        ...(wait !== undefined && { wait }),
      };
    } catch (error) {
      if (error instanceof AnswerError) return { problem: error.message, again: true, tooLarge: false };
      const { name, message, cause } = error as Error;
      const late = name === 'TimeoutError';
      const reason = cause instanceof Error ? cause.message : message;
      return {
        problem: late ? `no answer within ${timeout / 1000} s` : `the service cannot be reached (${reason})`,
        again: !late,
        tooLarge: late,
      };
    }
  }
}

type Outcome =
  | { readonly rows: Row[] }
  | {
      readonly rows?: undefined;
      readonly problem: string;
      readonly again: boolean;
      readonly tooLarge: boolean;
      readonly wait?: number;
    };

/** Milliseconds to wait by a Retry-After header, which holds seconds or a date; undefined when it holds neither. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
