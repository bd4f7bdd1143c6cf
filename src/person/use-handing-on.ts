/** Handing on a text that is to nobody in particular: through the phone's own choice of apps, or the clipboard. */
import { useMessages } from '../i18n/use-messages.ts';
import { copyText } from '../platform/clipboard.ts';
import { shareText } from '../platform/share.ts';
import { useToast } from '../ui/overlays/toast-context.ts';

/** Call both on a press; what can't be shared is copied. */
export function useHandingOn() {
  const { outreach: words } = useMessages().app;
  const showToast = useToast();
  async function copy(text: string): Promise<void> {
    showToast({ text: (await copyText(text)) ? words.copied : words.notCopied });
  }
  return {
    copy,
    share: async (text: string): Promise<void> => {
      if ((await shareText(text)) === 'failed') await copy(text);
    },
  };
}
