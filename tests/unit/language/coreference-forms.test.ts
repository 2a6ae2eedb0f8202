import { describe, expect, it } from 'vitest';
import { findChains } from '../../../lib/language/coreference.ts';
import type { TypedSpan } from '../../../lib/language/recogniser.ts';

const MARKS = { '[': 'person', '{': 'organisation', '<': 'place', '~': 'nationality' } as const;
const MARKED = /(\[[^\]]*\]|\{[^}]*\}|<[^>]*>|~[^~]*~)/;

/** Chains of the marked names as "type: surfaces": [person], {organisation}, <place>, ~nationality~. */
function chains(marked: string): string[] {
  const spans: TypedSpan[] = [];
  let text = '';
  for (const piece of marked.split(MARKED)) {
    const type = MARKED.test(piece) ? MARKS[piece[0] as keyof typeof MARKS] : undefined;
    const bare = type === undefined ? piece : piece.slice(1, -1);
    if (type !== undefined) spans.push({ start: text.length, end: text.length + bare.length, type });
    text += bare;
  }
  return findChains(text, spans).map(
    ({ type, spans: own }) =>
      `${type}: ${own.map((index) => text.slice(spans[index]?.start, spans[index]?.end)).join(', ')}`,
  );
}

describe('people', () => {
  it('share a surname: the title tells which is meant, across lines too', () => {
    expect(chains('Senator [Ann Lowe] met Judge [Bob Lowe].\nSenator [Lowe] left.')).toEqual([
      'person: Ann Lowe, Lowe',
      'person: Bob Lowe',
    ]);
  });

  it('may be named by given name, middle surname or with a particle', () => {
    expect(chains('[Bill de Rosa] won. [de Rosa] smiled. [Bill] left.')).toEqual([
      'person: Bill de Rosa, de Rosa, Bill',
    ]);
    expect(chains('[Wanda Vela Garcés] won. [Vela] smiled.')).toEqual(['person: Wanda Vela Garcés, Vela']);
  });

  it('keep a surname before a given name of another', () => {
    expect(chains('[Ann Thomas] met [Thomas Bell]. [Thomas] left.')).toEqual([
      'person: Ann Thomas, Thomas',
      'person: Thomas Bell',
    ]);
  });

  it('join a name that stands behind honours, and keep father and son apart', () => {
    expect(chains('[Bharat Ratna Orin Bale] died. [Orin Bale] was 90.')).toHaveLength(1);
    expect(chains('[Orin Bale Sr.] met his son [Orin Bale Jr.]')).toHaveLength(2);
  });
});

describe('bodies and places', () => {
  it('join an acronym in brackets, also one whose letters are of another language', () => {
    expect(chains('The {Council for Care in Ports} ({CCP}) met. The {CCP} left.')).toEqual([
      'organisation: Council for Care in Ports, CCP, CCP',
    ]);
    expect(chains('The {Hill Workers’ Party} ({PKK}) met.')).toHaveLength(1);
    expect(chains('<New South Dale> (<NSD>) voted. <NSD> lost.')).toEqual([
      'place: New South Dale, NSD, NSD',
    ]);
  });

  it('do not take a country in brackets for an acronym', () => {
    expect(chains('<North Hill> (<US>) voted.')).toHaveLength(2);
  });

  it('join short forms, unless two long ones share it', () => {
    expect(chains('{Dorn Motor Company} rose. {Dorn} fell.')).toEqual([
      'organisation: Dorn Motor Company, Dorn',
    ]);
    expect(chains('{Eastern University of Dorn} won. {Eastern University} lost.')).toHaveLength(1);
    expect(chains('{Dorn Motor Company} and {Dorn Holdings} met. {Dorn} fell.')).toHaveLength(3);
    expect(chains('The <Republic of the Dorn> voted. <Dorn> is calm.')).toHaveLength(1);
  });

  it('give a place’s name to somebody called so, unless the words beside it speak of the place', () => {
    expect(chains('[Ann Dorn] won. <Dorn> smiled.')).toEqual(['person: Ann Dorn, Dorn']);
    expect(chains('[Ann Dorn] won. It rained in <Dorn>.')).toHaveLength(2);
    expect(chains('[Ann Dornia] met ~Dornian~ fans. <Dornia> smiled.')).toHaveLength(3);
  });
});
