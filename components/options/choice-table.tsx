import type { KeptChoice } from '../../lib/types/link-choice.ts';
import { useText } from '../text.tsx';
import './choice-table.css';

/** Choices, one a row: the name on its site, and what it means there. */
export function ChoiceTable(props: {
  readonly choices: readonly KeptChoice[];
  readonly onRemove: (choice: KeptChoice) => void;
}) {
  const text = useText();
  return (
    <div class="sites choices">
      <table>
        <caption>{text('choicesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('choiceNameColumn')}</th>
            <th scope="col">{text('choiceMeaningColumn')}</th>
            <th scope="col">
              <span class="unseen">{text('siteActionColumn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.choices.map((choice) => (
            <tr key={`${choice.page} ${choice.type} ${choice.name}`}>
              <th scope="row">
                {choice.name} <span class="choice-more">{choice.site}</span>
              </th>
              <td>
                {choice.called ?? choice.entity ?? text('choiceMeansNone')}{' '}
                {choice.about && <span class="choice-more">{choice.about}</span>}
              </td>
              <td>
                <button
                  type="button"
                  class="button small"
                  aria-label={text('choiceRemoveLabel', choice.name, choice.site)}
                  title={choice.page}
                  onClick={() => props.onRemove(choice)}
                >
                  {text('siteRemove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
