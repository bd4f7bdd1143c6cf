/** Why a purpose was not kept, where that is not said at a field. */
import { useMessages } from '../../i18n/use-messages.ts';
import type { PurposeFormFault } from './use-keep-purpose.ts';

export function PurposeFaultNote({ fault }: { readonly fault: PurposeFormFault | undefined }) {
  const { purposes, contactForm } = useMessages();
  if (fault === undefined || fault === 'no-day') return null;
  const texts: { readonly [Fault in Exclude<PurposeFormFault, 'no-day'>]: string } = {
    'needs-kind': purposes.form.needsKind,
    elsewhere: purposes.form.elsewhere,
    gone: purposes.page.goneText,
    full: contactForm.full,
    newer: contactForm.newer,
    failed: contactForm.failed,
  };
  return <p role="alert">{texts[fault]}</p>;
}
