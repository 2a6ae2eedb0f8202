import './save-failed.css';
import { useText } from './text.tsx';

/** Says that a change could not be stored. */
export function SaveFailed() {
  const text = useText();
  return (
    <p class="save-failed" role="alert">
      {text('saveFailed')}
    </p>
  );
}
