/** An import on the screen: where it stands and what the person may do with it. Leaving the screen calls it off. */
import { use, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { CountryCode } from '../formats/phone.ts';
import type { PickedPerson } from '../formats/picked-people.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { countryHere } from '../platform/country.ts';
import { askBeforeLeaving } from '../platform/leaving.ts';
import { ImportClient } from './import-client.ts';
import { ImportLineContext } from './import-line.ts';
import type { ImportStage } from './import-stage.ts';
import { useToday } from './use-today.ts';

/** How an import ended whose screen was left while it was being written. */
export type LeftImport = NonNullable<Awaited<ReturnType<ImportClient['leave']>>>;

export type ImportModel = {
  readonly stage: ImportStage;
  readonly client: ImportClient;
  readonly chooseFile: (file: File) => void;
  /** Takes people whom the person picked; `name` is what that is called on the screen. */
  readonly choosePeople: (people: readonly PickedPerson[], name: string) => void;
  /** Takes back what came in. */
  readonly takeBack: () => void;
};

/** `onLeft` hears how an import ended whose screen was left while it was being written. */
export function useImport(onLeft: (end: LeftImport) => void): ImportModel {
  const open = use(ImportLineContext);
  const today = useToday();
  const { language } = useMessages();
  const [client] = useState(() => new ImportClient(open));
  const stage = useSyncExternalStore(client.subscribe, client.stage);
  const isWriting = stage.kind === 'writing';

  const goAway = useEffectEvent(() => {
    void client.leave().then((end) => end && onLeft(end));
  });
  useEffect(() => () => goAway(), []);
  useEffect(() => (isWriting ? askBeforeLeaving() : undefined), [isWriting]);

  const place = { country: countryOr(COUNTRIES[language]), today };
  return {
    stage,
    client,
    chooseFile: (file) => void client.chooseFile(file, place),
    choosePeople: (people, name) => client.choosePeople(people, name, place),
    takeBack: () => client.takeBack(today),
  };
}

const COUNTRIES = { en: 'GB', da: 'DK', sv: 'SE' } as const;

function countryOr(other: CountryCode): CountryCode {
  const country = countryHere();
  return country !== undefined && isCountry(country) ? country : other;
}

/** A country that the rules of numbers don't know is read as none. */
function isCountry(text: string): text is CountryCode {
  return /^[A-Z]{2}$/.test(text);
}
