import type { Asker } from '../../lib/messaging/answer.ts';
import type { ChoiceRequest } from '../../lib/messaging/requests.ts';
import { choicesAbout, choicesAt, placeOfChoice } from '../../lib/settings/choice-list.ts';
import { keptChoices, privateChoices } from '../../lib/settings/link-choices.ts';
import type { KeptChoice } from '../../lib/types/link-choice.ts';
import { knowledge } from './resources.ts';

/** What the reader chose for names on the page that asks. In private windows what was chosen there comes first. */
export async function choicesFor({ url, incognito }: Asker): Promise<KeptChoice[]> {
  const kept = await keptChoices.load();
  return choicesAt(incognito ? [...kept, ...(await privateChoices.load())] : kept, url);
}

/**
 * Keeps a choice for the page that asks; in a private window only in memory.
 * @throws when the asker is no web page, the entity is not in the packs or the storage refuses.
 */
export async function choose(
  { names, of, entity }: Extract<ChoiceRequest, { type: 'choose' }>,
  asker: Asker,
): Promise<null> {
  const place = placeOfChoice(asker.url);
  if (!place) throw new Error('no page to choose for');
  const chosen = entity === null ? {} : await labelOf(entity);
  // What was chosen for another name of the same must not stand against this.
  const overruled = choicesAbout(await choicesFor(asker), names, of).map(({ name }) => name);
  await (asker.incognito ? privateChoices : keptChoices).add({
    ...place,
    names: [...overruled, ...names.slice(0, 1)],
    type: of,
    entity,
    ...chosen,
  });
  return null;
}

/** Forgets the choice that counts on the page that asks, wherever it lies. @throws when the storage refuses. */
export async function unchoose(
  { names, of }: Extract<ChoiceRequest, { type: 'unchoose' }>,
  asker: Asker,
): Promise<null> {
  const taken = choicesAbout(await choicesFor(asker), names, of);
  if (asker.incognito) await privateChoices.remove(taken);
  await keptChoices.remove(taken);
  return null;
}

async function labelOf(entity: string): Promise<Pick<KeptChoice, 'called' | 'about'>> {
  const kb = await knowledge();
  const index = kb?.find(entity);
  if (!kb || index === undefined) throw new Error('no such entity');
  const about = kb.description(index);
  return { called: kb.entity(index).name, ...(about !== '' && { about }) };
}
