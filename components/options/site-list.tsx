import type { Settings } from '../../lib/types/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { useText } from '../text.tsx';
import { SiteAdder } from './site-adder.tsx';

/** The sites on which the reader's word stands against the rule for all. */
export function SiteList(props: {
  readonly sites: Settings['sites'];
  readonly onChange: (sites: Settings['sites']) => void;
}) {
  const text = useText();
  const { sites, onChange } = props;
  const names = Object.keys(sites).sort();
  const set = (site: string, on: boolean) => onChange({ ...sites, [site]: on });
  const remove = (site: string) => {
    const { [site]: _removed, ...rest } = sites;
    onChange(rest);
  };
  return (
    <div class="sites">
      {names.length === 0 ? (
        <p class="hint">{text('siteListEmpty')}</p>
      ) : (
        <table>
          <caption>{text('siteListCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('siteColumn')}</th>
              <th scope="col">{text('siteStateColumn')}</th>
              <th scope="col">
                <span class="unseen">{text('siteActionColumn')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((site) => (
              <tr key={site}>
                <th scope="row">{site}</th>
                <td>
                  <Switch
                    checked={sites[site] ?? false}
                    label={text('siteSwitchLabel', site)}
                    onChange={(on) => set(site, on)}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    class="button small"
                    aria-label={text('siteRemoveLabel', site)}
                    onClick={() => remove(site)}
                  >
                    {text('siteRemove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SiteAdder known={names} onAdd={set} />
    </div>
  );
}
