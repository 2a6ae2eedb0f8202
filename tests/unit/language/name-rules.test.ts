import { describe, expect, it } from 'vitest';
import { namesIn, placesOf } from './support.ts';

const gazetteer = placesOf({
  Kenya: 0.8,
  'New Delhi': 0.7,
  Nairobi: 0.6,
  Norway: 0.8,
  'The Hague': 0.6,
  Hague: 0.2,
  Washington: 0.7,
  Vashlin: 0.2,
  Orlo: 0.4,
});
const names = (text: string) => namesIn(text, gazetteer);

describe('datelines', () => {
  it('are places when the lists or an agency say so', () => {
    expect(names('NEW DELHI - Trains stood still.')).toEqual(['place:NEW DELHI']);
    expect(names('NAIROBI, Kenya (AP) — Trains stood still.')[0]).toBe('place:NAIROBI');
    expect(names('OSTRALIA (Reuters) - Trains stood still.')[0]).toBe('place:OSTRALIA');
  });

  it('are not what else stands in capitals before a dash', () => {
    expect(names('UPDATE - Trains stood still.')).toEqual([]);
    expect(names('NAIROBI trains stood still - again.')).not.toContain('place:NAIROBI trains');
  });

  it('do not come from a line that signs and dates the text', () => {
    expect(names('Mara Velden | Friday, 13 October 2023\nThe rain went on.')).toEqual([]);
  });
});

describe('unknown people', () => {
  it('have a role before their comma', () => {
    expect(names('It was announced by its chairman, Orvo Telluk, at noon.')).toEqual(['person:Orvo Telluk']);
  });

  it('speak, from wherever they come', () => {
    expect(names('Dremo Kasst of Norway warned them.')).toContain('person:Dremo Kasst');
  });

  it('live: they are born, arrested and elected', () => {
    expect(names('In May Dremo Kasst was arrested.')).toEqual(['person:Dremo Kasst']);
  });

  it('get their full name from a surname that the article explains', () => {
    expect(names('Nobody had seen Dremo Kasst there before. On the way home Kasst said so.')).toEqual([
      'person:Dremo Kasst',
      'person:Kasst',
    ]);
  });

  it('keep a title that is a name', () => {
    expect(names('In the evening he met John Major and then Sacha Baron Cohen.')).toEqual([
      'person:John Major',
      'person:Sacha Baron Cohen',
    ]);
  });

  it('are no things that stand behind an article elsewhere', () => {
    expect(names('They use Velmo Trask every week. The Trask kernel is old. Some like Trask.')).toEqual([]);
    expect(names('The Velmo Trask pipeline leaks.')).toEqual([]);
  });

  it('end before a day of the week', () => {
    expect(names('They saw Anna Velden Sunday.')).toEqual(['person:Anna Velden']);
  });
});

describe('lists of names', () => {
  it('give their type to what no rule knows', () => {
    expect(names('Rain fell on Nairobi, Quastin and Orlo.')).toEqual([
      'place:Nairobi',
      'place:Quastin',
      'place:Orlo',
    ]);
  });
});

describe('bodies', () => {
  it('may join fields of work by and', () => {
    expect(names('The Competition and Tariffs Authority (CTA) met. In April the CTA left.')).toEqual([
      'organisation:Competition and Tariffs Authority',
      'organisation:CTA',
      'organisation:CTA',
    ]);
    expect(names('The Independent Roads and Boundaries Commission voted.')).toEqual([
      'organisation:Independent Roads and Boundaries Commission',
    ]);
  });

  it('stay apart when each side is a name', () => {
    expect(names('Anna Velden and the Harbour Commission met.')).toEqual([
      'person:Anna Velden',
      'organisation:Harbour Commission',
    ]);
  });

  it('take their article inside a sentence, and their country at the end', () => {
    expect(names('He told The Harbour Herald so.')).toEqual(['organisation:The Harbour Herald']);
    expect(names('He leads Youth Council Kenya today.')).toEqual(['organisation:Youth Council Kenya']);
  });

  it('are told by the clause behind them', () => {
    expect(names('They asked Velmora, a family-owned company in the north, for help.')).toEqual([
      'organisation:Velmora',
    ]);
  });

  it('are acronyms that act, and no acronyms that things bear', () => {
    expect(names('A spokesman for the TKL came. The TKL said so. Members of TKL left.')).toEqual(
      Array(3).fill('organisation:TKL'),
    );
    expect(names('She used a TKL 5 and an RGX cable. The RGX was red.')).toEqual([]);
  });

  it('keep a capital prefix, and the form of a company', () => {
    expect(names('The Anti-Corruption Commission met people from Orvex Sdn Bhd there.')).toEqual([
      'organisation:Anti-Corruption Commission',
      'organisation:Orvex Sdn Bhd',
    ]);
  });

  it('are clubs behind a place', () => {
    expect(names('The Orlo Pelicans beat everyone.')).toEqual(['organisation:Orlo Pelicans']);
  });
});

describe('buildings that govern', () => {
  it('are bodies where they act and places where someone stands', () => {
    expect(names('The White House said no. They met at the White House.')).toEqual([
      'organisation:White House',
      'place:White House',
    ]);
  });
});

describe('places', () => {
  it('keep their article only where it is part of the name', () => {
    expect(names('The court in The Hague ruled.')).toEqual(['place:The Hague']);
    expect(names('He left the Kenya of old.')).toEqual(['place:Kenya']);
  });

  it('include rivers and the capital with its district', () => {
    expect(names('A ship on the River Tarn sank.')).toEqual(['place:River Tarn']);
    expect(names('He lives in Washington, D.C. today.')).toEqual(['place:Washington, D.C.']);
  });

  it('may bear a given name, or particles', () => {
    expect(names('Crowds stood on Anna Square and on the Plaza de Vello until late.')).toEqual([
      'place:Anna Square',
      'place:Plaza de Vello',
    ]);
    expect(names('Yesterday the singer Anna Hill was there with friends.')).toEqual(['person:Anna Hill']);
  });

  it('are found behind a preposition that opens the sentence', () => {
    expect(names('In Vashlin, people sang.')).toEqual(['place:Vashlin']);
  });

  it('tell the Amazon from the company', () => {
    expect(names('Fires burn in the Amazon. Amazon sells books.')).toEqual([
      'place:Amazon',
      'organisation:Amazon',
    ]);
  });
});
