/** What asks how a call or a message went. It is fetched once the first screen stands, since nobody waits for it. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHideNames } from '../hooks/use-hide-names.ts';
import { paths } from '../paths.ts';
import { NamesHiddenContext } from '../person/use-names.ts';
import { whenOpened } from '../person/when-opened.tsx';
import { whenIdle } from '../platform/idle.ts';

type AskingBackProps = {
  /** Where a screen asks itself. */
  readonly isQuiet: boolean;
};

export function AskingBack({ isQuiet }: AskingBackProps) {
  const [isTime, setTime] = useState(false);
  const hidesNames = useHideNames();
  const [address] = useLocation();
  useEffect(() => whenIdle(() => setTime(true)), []);
  if (!isTime) return null;
  return (
    <NamesHiddenContext value={hidesNames && address === paths.week}>
      <Notice isQuiet={isQuiet} />
    </NamesHiddenContext>
  );
}

/** What can't be fetched asks another time. */
const Notice = whenOpened<AskingBackProps>(() =>
  import('../person/outreach-notice.tsx').then(
    ({ OutreachNotice }) => OutreachNotice,
    () => Nothing,
  ),
);

function Nothing() {
  return null;
}
