/** The face of one person at a time: their picture where there is one, else their initials. */
import { usePhoto } from '../hooks/use-photo.ts';
import { Face, type FaceProps } from '../ui/face/face.tsx';

type PicturedFaceProps = Omit<FaceProps, 'picture'> & {
  readonly contactId: string;
  /** Initials all the same, where names are hidden. */
  readonly isHidden?: boolean;
};

export function PicturedFace({ contactId, isHidden = false, ...face }: PicturedFaceProps) {
  const picture = usePhoto(contactId);
  return <Face {...face} picture={isHidden ? undefined : picture} />;
}
