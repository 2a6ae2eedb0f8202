import { expect, it } from 'vitest';
import { rebase } from '../../../lib/settings/rebase.ts';
import { DEFAULT_SETTINGS } from '../../../lib/types/settings.ts';

const shown = { ...DEFAULT_SETTINGS, sites: { 'a.example': true, 'b.example': false } };

it('takes of site rules only what the page changed itself', () => {
  const current = { ...shown, sites: { ...shown.sites, 'c.example': true } };
  const added = rebase(shown, { sites: { ...shown.sites, 'd.example': false } })(current);
  expect(added.sites).toEqual({
    'a.example': true,
    'b.example': false,
    'c.example': true,
    'd.example': false,
  });
  const removed = rebase(shown, { sites: { 'b.example': false } })(current);
  expect(removed.sites).toEqual({ 'b.example': false, 'c.example': true });
});

it('keeps a type that was switched elsewhere meanwhile', () => {
  const current = { ...shown, types: { ...shown.types, place: false } };
  const patch = { types: { ...shown.types, person: false } };
  expect(rebase(shown, patch)(current).types).toEqual({ person: false, place: false, organisation: true });
});
