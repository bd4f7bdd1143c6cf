/**
 * Pictures made to fit: up to 512 px they keep their very bytes, larger ones are scaled. Only what `pictureOf` found
 * small enough is ever decoded.
 */
import type { ImportedPhoto } from '../formats/imported-contact.ts';

/** The longer side of a picture that is kept, in pixels. */
const MOST_SIDE = 512;
const QUALITY = 0.85;

/**
 * The picture, at most 512 px on its longer side; undefined when it can't be decoded, or is too large where nothing can
 * scale it. What is opaque becomes JPEG when it is scaled, what is not PNG.
 */
export async function fitPicture(photo: ImportedPhoto): Promise<ImportedPhoto | undefined> {
  const isLarge = Math.max(photo.width, photo.height) > MOST_SIDE;
  if (!canDecode()) return isLarge ? undefined : photo;
  try {
    const bitmap = await decoded(photo, isLarge);
    try {
      return isLarge ? await scaled(bitmap) : photo;
    } finally {
      bitmap.close();
    }
  } catch {
    return undefined;
  }
}

function canDecode(): boolean {
  return typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function';
}

/** A camera may have noted that its picture is to be turned, so only one side is given and the other follows. */
async function decoded({ bytes, type, width, height }: ImportedPhoto, isLarge: boolean): Promise<ImageBitmap> {
  const blob = new Blob([new Uint8Array(bytes)], { type });
  if (!isLarge) return createImageBitmap(blob);
  const resizeWidth = Math.max(1, Math.round((width * MOST_SIDE) / Math.min(width, height)));
  const side = Math.min(resizeWidth, Math.max(width, height));
  return createImageBitmap(blob, { resizeWidth: side, resizeQuality: 'high' });
}

async function scaled(bitmap: ImageBitmap): Promise<ImportedPhoto> {
  const share = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * share));
  const height = Math.max(1, Math.round(bitmap.height * share));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw on');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  const type = isOpaque(pen.getImageData(0, 0, width, height).data) ? 'image/jpeg' : 'image/png';
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width, height };
}

function isOpaque(pixels: Uint8ClampedArray): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return false;
  return true;
}
