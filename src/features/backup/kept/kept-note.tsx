/** How it stands with the file that is kept up to date, what it needs, and letting it be. */
import { FileCheck } from 'lucide-react';
import type { KeptFile } from '../../../hooks/use-kept-file.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import { useKeeping } from './use-keeping.ts';

export function KeptNote({ file, onChooseAnew }: { readonly file: KeptFile; readonly onChooseAnew: () => void }) {
  const { kept: words } = useMessages().backup;
  const { isBusy, write, stop } = useKeeping();
  const { trouble, isAllowed, handle } = file;
  return (
    <>
      <Wash icon={FileCheck}>
        <p>{words.file(handle.name)}</p>
        {file.key !== undefined && <p>{words.locked}</p>}
      </Wash>
      {trouble !== undefined && <p>{words[trouble]}</p>}
      {trouble === undefined && !isAllowed && <p>{words.waiting}</p>}
      {trouble === undefined && isAllowed && <Soft>{words.text}</Soft>}
      <Acts>
        {trouble === 'gone' ? (
          <Button disabled={isBusy} onClick={onChooseAnew}>
            {words.choose}
          </Button>
        ) : (
          <Button disabled={isBusy} onClick={() => write(handle)}>
            {isAllowed ? words.writeNow : words.allow}
          </Button>
        )}
        <Button look="plain" disabled={isBusy} onClick={stop}>
          {words.stop}
        </Button>
      </Acts>
    </>
  );
}
