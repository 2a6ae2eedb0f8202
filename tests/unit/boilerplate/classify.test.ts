import { describe, expect, it } from 'vitest';
import { articleOf, classifyLine, classifyLines } from '../../../lib/boilerplate/classify.ts';
import { countWords } from '../../../lib/boilerplate/words.ts';
import type { LineFeatures, Zone } from '../../../lib/types/line-features.ts';

function line(
  text: string,
  more: Partial<Omit<LineFeatures, 'zones'>> & { zones?: Zone[] } = {},
): LineFeatures {
  const { zones = [], ...rest } = more;
  return {
    text,
    tag: 'p',
    words: countWords(text),
    linkShare: 0,
    links: 0,
    strongShare: 0,
    zones: new Set(zones),
    ...rest,
  };
}

const PROSE = 'The committee said on Friday that the talks about the harbour would go on for another week.';

describe('classifyLine', () => {
  it.each([
    ['Follow Israel Hayom on Facebook and Twitter', 'follow'],
    ["Subscribe to Israel Hayom's daily newsletter and never miss our top stories!", 'newsletter'],
    ['CLICK HERE TO GET THE FOX NEWS APP', 'app'],
    ['Sign up to Inside Saturday', 'newsletter'],
    ['ALSO READ: Storm closes three ports', 'related'],
    ['Lire aussi : Le port rouvre ses portes', 'related'],
    ['Les også: Havnen åpner igjen', 'related'],
    ['Lesen Sie auch: Der Hafen öffnet wieder', 'related'],
    ['Czytaj także: Port znów otwarty', 'related'],
    ['あわせて読みたい', 'related'],
    ['Advertisement', 'advertisement'],
    ['Artikkelen fortsetter under annonsen', 'advertisement'],
    ['Facebook Twitter 12 WhatsApp', 'share'],
    ['Leave a comment', 'comments'],
    ['Already a subscriber? Log in', 'membership'],
    ['Become a member of the Harbour Post to read on.', 'membership'],
    ['Good reporting needs patience. Support us with a membership from 3 euros a month.', 'membership'],
    ['Do you like this series? Subscribe to our newsletter for the next part.', 'newsletter'],
    ['Special offer: read for a month and save 20%.', 'promotion'],
    ['Werden Sie Mitglied und lesen Sie ohne Werbung.', 'membership'],
    ['Offre spéciale : offrez un abonnement et économisez 20 %.', 'promotion'],
    ['¿Te ha gustado? Suscríbete a nuestro boletín semanal.', 'newsletter'],
    ['Condividi questo articolo', 'share'],
    ['Word lid en lees zonder advertenties.', 'membership'],
    ['Bli medlem og les uten annonser.', 'membership'],
    ['Pobierz naszą aplikację', 'app'],
    ['Скачайте наше приложение', 'app'],
    ['アプリをダウンロード', 'app'],
  ])('%s', (text, category) => {
    expect(classifyLine(line(text))).toEqual({ kind: 'boilerplate', category });
  });

  it.each([
    ['Reporting by Jane Doe in Geneva; Editing by John Roe', 'credit'],
    ['Jane Doe contributed to this report.', 'credit'],
    ['By Jane Doe and John Roe', 'credit'],
    ['5 May 2025 at 00:46', 'credit'],
    ['The harbour at dawn on Friday (Image: GETTY)', 'caption'],
    ['Foto: Jane Doe/dpa', 'caption'],
  ])('%s', (text, kind) => expect(classifyLine(line(text)).kind).toBe(kind));

  it.each([
    PROSE,
    'Follow the money, the prosecutor told the court on Friday, and the case will solve itself.',
    'The company said its newsletter had been read by more than two million subscribers in March alone.',
    'Share prices fell by four percent.',
    'Facebook and Twitter said they had removed the accounts.',
    'Like many others, he learned of the strike on Twitter, where the union posts its news before it tells the ministry or the press agencies, and so he stayed at home.',
    'Get out, she told him.',
    'The talks failed. Support for the plan had come from a subscription of the three ports.',
    'Become a judge at thirty, and you will be a cautious one, her teacher used to say.',
    'He asked why. Get the app off the phones of children, the minister answered, or pay for what it does to them and to us all, year after year.',
    'Werden die Häfen verkauft, so entscheidet das Parlament.',
    'Sign language was used throughout the trial.',
    'Reporting crimes has become harder since the station closed in 2020.',
    'Live music returned to the old harbour on Saturday.',
    'By Friday, London and Paris had agreed.',
    'He was born on 5 May 1950.',
    'Order was restored in the capital today.',
    'Cases were reported from three provinces.',
    'Use of the app has doubled since March.',
    'Have you seen what happens in the north, he asked.',
    'Written by a group of former judges, the letter warns that the court would lose the trust of the public for years.',
    'Mit der App können Bürger Schäden melden.',
    'Jetzt will die Stadt das Haus kaufen.',
    'Veröffentlicht wurde der Bericht am Montag von einer Kommission des Parlaments.',
    'Sigue el bloqueo en el canal de Suez.',
  ])('keeps: %s', (text) => expect(classifyLine(line(text)).kind).toBe('body'));

  it('takes a whole-line link for a link elsewhere, a link in a sentence for prose', () => {
    expect(classifyLine(line('Storm closes three ports', { linkShare: 1, links: 1 })).category).toBe(
      'related',
    );
    expect(classifyLine(line(PROSE, { linkShare: 0.8, links: 3 })).kind).toBe('body');
    expect(classifyLine(line('What comes next', { tag: 'h2' })).kind).toBe('heading');
    expect(classifyLine(line('Storm closes three ports', { tag: 'h3', linkShare: 1 })).category).toBe(
      'related',
    );
  });

  it('lets a cue tell more of a link than the link itself', () => {
    const link = line('Get the Harbour Post app: every ship on your phone', { linkShare: 1, links: 1 });
    expect(classifyLine(link).category).toBe('app');
  });

  it('keeps links that are the text: wares with prices, addresses in print', () => {
    for (const text of [
      '£79.99, Harbour Stores',
      'Get it at Harbour Stores for $39.99',
      'https://a.example/b',
    ])
      expect(classifyLine(line(text, { linkShare: 1, links: 1 })).kind).toBe('body');
    const teaser = line('Port sells its crane for $5 million', { linkShare: 1, links: 1 });
    expect(classifyLine(teaser).category).toBe('related');
  });

  it('knows a pull quote from a teaser that stands aside', () => {
    const aside = (text: string, links: number) => classifyLine(line(text, { zones: ['aside'], links }));
    expect(aside('Nobody had asked the crews.', 0).kind).toBe('body');
    expect(aside('Nobody had asked the crews.', 1).category).toBe('related');
    expect(aside('What the crews say', 0).category).toBe('related');
  });

  it('takes all text of an element made for advertisements for one', () => {
    expect(classifyLine(line(PROSE, { zones: ['ad'] })).category).toBe('advertisement');
  });

  it('never takes a headline for anything else', () => {
    const headline = line('Subscribe to our newsletter', { tag: 'h1', linkShare: 1, zones: ['headline'] });
    expect(classifyLine(headline).kind).toBe('heading');
  });

  it('stays linear on hostile text', () => {
    const start = performance.now();
    for (const piece of [
      'a ',
      'by A, ',
      '1.',
      '(photo ',
      'is a ',
      '((',
      '\u3000',
      'follow on ',
      '$1.',
      'for 1,',
      'Get. Get it! ',
    ])
      classifyLine(line(piece.repeat(100_000)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('classifyLines', () => {
  it('takes captions that a gallery repeats for captions, not for prose', () => {
    const caption = 'Workers load a ship in the old harbour of the city on Friday morning.';
    const kinds = classifyLines([line(caption, { zones: ['list'] }), line(PROSE), line(caption)]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['caption', 'body', 'caption']);
  });

  it('takes the note on the author below the text for a credit, the same words above for prose', () => {
    const bio = 'Jane Doe is a reporter who covers harbours for the paper.';
    expect(classifyLines([line(PROSE), line(bio)]).map(({ kind }) => kind)).toEqual(['body', 'credit']);
    expect(classifyLines([line(bio), line(PROSE)]).map(({ kind }) => kind)).toEqual(['body', 'body']);
  });

  it('leaves short last lines of an article alone, unless links were filtered before them', () => {
    const link = line('Storm closes three ports', { linkShare: 1, links: 1 });
    expect(classifyLines([line(PROSE), line('It rained')]).map(({ kind }) => kind)).toEqual(['body', 'body']);
    expect(classifyLines([line(PROSE), link, line('Total')]).map(({ kind }) => kind)).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('gives the article its lines in order, a category only to boilerplate', () => {
    const article = articleOf({ url: 'https://news.example/a', title: 'A' }, [
      line(PROSE),
      line('Advertisement'),
    ]);
    expect(article.lines).toEqual([
      { text: PROSE, kind: 'body' },
      { text: 'Advertisement', kind: 'boilerplate', category: 'advertisement' },
    ]);
  });
});

describe('countWords', () => {
  it('measures scripts with and without spaces alike', () => {
    expect(countWords("Moscow's long-standing ally, 2020.")).toBe(4);
    expect(countWords('ロシアの副首相がダマスカスを訪問した')).toBeGreaterThan(7);
    expect(countWords('الرئيس السوري بشار الأسد')).toBe(4);
    expect(countWords('')).toBe(0);
  });
});
