import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ScopeChoice } from '../controls/scope-choice.tsx';
import { Mark } from '../mark.tsx';
import { useText } from '../text.tsx';
import { Sample } from './sample.tsx';
import './welcome.css';
import type { WelcomeProps } from './welcome-props.ts';

/** The page after installation: what it does, what it sees, and the one choice to make. */
export function Welcome(props: WelcomeProps) {
  const text = useText();
  const { settings, onChange, onOpenOptions } = props;
  return (
    <main class="page welcome">
      <p class="welcome-name">
        <Mark /> {text('extName')}
      </p>
      <h1>{text('welcomeTitle')}</h1>
      <p class="welcome-lead">{text('welcomeLead')}</p>
      <Sample />
      <section class="welcome-choice">
        <ScopeChoice
          legend={text('welcomeWhere')}
          value={settings.scope}
          onChange={(scope) => onChange({ scope })}
          helpAll="scopeAllWelcome"
          helpChosen="scopeChosenWelcome"
        />
      </section>
      <Part title={text('welcomePrivacy')}>
        <p>{text('welcomePrivacyBody')}</p>
      </Part>
      <Part title={text('welcomeWhy')}>
        <p>{text('welcomeWhyBody')}</p>
      </Part>
      <Part title={text('welcomeHow')}>
        <ul>
          <li>{text('welcomeHowHover')}</li>
          <li>{text('welcomeHowKeyboard')}</li>
          <li>{text('welcomeHowPopup')}</li>
        </ul>
        {onOpenOptions && (
          <button type="button" class="button" onClick={onOpenOptions}>
            {text('welcomeOptions')}
          </button>
        )}
      </Part>
    </main>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
