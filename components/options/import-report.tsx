import type { ImportProblem } from '../../lib/types/reader-pack.ts';
import { type MessageKey, type Text, usePlural, useText } from '../text.tsx';
import type { ImportOutcome } from './packs-props.ts';

/** More mistakes than a reader mends in one go are only counted. */
const MOST_SHOWN = 20;

/** How an import went, read aloud as soon as it is known. */
export function ImportReport({ outcome }: { readonly outcome: ImportOutcome | undefined }) {
  const text = useText();
  const formOf = usePlural();
  return (
    <div role="status">
      {outcome?.kind === 'added' && <p>{formOf('packAdded', outcome.entries)}</p>}
      {outcome?.kind === 'tooMany' && <p class="error">{text('packTooMany', String(outcome.most))}</p>}
      {outcome?.kind === 'unreadable' && <p class="error">{text('packUnreadable')}</p>}
      {outcome?.kind === 'notStored' && <p class="error">{text('packNotStored')}</p>}
      {outcome?.kind === 'refused' && (
        <>
          <p class="error">{formOf('packRefused', outcome.problems.length)}</p>
          <ul>
            {outcome.problems.slice(0, MOST_SHOWN).map((problem, i) => (
              <li key={`${i} ${problem.kind}`}>{wordProblem(problem, text)}</li>
            ))}
            {outcome.problems.length > MOST_SHOWN && (
              <li>{formOf('packMore', outcome.problems.length - MOST_SHOWN)}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

const KEYS: Readonly<Record<ImportProblem['kind'], MessageKey>> = {
  empty: 'packProblemEmpty',
  tooLarge: 'packProblemTooLarge',
  syntax: 'packProblemSyntax',
  unknownField: 'packProblemUnknownField',
  noNameColumn: 'packProblemNoNameColumn',
  noName: 'packProblemNoName',
  noType: 'packProblemNoType',
  badType: 'packProblemBadType',
  badDate: 'packProblemBadDate',
  backwards: 'packProblemBackwards',
  termWithoutOffice: 'packProblemTermWithoutOffice',
  termWithoutDate: 'packProblemTermWithoutDate',
  badCountry: 'packProblemBadCountry',
  badWikidata: 'packProblemBadWikidata',
  badFlag: 'packProblemBadFlag',
  tooLong: 'packProblemTooLong',
  tooMany: 'packProblemTooMany',
  notText: 'packProblemNotText',
};

function wordProblem({ line, kind, what = '' }: ImportProblem, text: Text): string {
  const problem = text(KEYS[kind], what);
  return line === 0 ? problem : text('packLine', String(line), problem);
}
