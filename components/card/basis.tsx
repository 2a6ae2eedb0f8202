import type { Source } from '../../lib/types/annotation.ts';
import { webUrl } from '../links.ts';
import { plural, useText } from '../text.tsx';
import { ExternalLink } from './external-link.tsx';

/** Until when the facts are known, and from whom. */
export function Basis(props: { readonly asOf?: string | undefined; readonly sources: readonly Source[] }) {
  const text = useText();
  if (!props.asOf && props.sources.length === 0) return null;
  return (
    <p class="basis">
      {props.asOf && <span class="basis-date">{props.asOf}</span>}
      {props.sources.length > 0 && (
        <span>
          {plural(text, 'sources', props.sources.length)}{' '}
          {props.sources.map((source, index) => (
            <span key={source.id}>
              {index > 0 && ' · '}
              <SourceName source={source} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

export function SourceName(props: { readonly source: Source }) {
  const text = useText();
  const { name, licence } = props.source;
  const url = webUrl(props.source.url);
  return (
    <>
      {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
      {licence && ` ${text('licenceIn', licence)}`}
    </>
  );
}
