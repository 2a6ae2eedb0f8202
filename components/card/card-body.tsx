import type { Entity } from '../../lib/types/annotation.ts';
import { openStreetMapUrl, wikipediaUrl } from '../links.ts';
import { useText } from '../text.tsx';
import { plainDescription, useWording } from '../use-wording.ts';
import { Basis } from './basis.tsx';
import { ExternalLink } from './external-link.tsx';
import { FactBlocks } from './fact-blocks.tsx';

/** What a card says below its name; the card on the page and the popup's rows share it. */
export function CardBody(props: { readonly entity: Entity }) {
  const { entity } = props;
  const wording = useWording(entity);
  const silent = wording.blocks.length === 0 && wording.vital.length === 0 && !plainDescription(entity);
  return (
    <div class="body">
      <Description entity={entity} />
      <FactBlocks blocks={wording.blocks} />
      {wording.vital.length > 0 && <p class="vital">{wording.vital.join(' · ')}</p>}
      {silent && <NothingKnown />}
      <Links entity={entity} />
      <Basis asOf={wording.asOf} sources={entity.facts.sources} />
    </div>
  );
}

function Description(props: { readonly entity: Entity }) {
  const text = useText();
  const { entity } = props;
  const description = plainDescription(entity);
  if (!description) return null;
  if (entity.fromArticle && entity.description) {
    return (
      <div class="quoted">
        <p class="facts-heading">{text('fromArticle')}</p>
        <blockquote>{description}</blockquote>
      </div>
    );
  }
  // The dated line below says the same with its date.
  if (entity.facts.held.some((term) => sameWords(term.office, description))) return null;
  return <p class="description">{description}</p>;
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function NothingKnown() {
  return <p class="vital">{useText()('nothingKnown')}</p>;
}

function Links(props: { readonly entity: Entity }) {
  const text = useText();
  const wikipedia = wikipediaUrl(props.entity);
  const openStreetMap = openStreetMapUrl(props.entity);
  if (!wikipedia && !openStreetMap) return null;
  return (
    <p class="links">
      {wikipedia && <ExternalLink href={wikipedia}>{text('linkWikipedia')}</ExternalLink>}
      {openStreetMap && <ExternalLink href={openStreetMap}>{text('linkOpenStreetMap')}</ExternalLink>}
    </p>
  );
}
