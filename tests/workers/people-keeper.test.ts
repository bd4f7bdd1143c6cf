/** The keeper of the list of people, over a real store: who looks is answered, and answered again after each change. */
import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { saveContact, trashContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteInteraction, logInteraction } from '../../src/store/interactions.ts';
import { changeDefaultRhythm } from '../../src/store/rhythms.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { saveSphere } from '../../src/store/spheres.ts';
import { undo } from '../../src/store/undo.ts';
import type { PeopleAnswer } from '../../src/workers/people-messages.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { lookAt, startKeeper } from '../support/people.ts';

describe('the keeper of the list of people', () => {
  it('answers a look with everyone by name, those in the trash left out', async () => {
    const trashed = { ...person('Bo'), deletedAt: '2026-03-01T08:00:00.000Z' };
    const { seen } = await looking(lookAt(), [person('Vera'), person('Anna'), trashed]);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna', 'Vera']));
  });

  it('follows a changed name, someone who is trashed, and the undoing of it', async () => {
    const { database, seen } = await looking(lookAt(), [person('Vera'), person('Anna'), person('Bo')]);
    await vi.waitFor(() => expect(seen()).toHaveLength(3));

    await saveContact(database, { since: person('Bo'), changes: { displayName: 'Åse' } }, SUNDAY);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna', 'Åse', 'Vera']));

    const undoId = await trashContact(database, idOf('Vera'), SUNDAY);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna', 'Åse']));

    await undo(database, undoId, SUNDAY);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna', 'Åse', 'Vera']));
  });

  it('follows many at once, as an import brings them', async () => {
    const { database, seen } = await looking(lookAt(), [person('Anna')]);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna']));
    const many = Array.from({ length: 120 }, (_, place) => person(`Bo ${String(place).padStart(3, '0')}`));
    await database.contacts.bulkAdd(many);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna', ...many.map(({ displayName }) => displayName)]));
  });

  it('finds every text of a card, and nothing that was told in confidence', async () => {
    const anna = person('Anna', {
      orgUnits: ['Harbour office'],
      addresses: [
        {
          label: '',
          street: 'Kystvej 1',
          extended: '',
          poBox: '',
          city: 'Svendborg',
          region: '',
          postcode: '',
          country: '',
        },
      ],
      dates: [{ label: 'Wedding', month: 5, day: 1 }],
      extra: [{ name: 'Boat', value: 'Folkebåd' }],
      seeks: ['a mentor'],
      sphereIds: ['choir'],
      metThrough: 'the regatta',
      notes: 'Plays the oboe',
      confidentialNotes: 'divorce',
    });
    const said = [
      makeInteraction({ contactIds: [anna.id], note: 'Talked of Lisbon' }),
      makeInteraction({ contactIds: [anna.id], note: 'A diagnosis', confidential: true }),
    ];
    const { seen, look, database } = await looking(lookAt({ text: 'lisbon' }), [anna, person('Bo')], async (open) => {
      await open.spheres.add(makeSphere({ id: 'choir', name: 'Kammerkoret' }));
      await open.interactions.bulkAdd(said);
    });
    await vi.waitFor(() => expect(seen()).toEqual(['Anna']));
    for (const text of [
      'harbour',
      'svendborg',
      'wedding',
      'folkebad',
      'boat',
      'mentor',
      'kammerkoret',
      'regatta',
      'oboe',
    ]) {
      look(lookAt({ text }));
      expect([text, ...seen()]).toEqual([text, 'Anna']);
    }
    for (const text of ['divorce', 'diagnosis']) {
      look(lookAt({ text }));
      // oxlint-disable-next-line no-await-in-loop -- one search after the other
      await vi.waitFor(() => expect([text, ...seen()]).toEqual([text]));
    }
    await saveSphere(database, { id: 'choir', changes: { name: 'Koncertkoret' } }, SUNDAY);
    look(lookAt({ text: 'koncert' }));
    await vi.waitFor(() => expect(seen()).toEqual(['Anna']));
  });

  it('follows notes that are written and taken out again', async () => {
    const { database, seen, look } = await looking(lookAt(), [person('Anna'), person('Bo')]);
    await vi.waitFor(() => expect(seen()).toHaveLength(2));
    look(lookAt({ text: 'zeppelin' }));
    const { id } = await logInteraction(
      database,
      {
        contactIds: [idOf('Bo')],
        day: SUNDAY,
        precision: 'day',
        channel: 'call',
        depth: 'full',
        initiator: 'me',
        outcomes: [],
        note: 'Saw a zeppelin',
      },
      SUNDAY,
    );
    await vi.waitFor(() => expect(seen()).toEqual(['Bo']));
    await deleteInteraction(database, id, SUNDAY);
    await vi.waitFor(() => expect(seen()).toEqual([]));
  });

  it('offers those who are spelled alike when nobody fits, and says so', async () => {
    const { seen, isClose, look } = await looking(lookAt({ text: 'Sørnesen' }), [
      person('Ida Sørensen'),
      person('Bo Munk'),
    ]);
    await vi.waitFor(() => expect(seen()).toEqual(['Ida Sørensen']));
    expect(isClose()).toBe(true);
    look(lookAt({ text: 'sørensen' }));
    expect(seen()).toEqual(['Ida Sørensen']);
    expect(isClose()).toBe(false);
  });

  it('reckons the demand a week, and again when rhythms or capacity change', async () => {
    const people = [person('Anna', { tie: 'strong' }), person('Bo', { tie: 'weak' }), person('Carl')];
    const { database, keeper, demand } = await looking(lookAt(), people);
    keeper.ask({ kind: 'demand', today: SUNDAY });
    await vi.waitFor(() => expect(demand()?.demand).toBeCloseTo(7 / (3 * 30.44) + 7 / (12 * 30.44)));
    expect(demand()).toMatchObject({ capacity: 5, waysOut: [] });

    await changeDefaultRhythm(database, { tie: 'strong', every: { every: 1, unit: 'week' } }, SUNDAY);
    await vi.waitFor(() => expect(demand()?.demand).toBeCloseTo(1 + 7 / (12 * 30.44)));

    await saveSettings(database, { capacity: 1 });
    await vi.waitFor(() => expect(demand()?.waysOut.at(-1)).toEqual({ kind: 'raise', capacity: 2 }));
  });

  it('says nothing more to a viewer who has left', async () => {
    const { database, keeper, seen } = await looking(lookAt(), [person('Anna')]);
    await vi.waitFor(() => expect(seen()).toEqual(['Anna']));
    keeper.ask({ kind: 'leave', viewer: 'test' });
    await database.contacts.add(person('Bo'));
    await keeper.stop();
    expect(seen()).toEqual(['Anna']);
  });

  it('turns the statuses with the day that a look brings', async () => {
    const due = person('Anna', { tie: 'weak', dueOn: calendarDate('2026-03-09') });
    const { seen, look } = await looking(lookAt({ statuses: ['due'] }), [due]);
    look({ ...lookAt({ statuses: ['soon'] }) });
    await vi.waitFor(() => expect(seen()).toEqual(['Anna']));
    look({ ...lookAt({ statuses: ['due'] }), today: calendarDate('2026-03-09') });
    expect(seen()).toEqual(['Anna']);
  });

  it('says which error stopped it', async () => {
    const database = await openFresh();
    database.close();
    const answers: PeopleAnswer[] = [];
    const keeper = startKeeper(database, SUNDAY, (answer) => answers.push(answer));
    keeper.ask({ kind: 'look', viewer: 'test', look: lookAt() });
    await vi.waitFor(() => expect(answers).toMatchObject([{ kind: 'failed', name: 'DatabaseClosedError' }]));
  });
});

const idOf = (name: string): string => `id-${name}`;

function person(name: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id: idOf(name), displayName: name, ...fields });
}

type Look = ReturnType<typeof lookAt>;
type Fill = (database: Database) => Promise<void>;

/** Looks at the list of these people; `seen` says the names last answered. */
async function looking(first: Look, people: readonly Contact[], fill?: Fill) {
  const database = await openFresh();
  await database.contacts.bulkAdd(people);
  await fill?.(database);
  const names: string[] = [];
  let list: Extract<PeopleAnswer, { kind: 'list' }> | undefined;
  let demand: Extract<PeopleAnswer, { kind: 'demand' }> | undefined;
  const keeper = startKeeper(database, SUNDAY, (answer) => {
    if (answer.kind === 'rows') answer.numbers.forEach((number, place) => (names[number] = answer.names[place] ?? ''));
    else if (answer.kind === 'list') list = answer;
    else if (answer.kind === 'demand') demand = answer;
    else if (answer.kind === 'failed') throw new Error(answer.message);
  });
  const look = (each: Look): void => keeper.ask({ kind: 'look', viewer: 'test', look: each });
  look(first);
  return {
    database,
    keeper,
    look,
    seen: () => Array.from(list?.order ?? [], (number) => names[number]),
    isClose: () => list?.close,
    demand: () => demand,
  };
}
