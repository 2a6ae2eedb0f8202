import { useId, useState } from 'preact/hooks';
import type { LocatorMap, ShownType } from '../../lib/types/annotation.ts';
import { TypeSign } from '../card/type-badge.tsx';
import { usePlural, useText } from '../text.tsx';
import { TYPES_NAME } from '../type-names.ts';
import type { CastMember } from './cast.ts';
import { EntityRow } from './entity-row.tsx';

/** Rows shown before the reader asks for the rest: all three headings should be near. */
const FIRST_ROWS = 6;

/** The entities of one type. */
export function CastSection(props: {
  readonly type: ShownType;
  readonly members: readonly CastMember[];
  readonly marked: boolean;
  readonly maps: Readonly<Record<string, LocatorMap>>;
  readonly onGoTo: (mentionIndex: number) => void;
  readonly onNeedMap: (entityId: string) => void;
}) {
  const text = useText();
  const formOf = usePlural();
  const heading = useId();
  const [all, setAll] = useState(false);
  const { type, members, maps } = props;
  if (members.length === 0) return null;
  // One row alone is not worth a button.
  const short = members.length > FIRST_ROWS + 1;
  const rows = short && !all ? members.slice(0, FIRST_ROWS) : members;
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 class="section-heading" id={heading}>
        <TypeSign type={type} />
        {text(TYPES_NAME[type])} <span class="section-count">{members.length}</span>
        {!props.marked && <span class="section-note">{text('notMarked')}</span>}
      </h2>
      <ul class="rows">
        {rows.map((member) => (
          <EntityRow
            key={member.entity.id}
            member={member}
            map={maps[member.entity.id]}
            onGoTo={props.onGoTo}
            onNeedMap={props.onNeedMap}
          />
        ))}
      </ul>
      {short && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text('showFewer') : formOf('showAll', members.length - FIRST_ROWS)}
        </button>
      )}
    </section>
  );
}
