import { useEffect, useId, useState } from 'preact/hooks';
import type { LocatorMap as LocatorMapData } from '../../lib/types/annotation.ts';
import { CardBody } from '../card/card-body.tsx';
import { LocatorMap } from '../card/locator-map.tsx';
import { MentionSteps } from '../card/mention-steps.tsx';
import { usePlural, useText } from '../text.tsx';
import { roleOf } from '../use-wording.ts';
import type { CastMember } from './cast.ts';

/** One entity: its name, its role at the article's date, how often it is named; opened, its card and the way to its mentions. */
export function EntityRow(props: {
  readonly member: CastMember;
  readonly map: LocatorMapData | undefined;
  readonly onGoTo: (mentionIndex: number) => void;
  readonly onNeedMap: (entityId: string) => void;
}) {
  const { member, map, onNeedMap } = props;
  const { entity, mentions } = member;
  const [open, setOpen] = useState(false);
  const id = useId();
  const formOf = usePlural();
  const needsMap = open && !map && (entity.type === 'place' || entity.facts.coordinates !== undefined);
  useEffect(() => {
    if (needsMap) onNeedMap(entity.id);
  }, [needsMap, entity.id, onNeedMap]);
  const role = roleOf(entity);
  return (
    <li class="row" data-open={open}>
      <button
        type="button"
        class="row-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <svg class="row-chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m5.5 3 5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        <span class="row-name">{entity.name}</span>
        <span class="row-count">
          <span aria-hidden="true">{mentions.length}</span>
          <span class="unseen">{formOf('mentions', mentions.length)}</span>
        </span>
        {!open && role && <span class="row-role">{role}</span>}
      </button>
      {open && (
        <div class="row-card" id={id}>
          {map && <LocatorMap map={map} name={entity.name} />}
          <CardBody entity={entity} />
          <MentionWalk mentions={mentions} onGoTo={props.onGoTo} />
        </div>
      )}
    </li>
  );
}

/** First one button to the first mention, then steps to the others. */
function MentionWalk(props: {
  readonly mentions: readonly number[];
  readonly onGoTo: (mentionIndex: number) => void;
}) {
  const text = useText();
  const { mentions, onGoTo } = props;
  const [at, setAt] = useState<number>();
  const go = (index: number) => {
    const wrapped = (index + mentions.length) % mentions.length;
    const mention = mentions[wrapped];
    if (mention === undefined) return;
    setAt(wrapped);
    onGoTo(mention);
  };
  return (
    <div class="row-walk">
      <button type="button" class="button" onClick={() => go(at ?? 0)}>
        {text('goToMention')}
      </button>
      {at !== undefined && (
        <MentionSteps
          position={{ index: Math.min(at, mentions.length - 1), count: mentions.length }}
          onPrevious={() => go(at - 1)}
          onNext={() => go(at + 1)}
        />
      )}
    </div>
  );
}
