import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { BoilerplateChoice, CreditsSwitch } from '../controls/boilerplate-choice.tsx';
import { ScopeChoice } from '../controls/scope-choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { TypeSwitches } from '../controls/type-switches.tsx';
import { Mark } from '../mark.tsx';
import { useText } from '../text.tsx';
import { CardDelay } from './card-delay.tsx';
import { Choices } from './choices.tsx';
import { Credits } from './credits.tsx';
import './options.css';
import type { OptionsProps } from './options-props.ts';
import { Packs } from './packs.tsx';
import { Publishers } from './publishers.tsx';
import { SiteList } from './site-list.tsx';

/** Everything that can be set, and what a reader should know of the extension. */
export function Options(props: OptionsProps) {
  const text = useText();
  const { settings, onChange } = props;
  return (
    <main class="page">
      <h1>
        <Mark /> {text('optionsTitle')}
      </h1>
      <Part title={text('optionsWhere')}>
        <Switch checked={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
          {text('optionsEnabled')}
        </Switch>
        <ScopeChoice
          legend={text('optionsScope')}
          value={settings.scope}
          onChange={(scope) => onChange({ scope })}
          helpAll="scopeAllHelp"
          helpChosen="scopeChosenHelp"
        />
        <SiteList sites={settings.sites} onChange={(sites) => onChange({ sites })} />
      </Part>
      <Part title={text('optionsArticle')}>
        <TypeSwitches
          legend={text('settingsMarked')}
          types={settings.types}
          onToggle={(type, on) => onChange({ types: { ...settings.types, [type]: on } })}
        />
        <BoilerplateChoice
          legend={text('settingsBoilerplate')}
          value={settings.boilerplate}
          onChange={(boilerplate) => onChange({ boilerplate })}
          explained
        />
        <p class="hint">{text('boilerplateHelp')}</p>
        <CreditsSwitch value={settings.credits} onChange={(credits) => onChange({ credits })} />
        <Switch checked={settings.badge} onChange={(badge) => onChange({ badge })}>
          {text('optionsBadge')}
        </Switch>
      </Part>
      <Part title={text('optionsCard')}>
        <CardDelay value={settings.cardDelay} onChange={(cardDelay) => onChange({ cardDelay })} />
      </Part>
      <Part title={text('optionsPacks')}>
        <Packs {...props.packs} />
      </Part>
      <Part title={text('optionsPublishers')}>
        <Publishers {...props.publishers} learn={settings.learn} onLearn={(learn) => onChange({ learn })} />
      </Part>
      <Part title={text('optionsChoices')}>
        <Choices {...props.choices} />
      </Part>
      <Part title={text('optionsShortcuts')}>
        <p>{text('shortcutsHelp')}</p>
        <p>{text('shortcutsChrome')}</p>
        <p>{text('shortcutsFirefox')}</p>
      </Part>
      <Part title={text('optionsPrivacy')}>
        <p>{text('privacyLocal')}</p>
        <p>{text('privacyStored')}</p>
      </Part>
      <Part title={text('optionsCredits')}>
        <Credits knowledge={props.knowledge} />
        <p class="hint">{text('versionLabel', props.version)}</p>
      </Part>
    </main>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
