import { SourceName } from '../card/basis.tsx';
import { formatDate } from '../dates.ts';
import { usePlural, useText } from '../text.tsx';
import type { KnowledgeInfo } from './options-props.ts';

/** What the pack holds, until when it is known to be true, and whom it is owed to. */
export function Credits(props: { readonly knowledge: KnowledgeInfo | undefined }) {
  const text = useText();
  const formOf = usePlural();
  const { knowledge } = props;
  return (
    <>
      {knowledge && (
        <p>
          {formOf('knowledgeSize', knowledge.entities)}
          {knowledge.asOf && ` · ${text('knowledgeLatest', formatDate(knowledge.asOf, text('languageTag')))}`}
        </p>
      )}
      <ul>
        {knowledge ? (
          knowledge.sources.map((source) => (
            <li key={source.id}>
              <SourceName source={source} />
            </li>
          ))
        ) : (
          <>
            <li>{text('creditGeonames')}</li>
            <li>{text('creditRecords')}</li>
          </>
        )}
        <li>{text('creditCountries')}</li>
        <li>{text('creditMaps')}</li>
      </ul>
    </>
  );
}
