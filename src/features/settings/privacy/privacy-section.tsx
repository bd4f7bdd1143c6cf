/** Privacy: names on Week, and the veil, which is said to hide and not to encrypt. */
import { useState } from 'react';
import type { Settings } from '../../../domain/settings.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { canKeepPin } from '../../../platform/pin.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Switch } from '../../../ui/fields/switch.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { PinSheet } from './pin-sheet.tsx';
import { useCanAskOwner } from './use-can-ask-owner.ts';
import { usePrivacy } from './use-privacy.ts';

export function PrivacySection({ privacy }: { readonly privacy: Settings['privacy'] }) {
  const { privacy: words } = useMessages();
  const [isChoosing, setChoosing] = useState(false);
  const canAskOwner = useCanAskOwner();
  const acts = usePrivacy(privacy);
  return (
    <Section title={words.title} ruled>
      <Switch label={words.hideNames} hint={words.hideNamesHint} on={privacy.hideNames} onChange={acts.hideNames} />
      {canKeepPin() && (
        <Switch
          label={words.veil}
          hint={words.veilHint}
          on={privacy.veil}
          onChange={(on) => (on ? setChoosing(true) : void acts.takeOff())}
        />
      )}
      {privacy.veil && canAskOwner && (
        <Switch
          label={words.owner}
          hint={words.ownerHint}
          on={privacy.deviceKey !== undefined}
          onChange={(on) => void acts.letOwnerOpen(on)}
        />
      )}
      {privacy.veil && <Button onClick={() => setChoosing(true)}>{words.changePin}</Button>}
      {canKeepPin() && <Soft>{words.veilTruth}</Soft>}
      {isChoosing && (
        <PinSheet
          title={privacy.veil ? words.changePin : words.choosePin}
          onChoose={acts.veilWith}
          onClose={() => setChoosing(false)}
        />
      )}
    </Section>
  );
}
