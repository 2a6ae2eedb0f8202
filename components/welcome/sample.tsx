import { useRef, useState } from 'preact/hooks';
import { Card } from '../card/card.tsx';
import { useText } from '../text.tsx';
import { samplePerson, samplePlace } from './sample-entities.ts';

/** A line of news with two marked names and the real card. The names are buttons here: on news pages they stay plain text. */
export function Sample() {
  const text = useText();
  const [shown, setShown] = useState<'person' | 'place' | undefined>('person');
  const names = useRef<Partial<Record<'person' | 'place', HTMLButtonElement | null>>>({});
  const close = () => {
    if (shown) names.current[shown]?.focus();
    setShown(undefined);
  };
  const name = (type: 'person' | 'place', label: string) => (
    <button
      type="button"
      class="sample-name"
      data-type={type}
      aria-expanded={shown === type}
      ref={(button) => {
        names.current[type] = button;
      }}
      onPointerEnter={() => setShown(type)}
      onClick={() => setShown(type)}
    >
      {label}
    </button>
  );
  return (
    <section class="sample" aria-label={text('welcomeSampleLabel')}>
      <p class="sample-text">
        {text('welcomeSampleBefore')}
        {name('person', text('welcomeSamplePerson'))}
        {text('welcomeSampleBetween')}
        {name('place', text('welcomeSamplePlace'))}
        {text('welcomeSampleAfter')}
      </p>
      {shown && (
        <Card
          key={shown}
          entity={shown === 'person' ? samplePerson(text) : samplePlace(text)}
          onPrevious={close}
          onNext={close}
          onClose={close}
        />
      )}
    </section>
  );
}
