import { BOILERPLATE_CATEGORIES, type BoilerplateCategory } from '../../lib/types/article.ts';
import type { FilteredLine } from '../../lib/types/page-state.ts';
import type { BoilerplateMode } from '../../lib/types/settings.ts';
import { type MessageKey, usePlural, useText } from '../text.tsx';

const CATEGORY_NAME: Readonly<Record<BoilerplateCategory, MessageKey>> = {
  newsletter: 'categoryNewsletter',
  follow: 'categoryFollow',
  share: 'categoryShare',
  related: 'categoryRelated',
  advertisement: 'categoryAdvertisement',
  app: 'categoryApp',
  membership: 'categoryMembership',
  comments: 'categoryComments',
  promotion: 'categoryPromotion',
};

/** The lines that are not the article's, by category, each with the way back. */
export function FilteredLines(props: {
  readonly lines: readonly FilteredLine[];
  readonly mode: BoilerplateMode;
  readonly onRestore: (lineId: number, restored: boolean) => void;
}) {
  const text = useText();
  const { lines, mode } = props;
  if (lines.length === 0) return null;
  return (
    <details class="section filtered">
      <summary class="section-heading">
        <svg class="row-chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m5.5 3 5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
        {text('filteredHeading')} <span class="section-count">{lines.length}</span>
      </summary>
      <p class="hint">{text(mode === 'off' ? 'filteredOff' : 'filteredHelp')}</p>
      {BOILERPLATE_CATEGORIES.map((category) => (
        <CategoryLines
          key={category}
          category={category}
          lines={lines.filter((line) => line.category === category)}
          mode={mode}
          onRestore={props.onRestore}
        />
      ))}
    </details>
  );
}

function CategoryLines(props: {
  readonly category: BoilerplateCategory;
  readonly lines: readonly FilteredLine[];
  readonly mode: BoilerplateMode;
  readonly onRestore: (lineId: number, restored: boolean) => void;
}) {
  const text = useText();
  const formOf = usePlural();
  const { category, lines, mode } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <h3 class="category">
        {text(CATEGORY_NAME[category])} <span class="unseen">{formOf('filteredCount', lines.length)}</span>
      </h3>
      <ul class="lines">
        {lines.map((line) => (
          <li class="line" key={line.id} data-restored={line.restored}>
            <span class="line-body">
              <span class="line-text">{line.text}</span>
              {line.byHand && <span class="line-note">{text('hiddenByHand')}</span>}
            </span>
            {(mode !== 'off' || line.byHand) && <RestoreButton line={line} onRestore={props.onRestore} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function RestoreButton(props: {
  readonly line: FilteredLine;
  readonly onRestore: (lineId: number, restored: boolean) => void;
}) {
  const text = useText();
  const { id, text: said, restored, byHand } = props.line;
  const [label, name]: [MessageKey, MessageKey] = restored
    ? ['filterAgain', 'filterAgainLabel']
    : byHand
      ? ['undoHide', 'undoHideLabel']
      : ['restore', 'restoreLabel'];
  return (
    <button
      type="button"
      class="button small"
      aria-label={text(name, said)}
      onClick={() => props.onRestore(id, !restored)}
    >
      {text(label)}
    </button>
  );
}
