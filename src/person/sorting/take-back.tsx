/** Takes the last step back, and says whose; nothing before the first step. */
import { Undo2 } from 'lucide-react';
import { nameToShow } from '../../domain/contact.ts';
import { Button } from '../../ui/acts/button.tsx';
import type { Look } from '../../ui/acts/look.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { useLabels } from '../../ui/labels.ts';
import type { SittingActs } from './use-sitting.ts';

type TakeBackProps = { readonly acts: SittingActs; readonly look: Look };

export function TakeBack({ acts: { sitting, takeBack }, look }: TakeBackProps) {
  const { undo } = useLabels();
  const last = sitting.steps.at(-1);
  if (last === undefined) return null;
  return (
    <Button look={look} icon={Undo2} onClick={takeBack}>
      {undo}
      <Hidden> {nameToShow(last.contact)}</Hidden>
    </Button>
  );
}
