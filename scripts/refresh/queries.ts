/** What a query returns for one person's office; dates as Wikidata writes them, with their precision (9 year, 10 month, 11 day). */
export const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
`;

const item = (qid: string) => {
  if (!/^Q[1-9]\d*$/.test(qid)) throw new RangeError(`Not a Wikidata id: "${qid}"`);
  return `wd:${qid}`;
};

const TERM = `?person p:P39 ?statement .
  ?statement ps:P39 ?office .
  ?statement wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  ?office rdfs:label ?label . FILTER(LANG(?label) = "en")
  OPTIONAL { ?statement pqv:P580 ?startNode . ?startNode wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision . }
  OPTIONAL { ?statement pqv:P582 ?endNode . ?endNode wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision . }`;

/**
 * The offices of some people. No SERVICE is used, so that the query runs the same on any SPARQL 1.1 store.
 * @throws RangeError when an id is none.
 */
export function termsOf(people: readonly string[]): string {
  return `${PREFIXES}SELECT ?person ?office ?label ?start ?startPrecision ?end ?endPrecision WHERE {
  VALUES ?person { ${people.map(item).join(' ')} }
  ${TERM}
} ORDER BY ?person ?start`;
}

/** When some people died, as far as that is known. @throws RangeError when an id is none. */
export function deathsOf(people: readonly string[]): string {
  return `${PREFIXES}SELECT ?person ?died ?diedPrecision WHERE {
  VALUES ?person { ${people.map(item).join(' ')} }
  ?person p:P570 ?statement .
  ?statement wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  ?statement psv:P570 ?node . ?node wikibase:timeValue ?died ; wikibase:timePrecision ?diedPrecision .
} ORDER BY ?person ?died`;
}

/** Who took one of some offices after a day. @throws RangeError when an id is none. */
export function holdersSince(offices: readonly string[], day: string): string {
  return `${PREFIXES}SELECT ?person ?name ?office ?label ?start ?startPrecision ?end ?endPrecision WHERE {
  VALUES ?office { ${offices.map(item).join(' ')} }
  ${TERM}
  FILTER(BOUND(?start) && ?start > "${day}T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>)
  ?person rdfs:label ?name . FILTER(LANG(?name) = "en")
} ORDER BY ?office ?start`;
}
