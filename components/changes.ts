import type { Change, HeldTerm, PartialDate } from '../lib/types/annotation.ts';
import { formatDate, precisionOf } from './dates.ts';
import type { MessageKey, Text } from './text.tsx';

/** A change in words: "left the office on 15 July 2022". The office is named unless it is the only one the card names. */
export function wordChange(change: Change, held: readonly HeldTerm[], text: Text): string {
  const tag = text('languageTag');
  const date = formatDate(change.date, tag);
  const when = text(precisionOf(change.date) === 'day' ? 'whenDay' : 'whenPeriod', date);
  const what = change.what;
  switch (change.kind) {
    case 'left':
      if (!what) return text('changeLeftUnnamed', when);
      return held.length === 1 && held[0]?.office === what
        ? text('changeLeft', when)
        : text('changeLeftWhat', what, when);
    case 'deposed':
      return what && (held.length !== 1 || held[0]?.office !== what)
        ? text('changeDeposedWhat', what, when)
        : text('changeDeposed', when);
    case 'died':
      return text(what ? 'changeDiedInOffice' : 'changeDied', when);
    case 'took':
      return what ? text('changeTook', what, when) : text('changeTookUnnamed', when);
    case 'renamed':
      return what ? text('changeRenamed', what, when) : text('changeRenamedOnly', when);
    case 'note':
      return what ? text('changeNote', date, what) : text('changeUnexplained', when);
    default:
      return text(PLAIN[change.kind], when);
  }
}

const PLAIN: Readonly<Record<'born' | 'founded' | 'dissolved', MessageKey>> = {
  born: 'changeBorn',
  founded: 'changeFounded',
  dissolved: 'changeDissolved',
};

interface UndatedLine {
  readonly text: string;
  /** Present when the line names an office and not an event. */
  readonly term?: { since?: PartialDate; until?: PartialDate };
}

/**
 * The changes of an article without a date: the taking and the leaving of an office become one line with its dates, since
 * none of them is "since then" of anything. All else stays an event. The order is the order in which things began.
 */
export function wordUndated(changes: readonly Change[], text: Text): UndatedLine[] {
  const lines: UndatedLine[] = [];
  const open = new Map<string, { since?: PartialDate; until?: PartialDate }>();
  for (const change of changes) {
    const office = change.what;
    if (change.kind === 'took' && office) {
      const term = { since: change.date };
      open.set(office, term);
      lines.push({ text: office, term });
    } else if ((change.kind === 'left' || change.kind === 'deposed') && office) {
      const term = open.get(office);
      if (term) term.until = change.date;
      else lines.push({ text: office, term: { until: change.date } });
      open.delete(office);
    } else {
      lines.push({ text: wordChange(change, [], text) });
    }
  }
  return lines;
}
