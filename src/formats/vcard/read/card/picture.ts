/** A person's picture on their card: in base64 in every version's manner, or in a data link. Nothing is ever fetched. */
import { MOST_PICTURE_PIXELS, pictureOf } from '../../../photo.ts';
import { bytesOfBase64 } from '../lines/base64.ts';
import type { Property } from '../lines/property.ts';
import type { CardContext } from './card-context.ts';
import { oneText } from './names.ts';

/** Puts the picture, whatever it is said to be; what is no whole picture is left out and told. */
export function placePicture(property: Property, { draft }: CardContext): void {
  if (draft.has('photo')) return;
  const text = property.isBase64 ? '' : property.plain().trim();
  if (LINK.test(text)) {
    draft.putExtra(property.head.ownName, oneText(property));
    return;
  }
  const bytes = bytesOfPicture(property, text);
  if (bytes?.length === 0) return;
  const picture = bytes === undefined ? undefined : pictureOf(bytes);
  if (bytes === undefined || picture === undefined) draft.warn('picture-unreadable', property.name, '');
  else if (picture.width * picture.height > MOST_PICTURE_PIXELS) draft.warn('picture-too-big', property.name, '');
  else draft.putPhoto({ bytes, ...picture });
}

/** An address of the net; what is behind it is asked of nobody. */
const LINK = /^(?!data:)[a-z][a-z0-9+.-]*\\?:/i;
/** Programs escape the marks of a data link as if it were a text. */
const DATA = /^data:[^,]*?;[\t ]*base64\\?,/i;

function bytesOfPicture(property: Property, text: string): Uint8Array | undefined {
  if (property.isBase64) return property.bytes();
  const data = DATA.exec(text.slice(0, MOST_HEAD))?.[0];
  if (data !== undefined) return bytesOfBase64(text.slice(data.length));
  return text === '' ? new Uint8Array() : (bytesOfBase64(text) ?? property.bytes());
}

const MOST_HEAD = 300;
