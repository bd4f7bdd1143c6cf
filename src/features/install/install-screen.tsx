/** Installing: whether it is done, the browser's own question where it has one, else where to press; and what it gives. */
import { CircleCheck, Download } from 'lucide-react';
import { beginsEmpty, canNeverInstall, installSteps } from '../../hooks/install-steps.ts';
import { useInstall, type InstallModel } from '../../hooks/use-install.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { StorageNote } from '../../person/storage-note.tsx';
import type { Device } from '../../platform/this-device.ts';
import { Button } from '../../ui/acts/button.tsx';
import { DrawnSteps } from '../../ui/drawings/drawn-steps.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { OwnStoreNote } from './own-store-note.tsx';

export function InstallScreen() {
  const { install: words, settings } = useMessages();
  const model = useInstall();
  const { device } = model;
  const isDone = device.isInstalled || model.installing === 'done' || model.answer === 'accepted';
  return (
    <Page title={device.system === 'desktop' ? words.titleDesktop : words.title} backTo={paths.settings}>
      <Stack gap="wide">
        {isDone ? <DoneNote isHere={device.isInstalled} /> : <HowTo model={model} />}
        {!device.isInstalled && beginsEmpty(device) && <OwnStoreNote />}
        {!canNeverInstall(device) && (
          <Section title={words.gives.title} ruled>
            <Stack as="ul" gap="close">
              {whatItGives(device).map((gift) => (
                <li key={gift}>
                  <Soft>{words.gives[gift]}</Soft>
                </li>
              ))}
            </Stack>
          </Section>
        )}
        <Section title={settings.data} ruled>
          <StorageNote />
        </Section>
      </Stack>
    </Page>
  );
}

function DoneNote({ isHere }: { readonly isHere: boolean }) {
  const { done: words } = useMessages().install;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs
    <div role="status">
      <Wash icon={CircleCheck}>
        <strong>{words.title}</strong>
        <Soft>{isHere ? words.here : words.elsewhere}</Soft>
      </Wash>
    </div>
  );
}

/** The browser's own question first; what is drawn stands in where it has none, or has had its no. */
function HowTo({ model: { device, installing, ask, answer } }: { readonly model: InstallModel }) {
  const { install: words } = useMessages();
  const steps = installSteps(device, words);
  if (installing === 'possible') {
    return (
      <Stack>
        <p>{words.lead}</p>
        <Button look="primary" icon={Download} wide onClick={() => void ask()}>
          {words.ask}
        </Button>
      </Stack>
    );
  }
  if (steps.length === 0) return <p>{device.browser === 'firefox' ? words.firefoxDesktop : words.unknownDesktop}</p>;
  return (
    <Stack>
      <p>{answer === 'refused' ? words.orElse : words.lead}</p>
      <DrawnSteps label={words.steps} steps={steps} />
    </Stack>
  );
}

/** What is true of this system, and no more: Firefox wakes no app, so that there it brings no reminders. */
function whatItGives(device: Device): readonly ('icon' | 'window' | 'week' | 'kept' | 'reminders')[] {
  const icon = device.system === 'desktop' ? 'window' : 'icon';
  const kept = beginsEmpty(device) ? 'week' : 'kept';
  return device.browser === 'firefox' && device.system === 'android' ? [icon, kept] : [icon, kept, 'reminders'];
}
