/** Where the app on the home screen begins empty: how what was written in the tab comes along. */
import { PackageOpen } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { hasAnythingOwn } from '../../store/anything-own.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Wash } from '../../ui/layout/wash.tsx';

export function OwnStoreNote() {
  const { own: words } = useMessages().install;
  const isNeeded = useLive(hasAnythingOwn);
  if (isNeeded !== true) return null;
  return (
    <Wash icon={PackageOpen}>
      <strong>{words.title}</strong>
      <Soft>{words.text}</Soft>
      <LinkButton to={paths.backup}>{words.act}</LinkButton>
    </Wash>
  );
}
