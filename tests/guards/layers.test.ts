/** Who may import whom: held by dependency-cruiser, which is proven here to see each kind of fault. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { plant } from '../support/plant.ts';
import { outputOf } from '../support/run.ts';

type Report = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

const CONFIG = '.dependency-cruiser.cjs';

/** For each rule, a file that breaks it: what it imports. */
const FAULTS: { readonly [rule: string]: readonly [path: string, content: string] } = {
  'domain-looks-down': ['src/domain/contact.ts', "import '../store/row.ts';"],
  'formats-looks-down': ['src/formats/csv.ts', "import '../store/row.ts';"],
  'store-looks-down': ['src/store/row.ts', "import '../features/week/week.ts';"],
  'i18n-looks-down': ['src/i18n/en.ts', "import '../store/row.ts';"],
  'ui-looks-down': ['src/ui/button.ts', "import '../domain/level.ts';"],
  'workers-looks-down': ['src/workers/import.worker.ts', "import '../hooks/use-live.ts';"],
  'reader-looks-down': ['src/reader/reader.ts', "import '../hooks/use-live.ts';"],
  'sw-looks-down': ['src/sw/worker.ts', "import '../hooks/use-live.ts';"],
  'platform-looks-down': ['src/platform/files.ts', "import '../store/row.ts';"],
  'hooks-looks-down': ['src/hooks/use-row.ts', "import '../features/week/week.ts';"],
  'person-looks-down': ['src/person/person.ts', "import '../features/week/week.ts';"],
  'features-looks-down': ['src/features/week/week.ts', "import '../../app/app.ts';"],
  'app-looks-down': ['src/app/app.ts', "import '../formats/csv.ts';"],
  'features-do-not-meet': ['src/features/contacts/list.ts', "import '../week/week.ts';"],
  'domain-has-no-packages': ['src/domain/level.ts', "import 'valibot';"],
  'the-calendar-has-date-fns-alone': ['src/domain/calendar-date.ts', "import 'date-fns'; import 'valibot';"],
  'dexie-stays-in-store': ['src/hooks/use-live.ts', "import 'dexie';"],
  'dexie-hooks-stay-in-hooks': ['src/features/week/live.ts', "import 'dexie-react-hooks';"],
  'react-stays-above': ['src/store/react.ts', "import 'react';"],
  'workers-are-started-by-hooks-and-platform': [
    'src/features/contacts/search.ts',
    "import url from '../../workers/import.worker.ts?worker&url'; console.log(url);",
  ],
  'no-tests-in-src': ['src/features/week/made.ts', "import '../../../tests/make.ts';"],
  'no-cycles': ['src/domain/one.ts', "import './other.ts';"],
  'no-orphans': ['src/domain/alone.ts', 'export const alone = 1;'],
  'no-unresolved': ['src/formats/vcard.ts', "import './missing.ts';"],
};

const OTHERS = {
  'src/domain/other.ts': "import './one.ts';",
  'src/workers/guard.ts': 'export {};',
  'tests/make.ts': 'export const made = 1;',
};

test('the layers are held, and the tool really read the sources', { timeout: 60_000 }, () => {
  const { totalCruised, violations } = cruise('.');
  expect(violations.map(({ rule, from }) => `${rule.name} in ${from}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(50);
});

test('every rule has a planted fault', () => {
  const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(resolve(CONFIG));
  expect(Object.keys(FAULTS).toSorted()).toEqual(rules.forbidden.map(({ name }) => name).toSorted());
});

test('every rule sees its planted fault', { timeout: 60_000 }, () => {
  const folder = plant([CONFIG], { ...Object.fromEntries(Object.values(FAULTS)), ...OTHERS });
  const seen = cruise(folder).violations.map(({ rule, from }) => `${rule.name} in ${from}`);
  expect(seen).toEqual(expect.arrayContaining(Object.entries(FAULTS).map(([rule, [path]]) => `${rule} in ${path}`)));
});

test('the service worker may import the guard of the workers, and date-fns the calendar', { timeout: 60_000 }, () => {
  const folder = plant([CONFIG], {
    'src/sw/worker.ts': "import '../workers/guard.ts';",
    'src/workers/guard.ts': 'export {};',
    'src/domain/calendar-date.ts': "import 'date-fns'; import '@date-fns/utc';",
    'src/store/row.ts': "import 'dexie'; import '../domain/calendar-date.ts';",
    'src/hooks/use-search.ts': "import url from '../workers/search.worker.ts?worker&url'; console.log(url);",
    'src/workers/search.worker.ts': "import './guard.ts';",
    'tests/row.test.ts': "import '../src/store/row.ts';",
  });
  expect(cruise(folder).violations).toEqual([]);
});

function cruise(folder: string): Report['summary'] {
  const args = ['src', 'tests', '--config', CONFIG, '--output-type', 'json'];
  return (JSON.parse(outputOf('depcruise', args, folder)) as Report).summary;
}
