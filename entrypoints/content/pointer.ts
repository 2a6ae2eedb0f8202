import type { HitTest } from '../../lib/highlight/hit-test.ts';
import type { CardStageHandle } from './card-stage.tsx';

/**
 * Turns the reader's pointer and Esc key into the card's events. Events that the page made itself are ignored, clicks
 * are only listened to. Returns a function that ends this.
 */
export function watchPointer(stage: CardStageHandle, hitTest: () => HitTest): () => void {
  const ends = new AbortController();
  const { send } = stage.controller;
  const on = <K extends keyof WindowEventMap>(name: K, act: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(name, (event) => event.isTrusted && act(event), {
      capture: true,
      passive: name !== 'keydown',
      signal: ends.signal,
    });
  let frame = 0;
  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    // Once an event is over it no longer tells that it came from inside the card.
    if (stage.owns(event)) return send({ type: 'enter-card' });
    frame = requestAnimationFrame(() => {
      const mention = event.buttons === 0 ? hitTest().at(event.clientX, event.clientY) : null;
      send(mention ? { type: 'point', mention: mention.id } : { type: 'point-away' });
    });
  });
  on('pointerout', (event) => {
    if (event.relatedTarget === null) send({ type: 'point-away' });
  });
  on('pointerdown', (event) => {
    send({ type: stage.owns(event) ? 'hold' : 'close' });
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !('mention' in stage.controller.state)) return;
    event.preventDefault();
    event.stopPropagation();
    send({ type: 'close' });
  });
  let scrolling = 0;
  const follow = () => {
    cancelAnimationFrame(scrolling);
    scrolling = requestAnimationFrame(() => stage.follow());
  };
  on('scroll', follow);
  on('resize', follow);
  return () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(scrolling);
    ends.abort();
  };
}
