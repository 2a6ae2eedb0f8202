import type { ImportProblem } from '../../lib/types/reader-pack.ts';

/** How the last import went. */
export type ImportOutcome =
  | { readonly kind: 'added'; readonly entries: number }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'tooMany'; readonly most: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'notStored' };

export interface PacksProps {
  readonly packs: readonly { readonly name: string; readonly entries: number }[];
  readonly outcome: ImportOutcome | undefined;
  readonly onImport: (file: File) => void;
  readonly onExport: (name: string) => void;
  readonly onRemove: (name: string) => void;
}
