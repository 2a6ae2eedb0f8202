/** From a page's word that its address changes until it has, milliseconds. */
const SETTLE = 100;
/** Least time between two notices: a page may write a new address as often as it likes. Milliseconds. */
const APART = 1_000;

export interface Navigation {
  /** The address may have changed; any number of calls is cheap. */
  check(): void;
  stop(): void;
}

/**
 * Tells when the page has come to another address without a load. It looks for itself: the word that one changes may be
 * forged, and a download or a navigation that is called off changes none.
 */
export function watchNavigation(onArrival: (url: string) => void): Navigation {
  let here = pageOf(location.href);
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const page = pageOf(location.href);
    if (page === here) return;
    here = page;
    last = performance.now();
    onArrival(location.href);
  };
  return {
    check() {
      timer ??= setTimeout(look, Math.max(SETTLE, last + APART - performance.now()));
    },
    stop: () => clearTimeout(timer),
  };
}

/** An address less its fragment, unless that is a route of a single-page site (`#/`, `#!`). */
function pageOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 || /^#[!/]/.test(url.slice(hash)) ? url : url.slice(0, hash);
}
