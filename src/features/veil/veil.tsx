/**
 * The veil: covers everything until the PIN, or the device's owner, opens it. A modal dialog, so that no key, no finger
 * and no screen reader reaches what lies beneath; whatever sheet opens there meanwhile, the veil stays on top.
 */
import { Fingerprint } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { Settings } from '../../domain/settings.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { PinField } from '../../ui/fields/pin-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { ForgottenPin } from './forgotten-pin.tsx';
import { useVeilForm } from './use-veil-form.ts';
import '../../ui/fonts.css';
import styles from './veil.module.css';

type VeilProps = { readonly privacy: Settings['privacy']; readonly onLift: () => void };

export function Veil({ privacy, onLift }: VeilProps) {
  const { veil: words } = useMessages();
  const titleId = useId();
  const dialog = useStayingOnTop();
  const form = useVeilForm(privacy, onLift);
  return (
    <dialog
      ref={dialog}
      className={styles['veil']}
      closedby="none"
      aria-labelledby={titleId}
      onCancel={(event) => event.preventDefault()}
      onClose={() => showOnTop(dialog.current)}
    >
      <div className={styles['inside']}>
        <p className={styles['name']}>
          <img src="./icons/icon.svg" width="40" height="40" alt="" />
          Livstegn
        </p>
        <h1 id={titleId} className={styles['title']}>
          {form.isLifted ? words.lifted : words.title}
        </h1>
        {form.isLifted ? (
          <Stack>
            <Soft>{words.liftedText}</Soft>
            <Button look="primary" wide onClick={() => void form.openWithout()}>
              {words.open}
            </Button>
          </Stack>
        ) : (
          <PinForm form={form} />
        )}
      </div>
    </dialog>
  );
}

function PinForm({ form }: { readonly form: ReturnType<typeof useVeilForm> }) {
  const { veil: words } = useMessages();
  return (
    <Stack gap="wide">
      <Form onSubmit={() => void form.open()}>
        <PinField label={words.pin} value={form.digits} error={faultText(form, words)} onChange={form.type} />
        <Acts stacked>
          <Button submit look="primary" wide disabled={form.isChecking || form.secondsLeft > 0}>
            {form.isChecking ? words.opening : words.open}
          </Button>
          {form.askOwner && (
            <Button icon={Fingerprint} wide onClick={form.askOwner}>
              {words.owner}
            </Button>
          )}
        </Acts>
      </Form>
      <ForgottenPin liftsAt={form.liftsAt} onForget={form.forget} />
    </Stack>
  );
}

type Words = ReturnType<typeof useMessages>['veil'];

function faultText(form: ReturnType<typeof useVeilForm>, words: Words): string | undefined {
  if (form.secondsLeft > 0) return words.wait(form.secondsLeft);
  return form.fault === undefined ? undefined : words.faults[form.fault];
}

/** Shows the dialog from its first frame on, and again above any other that opens. */
function useStayingOnTop() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target !== shown && target instanceof HTMLDialogElement && target.open)) return;
      shown?.close();
      showOnTop(shown);
    });
    observer.observe(document.body, { attributes: true, attributeFilter: ['open'], subtree: true });
    return () => {
      observer.disconnect();
      shown?.close();
    };
  }, []);
  return dialog;
}

/** Some browsers let a second Escape, or the back button, close a dialog against its will. */
function showOnTop(dialog: HTMLDialogElement | null): void {
  if (dialog?.isConnected === true && !dialog.open) dialog.showModal();
}
