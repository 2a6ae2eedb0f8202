import { describe, expect, it } from 'vitest';
import { EMPTY_GAZETTEER } from '../../../lib/language/recogniser.ts';
import { namesIn, placesOf } from './support.ts';

const gazetteer = placesOf({ Kenya: 0.8, Turkey: 0.8, Jordan: 0.8, Nairobi: 0.6, Split: 0.12 });

/** Names found, as "type:text". */
const names = (text: string, lists = gazetteer) => namesIn(text, lists);

describe('people', () => {
  it('leaves titles and roles outside, however long', () => {
    expect(names('They met Deputy Prime Minister Tarmo Veld and lawyer Oriel Dast.')).toEqual([
      'person:Tarmo Veld',
      'person:Oriel Dast',
    ]);
    expect(names('He called Secretary of State Joan Arkwell on Monday.')).toEqual(['person:Joan Arkwell']);
  });

  it('follows a surname through the article, at the start of a sentence too', () => {
    expect(names('Peter Hallow spoke first. Hallow’s plan failed. Then Hallow left.')).toEqual([
      'person:Peter Hallow',
      'person:Hallow',
      'person:Hallow',
    ]);
  });

  it('keeps particles with the name', () => {
    expect(names('Mayor Anna de Vrees spoke. Later Mayor de Vrees left.')).toEqual([
      'person:Anna de Vrees',
      'person:de Vrees',
    ]);
  });

  it('takes an unknown name before a speech verb, and no pronoun', () => {
    expect(names('Qorvash said so. He said it twice. I told Marunde, 47, a lie.')).toEqual([
      'person:Qorvash',
      'person:Marunde',
    ]);
  });

  it('prefers the person where a given name is also a country', () => {
    expect(names('The striker Jordan Pickle scored.')).toEqual(['person:Jordan Pickle']);
  });
});

describe('places', () => {
  it('needs evidence for small places that are common words', () => {
    expect(names('Split the bill. Police in Split said so.')).toEqual(['place:Split']);
  });

  it('marks the country of a compound and not the demonym', () => {
    expect(names('Turkey-backed and Kenyan forces met near Nairobi.')).toEqual([
      'place:Turkey',
      'place:Nairobi',
    ]);
  });

  it('reads an unknown place from the noun behind it', () => {
    expect(names('It rained in the northern Vashlin province.')).toEqual(['place:Vashlin']);
  });
});

describe('organisations', () => {
  it('knows bodies by their cue words', () => {
    expect(names('The Ministry of Foreign Affairs and the Vale Valley Police met Orvex Holdings.')).toEqual([
      'organisation:Ministry of Foreign Affairs',
      'organisation:Vale Valley Police',
      'organisation:Orvex Holdings',
    ]);
  });

  it('takes an acronym after its long form, and no acronym of a thing', () => {
    const text =
      'The Northern Fishing Council (NFC) met. The NFC voted. Its exclusive economic zone (EEZ) grew.';
    expect(names(text)).toEqual([
      'organisation:Northern Fishing Council',
      'organisation:NFC',
      'organisation:NFC',
    ]);
  });

  it('leaves wars, laws and storms unmarked', () => {
    expect(names('The Kenya War, the Orlan Act and Hurricane Mabel came before.')).toEqual([]);
  });
});

describe('any text', () => {
  it('finds people without any list of names', () => {
    expect(names('President Maria Ostrava left.', EMPTY_GAZETTEER)).toEqual(['person:Maria Ostrava']);
  });

  it('finds nothing in a line of capitals', () => {
    expect(names('CLICK HERE TO GET THE DAILY APP NOW')).toEqual([]);
  });
});
