/** What every screen stands on: words, the kit's own words, and the place for notes. Tests stand on it too. */
import { useLayoutEffect, type ReactNode } from 'react';
import type { FirstMessages } from '../i18n/messages.ts';
import { FirstMessagesContext } from '../i18n/use-messages.ts';
import { LabelsContext } from '../ui/labels.ts';
import { ToastProvider } from '../ui/overlays/toast.tsx';

type ProvidersProps = { readonly messages: FirstMessages; readonly children: ReactNode };

export function Providers({ messages, children }: ProvidersProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = messages.language;
  }, [messages]);
  return (
    <FirstMessagesContext value={messages}>
      <LabelsContext value={messages.app.kit}>
        <ToastProvider>{children}</ToastProvider>
      </LabelsContext>
    </FirstMessagesContext>
  );
}
