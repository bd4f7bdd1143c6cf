/** The palette of those who are here: whom it leaves out, and what it is read for. */
import { describe, expect, it } from 'vitest';
import type { CompetenceField } from '../../src/domain/competence-field.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { entryOf, type PaletteReading } from '../../src/domain/palette.ts';
import { addAsk } from '../../src/store/asks.ts';
import type { Database } from '../../src/store/database.ts';
import { paletteNow } from '../../src/store/palette.ts';
import { saveProfile } from '../../src/store/profile.ts';
import { makeContact, makePurpose, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const FIELDS: { readonly [word: string]: readonly CompetenceField[] } = { law: ['law'], nurse: ['health'] };

const reading: PaletteReading = {
  fieldsOf: (text) => FIELDS[text] ?? [],
  answers: (wanted, text) => wanted === text,
};

async function entry(database: Database, key: string) {
  return entryOf(await paletteNow(database, { reading, today: SUNDAY }), key);
}

describe('paletteNow', () => {
  it.each<[string, Partial<Contact>]>([
    ['family', { sphereIds: ['family'] }],
    ['somebody at professional distance', { distance: true }],
    ['somebody who rests', { restingSince: SUNDAY }],
    ['somebody remembered', { standing: 'remembered' }],
    ['somebody who wishes for no suggestions', { standing: 'never' }],
    ['somebody in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
    ['what was told in confidence', { confidentialNotes: 'law', competences: [] }],
  ])('leaves out %s', async (_, fields) => {
    const database = await openFresh();
    await database.spheres.add(makeSphere({ id: 'family', private: true }));
    await database.contacts.bulkAdd([
      makeContact({ id: 'in', offers: ['law'] }),
      makeContact({ id: 'out', competences: ['law'], ...fields }),
    ]);
    expect((await entry(database, 'law'))?.contactIds).toEqual(['in']);
  });

  it('is read for living purposes with what is asked for their sake, for what one looks for, and for later', async () => {
    const database = await openFresh();
    await database.purposes.bulkAdd([
      makePurpose({ id: 'job', wish: 'law' }),
      makePurpose({ id: 'well', wish: 'be well', rank: 1 }),
      makePurpose({ id: 'over', wish: 'law', retiredOn: SUNDAY }),
    ]);
    await addAsk(database, { what: 'who knows one?', topics: ['nurse'], purposeId: 'well' });
    await addAsk(database, { what: 'law', topics: [] });
    await saveProfile(database, { seeks: ['law'], needsLater: ['Spanish'] });
    expect((await entry(database, 'law'))?.wantedFor).toEqual([
      { code: 'purpose', id: 'job' },
      { code: 'seeks', text: 'law' },
    ]);
    expect((await entry(database, 'health'))?.wantedFor).toEqual([{ code: 'purpose', id: 'well' }]);
    expect(await entry(database, 'later-0')).toMatchObject({ later: 'Spanish', thin: 'nobody' });
  });
});
