import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asGazetteer } from '../../lib/analysis/gazetteer.ts';
import type { KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { openModel } from '../../lib/language/model/model.ts';
import { modelRecogniser } from '../../lib/language/model/model-recogniser.ts';
import { runNow } from '../../lib/types/steps.ts';
import { scoreMentions } from '../evaluate-score.ts';
import { type MarkedDocument, readMarked, readWhole } from './corpus.ts';

const FILES = ['dev-wikinews', 'dev-worldwide'];

/** F1 of a model file on the texts held out and on the development texts, by name of the file. */
export function scoreModel(
  file: Uint8Array,
  data: string,
  held: readonly MarkedDocument[],
  kb: KnowledgeBase,
  log: (line: string) => void,
): Record<string, string> {
  const recogniser = modelRecogniser(openModel(file.slice().buffer));
  const gazetteer = asGazetteer(kb);
  const figures: Record<string, string> = {};
  const score = (name: string, documents: readonly MarkedDocument[]): void => {
    const said = new Map(
      documents.map(
        ({ id, text }) => [id, runNow(recogniser.recognise(readWhole(text), gazetteer))] as const,
      ),
    );
    const scores = scoreMentions(documents, said);
    const line = ['person', 'place', 'organisation', 'person+place', 'all']
      .map((row) => `${row} ${scores[row]?.f1.toFixed(1)}`)
      .join(', ');
    figures[name] = line;
    log(`${name}: ${line}`);
  };
  if (held.length > 0) score('held out', held);
  for (const name of FILES)
    if (existsSync(join(data, 'ner', `${name}.jsonl`))) score(name, readMarked(data, name));
  return figures;
}
