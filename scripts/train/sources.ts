/** How a corpus is used in training. */
export interface CorpusUse {
  readonly name: string;
  /** Corpora of one group share their habits of marking; `news` is the group that the product is trained for. */
  readonly group: 'news' | 'encyclopedia' | 'mixed' | 'tweets';
  /** How much a sentence counts beside one of the news texts. */
  readonly weight: number;
  /** The corpus marks nothing but people, places and organisations, so that an unmarked name may be of another type. */
  readonly partial: boolean;
  readonly licence: string;
}

/** The openly licensed corpora that the recogniser is trained on. */
export const CORPORA: readonly CorpusUse[] = [
  {
    name: 'train-wikinews',
    group: 'news',
    weight: 1,
    partial: false,
    licence: 'text CC BY 2.5, labels ours',
  },
  {
    name: 'train-wikigold',
    group: 'encyclopedia',
    weight: 0.5,
    partial: false,
    licence: 'CC BY 4.0',
  },
  {
    name: 'train-docred',
    group: 'encyclopedia',
    weight: 0.3,
    partial: false,
    licence: 'MIT, text CC BY-SA',
  },
  {
    name: 'train-crossner',
    group: 'encyclopedia',
    weight: 0.3,
    partial: true,
    licence: 'MIT, text CC BY-SA',
  },
  {
    name: 'train-gum',
    group: 'mixed',
    weight: 0.5,
    partial: true,
    licence: 'CC BY 4.0, text CC BY or CC BY-SA',
  },
  { name: 'train-uner', group: 'mixed', weight: 0.5, partial: true, licence: 'CC BY-SA' },
];
