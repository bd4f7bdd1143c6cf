/** Why a tip was not kept, where that is the fault of no field. */
import { useMessages } from '../../i18n/use-messages.ts';
import type { TipFormFault } from './use-keep-tip.ts';

export function TipFaultNote({ fault }: { readonly fault: TipFormFault | undefined }) {
  const { tips, contactForm } = useMessages();
  if (fault === undefined || fault.kind === 'needs-name' || fault.kind === 'note-too-long') return null;
  if (fault.kind === 'elsewhere') return <p role="alert">{tips.form.elsewhere}</p>;
  return <p role="alert">{fault.kind === 'gone' ? tips.page.goneText : contactForm[fault.kind]}</p>;
}
