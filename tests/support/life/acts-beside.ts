/** What moves nobody's day, and yet can be undone: opening lines, privacy, a share that came to nothing. */
import * as fc from 'fast-check';
import { dropIntention } from '../../../src/store/intentions.ts';
import { changeOpeningLine, keepOpeningLine, removeOpeningLine } from '../../../src/store/opening-lines.ts';
import { changePrivacy } from '../../../src/store/settings.ts';
import { act, pick } from './act.ts';
import type { Choices, World } from './world.ts';

const keepsLine = fc.constantFrom('How was it?', 'Do you still sail?').map((text) =>
  act(`keeps an opening line: ${text}`, (world) => ({
    does: (database) => keepOpeningLine(database, { language: 'en', text }),
    means: (seen) => {
      const lines = world.choices.openingLines;
      const [kept] = seen.settings.flatMap(({ openingLines }) => openingLines);
      const isKnown = lines.some((line) => line.text === text);
      putLines(world, isKnown ? lines : [{ id: kept?.id ?? '', language: 'en', text }, ...lines]);
    },
  })),
);

const mendsLine = fc.nat({ max: 1 }).map((nth) =>
  act('changes an opening line', (world) => {
    const lines = world.choices.openingLines;
    const line = pick(lines, nth);
    if (line === undefined) return undefined;
    const changed = { ...line, text: `${line.text} Hm?` };
    return {
      does: (database) => changeOpeningLine(database, changed),
      means: () =>
        putLines(
          world,
          lines.map((one) => (one === line ? changed : one)),
        ),
    };
  }),
);

const dropsLine = fc.nat({ max: 1 }).map((nth) =>
  act('removes an opening line', (world) => {
    const lines = world.choices.openingLines;
    const line = pick(lines, nth);
    if (line === undefined) return undefined;
    return {
      does: (database) => removeOpeningLine(database, line.id),
      means: () =>
        putLines(
          world,
          lines.filter((one) => one !== line),
        ),
    };
  }),
);

const hides = fc.boolean().map((hideNames) =>
  act(hideNames ? 'hides names' : 'shows names', (world) => ({
    does: (database) => changePrivacy(database, (privacy) => ({ ...privacy, hideNames })),
    means: () => world.put('settings', { ...world.choices, privacy: { ...world.choices.privacy, hideNames } }),
  })),
);

const dropsIntention = fc.nat({ max: 2 }).map((nth) =>
  act('shares with nobody after all', (world) => {
    const open = pick(
      world.all('intentions').filter((one) => one.act !== 'draft'),
      nth,
    );
    if (open === undefined) return undefined;
    return { does: (database) => dropIntention(database, open.id), means: () => world.remove('intentions', open.id) };
  }),
);

function putLines(world: World, openingLines: Choices['openingLines']): void {
  world.put('settings', { ...world.choices, openingLines });
}

export const actsBeside = [fc.oneof(keepsLine, mendsLine, dropsLine, hides, dropsIntention)] as const;
