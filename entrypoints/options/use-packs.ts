import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportOutcome, PacksProps } from '../../components/options/packs-props.ts';
import { exportPack, importPack } from '../../lib/knowledge/reader/import-pack.ts';
import {
  addReaderPack,
  loadReaderPacks,
  removeReaderPack,
  watchReaderPacks,
} from '../../lib/settings/reader-packs.ts';
import { MAX_PACK_BYTES, MAX_PACKS, type ReaderPack } from '../../lib/types/reader-pack.ts';

/** The reader's packs as stored, kept up to date, and what can be done with them. */
export function usePacks(): PacksProps {
  const [packs, setPacks] = useState<readonly ReaderPack[]>([]);
  const [outcome, setOutcome] = useState<ImportOutcome>();
  useEffect(() => {
    const read = () => void loadReaderPacks().then(setPacks);
    read();
    return watchReaderPacks(read);
  }, []);
  const onImport = useCallback((file: File) => {
    importFile(file).then(setOutcome, () => setOutcome({ kind: 'unreadable' }));
  }, []);
  const onRemove = useCallback((name: string) => {
    removeReaderPack(name).then(
      () => setOutcome(undefined),
      () => setOutcome({ kind: 'notStored' }),
    );
  }, []);
  const onExport = (name: string) => {
    const pack = packs.find((one) => one.name === name);
    if (pack) save(`${name}.json`, exportPack(pack));
  };
  return {
    packs: packs.map(({ name, entities }) => ({ name, entries: entities.length })),
    outcome,
    onImport,
    onExport,
    onRemove,
  };
}

async function importFile(file: File): Promise<ImportOutcome> {
  if (file.size > MAX_PACK_BYTES) return { kind: 'refused', problems: [{ line: 0, kind: 'tooLarge' }] };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  const { pack, problems } = importPack(file.name, text, new Date().toISOString().slice(0, 10));
  if (pack === undefined) return { kind: 'refused', problems };
  try {
    const added = await addReaderPack(pack);
    return added ? { kind: 'added', entries: pack.entities.length } : { kind: 'tooMany', most: MAX_PACKS };
  } catch {
    return { kind: 'notStored' };
  }
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
