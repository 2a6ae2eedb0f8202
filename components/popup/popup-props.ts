import type { LocatorMap, ShownType } from '../../lib/types/annotation.ts';
import type { PageState } from '../../lib/types/page-state.ts';
import type { BoilerplateMode, Settings } from '../../lib/types/settings.ts';

/** The tab as the popup shows it: what the page said of itself, or why nothing can be asked of it. */
export type PopupView =
  | PageState
  /** The tab's state is not known yet. */
  | { readonly status: 'loading' }
  /** A page where no extension may run. */
  | { readonly status: 'browser-page' }
  /** A page opened before the extension was installed or updated: no content script lives in it. */
  | { readonly status: 'needs-reload' };

export type ReadyView = Extract<PopupView, { status: 'ready' }>;

export interface PopupActions {
  readonly onToggleEverywhere: (on: boolean) => void;
  readonly onToggleSite: (on: boolean) => void;
  readonly onToggleType: (type: ShownType, on: boolean) => void;
  readonly onBoilerplateMode: (mode: BoilerplateMode) => void;
  /** Index into `view.mentions`. */
  readonly onGoTo: (mentionIndex: number) => void;
  /** `restored` true brings the line back, false filters it again. */
  readonly onRestore: (lineId: number, restored: boolean) => void;
  /** Pressed on "Try again" (`failed`) and on "Reload the page" (`needs-reload`). */
  readonly onRetry: () => void;
  readonly onOpenOptions: () => void;
  /** Called once for each entity whose row is opened, has coordinates or is a place, and has no map in `maps` yet. */
  readonly onNeedMap: (entityId: string) => void;
}

export interface PopupProps extends PopupActions {
  readonly view: PopupView;
  readonly settings: Settings;
  /** Host of the tab; absent where there is none to switch (browser pages). */
  readonly host?: string | undefined;
  /** Maps drawn so far, by entity id. */
  readonly maps: Readonly<Record<string, LocatorMap>>;
  /** A retry or reload is under way: its button says so and takes no second press. */
  readonly busy?: boolean | undefined;
}
