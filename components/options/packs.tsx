import { useRef } from 'preact/hooks';
import { useText } from '../text.tsx';
import { ImportReport } from './import-report.tsx';
import './packs.css';
import type { PacksProps } from './packs-props.ts';

/** The reader's own records: the files that were added, and the way to add one. */
export function Packs(props: PacksProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) props.onImport(file);
    // The same file, mended, must be seen as a new choice.
    input.value = '';
  };
  return (
    <>
      <p class="hint">{text('packsHelp')}</p>
      {props.packs.length > 0 && <PackTable {...props} />}
      <p>
        <input
          ref={field}
          class="unseen"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          aria-label={text('packImport')}
          tabIndex={-1}
          onChange={(event) => take(event.currentTarget)}
        />
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {text('packImport')}
        </button>
      </p>
      <ImportReport outcome={props.outcome} />
      <p class="hint">{text('packsFormat')}</p>
    </>
  );
}

function PackTable({ packs, onExport, onRemove }: PacksProps) {
  const text = useText();
  return (
    <div class="sites packs">
      <table>
        <caption>{text('packListCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('packColumn')}</th>
            <th scope="col">{text('packSizeColumn')}</th>
            <th scope="col">
              <span class="unseen">{text('packActionColumn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {packs.map(({ name, entries }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{new Intl.NumberFormat(text('languageTag')).format(entries)}</td>
              <td class="pack-actions">
                <button
                  type="button"
                  class="button small"
                  aria-label={text('packExportLabel', name)}
                  onClick={() => onExport(name)}
                >
                  {text('packExport')}
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={text('packRemoveLabel', name)}
                  onClick={() => onRemove(name)}
                >
                  {text('packRemove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
