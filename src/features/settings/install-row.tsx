/** The line of Settings that leads to installing, with whether it is done. */
import { canNeverInstall } from '../../hooks/install-steps.ts';
import { useInstall } from '../../hooks/use-install.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';

export function InstallRow() {
  const { install: words } = useMessages();
  const { device, installing } = useInstall();
  const isDone = device.isInstalled || installing === 'done';
  return (
    <Row
      title={device.system === 'desktop' ? words.rowDesktop : words.row}
      note={isDone ? words.state.done : words.state[canNeverInstall(device) ? 'never' : 'not']}
      to={paths.install}
    />
  );
}
