/**
 * Tells of a failure that nobody waited for, such as a write that found no room, above the screen it happened on: what
 * was half typed there stays.
 */
import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { troubleWords } from '../i18n/trouble-words.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { Acts } from '../ui/acts/acts.tsx';
import { Button } from '../ui/acts/button.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { errorKind } from './error-kind.ts';

export function StrayErrors() {
  const { language } = useFirstMessages();
  const [stray, setStray] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    const take = (event: PromiseRejectionEvent): void => setStray({ error: event.reason });
    window.addEventListener('unhandledrejection', take);
    return () => window.removeEventListener('unhandledrejection', take);
  }, []);
  if (stray === undefined) return null;
  const words = troubleWords[language];
  const { title, text } = words[errorKind(stray.error)];
  const goBack = (): void => setStray(undefined);
  return (
    <Sheet open title={title} onClose={goBack}>
      <div role="alert">
        <p>{text}</p>
        <p>{words.kept}</p>
      </div>
      <Acts stacked>
        <Button look="primary" wide onClick={goBack}>
          {words.back}
        </Button>
        <Button icon={RotateCw} wide onClick={() => location.reload()}>
          {words.again}
        </Button>
      </Acts>
    </Sheet>
  );
}
