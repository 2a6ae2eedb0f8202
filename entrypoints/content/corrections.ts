import { ask } from '../../lib/messaging/ask.ts';
import type { Line } from '../../lib/types/article.ts';
import type { LineFeatures } from '../../lib/types/line-features.ts';
import type { FilteredLine } from '../../lib/types/page-state.ts';

type CorrectedLine = Pick<LineFeatures, 'text' | 'words' | 'linkShare'>;

/** The lines of this page that were filtered, and the reader's word on them. */
export interface Corrections {
  /** Takes note of the latest reading: its lines, and what they are. */
  note(read: readonly CorrectedLine[], lines: readonly Line[]): void;
  /** Every line that is filtered or was taken back, once. */
  list(): FilteredLine[];
  /** Takes a filtered line back, or undoes that; a line that the reader hid is no longer hidden. @returns once it is kept */
  restore(id: number, restored: boolean): Promise<void>;
  /** Hides a line and all lines like it on this site. @throws BackgroundError when that cannot be kept */
  hide(line: CorrectedLine): Promise<void>;
  /** Texts of lines that were taken back for this page alone, as the storage refused. */
  restored(): string[];
}

export function createCorrections(): Corrections {
  /** Ids by text: lines of the same text are one to the reader. */
  const ids = new Map<string, number>();
  const unkept = new Set<string>();
  let read = new Map<string, CorrectedLine>();
  let listed = new Map<number, FilteredLine>();
  const say = async ({ text, words, linkShare }: CorrectedLine, show: boolean | null) => {
    await ask({ type: 'correct', line: { text, words, linkShare }, show });
  };
  return {
    note(features, lines) {
      read = new Map(features.map((line) => [line.text, line]));
      listed = new Map();
      for (const { text, category, restored, byHand } of lines) {
        const was = category ?? restored;
        if (was === undefined) continue;
        const id = ids.get(text) ?? ids.size;
        ids.set(text, id);
        listed.set(id, {
          id,
          text,
          category: was,
          restored: restored !== undefined,
          ...(byHand && { byHand }),
        });
      }
    },
    list: () => [...listed.values()],
    async restore(id, restored) {
      const line = listed.get(id);
      const seen = line && read.get(line.text);
      if (!line || !seen) return;
      const show = restored && !line.byHand ? true : null;
      try {
        await say(seen, show);
        unkept.delete(line.text);
      } catch (error) {
        // A full disk must not keep a line from the reader.
        if (restored) unkept.add(line.text);
        else if (!unkept.delete(line.text)) throw error;
      }
    },
    hide: (line) => say(line, false),
    restored: () => [...unkept],
  };
}
