import type { MentionType, ShownType } from '../lib/types/annotation.ts';
import type { MessageKey } from './text.tsx';

/** What one entity of a type is called. */
export const TYPE_NAME: Readonly<Record<MentionType, MessageKey>> = {
  person: 'typePerson',
  place: 'typePlace',
  organisation: 'typeOrganisation',
  law: 'typeLaw',
  event: 'typeEvent',
  nationality: 'typeNationality',
  work: 'typeWork',
};

/** What all entities of a shown type are called together. */
export const TYPES_NAME: Readonly<Record<ShownType, MessageKey>> = {
  person: 'typesPerson',
  place: 'typesPlace',
  organisation: 'typesOrganisation',
};
