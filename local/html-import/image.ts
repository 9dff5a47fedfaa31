// An <img> with a data: address to an inline image; its size from the attributes, else from the file itself.
import type { InlineImage } from '../model/google-doc';
import { toPoints } from './css-values';
import type { HtmlElement } from './element';
import type { Declarations } from './style-rules';

const DATA_ADDRESS = /^data:(image\/(?:png|jpe?g|gif));base64,([\s\S]+)$/i;

/**
 * The image, or undefined where Google's import drops it (SVG, no address). PNG, JPEG and GIF from `data:` addresses
 * are kept, `alt` becomes the description (platform facts §5.3). An address on the web is not fetched: it throws.
 */
export function importImage(element: HtmlElement, declarations: Declarations): InlineImage | undefined {
  const source = (element.attribute('src') ?? '').trim();
  if (/^https?:/i.test(source)) throw new Error('not emulated: HTML import of an image from a web address');
  const match = DATA_ADDRESS.exec(source);
  if (!match?.[1] || !match[2]) return undefined;
  const mimeType = match[1].toLowerCase().replace('image/jpg', 'image/jpeg');
  const bytes = new Uint8Array(Buffer.from(match[2], 'base64'));
  const natural = naturalSize(mimeType, bytes);
  if (!natural) return undefined;
  const width = givenLength(element, declarations, 'width');
  const height = givenLength(element, declarations, 'height');
  const ratio = natural.height / natural.width;
  return {
    kind: 'image',
    mimeType,
    bytes,
    description: element.attribute('alt') ?? '',
    width: width ?? (height === undefined ? natural.width * 0.75 : height / ratio),
    height: height ?? (width === undefined ? natural.height * 0.75 : width * ratio),
  };
}

function givenLength(element: HtmlElement, css: Declarations, name: 'width' | 'height'): number | undefined {
  const attribute = element.attribute(name);
  const points =
    attribute !== undefined && /^\d+(\.\d+)?$/.test(attribute.trim()) ? Number(attribute) * 0.75 : undefined;
  return points ?? toPoints(css.get(name) ?? '');
}

/** Size in pixels from the file's own header; undefined where it is not such a file. */
function naturalSize(mimeType: string, bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mimeType === 'image/png') {
    return bytes.length > 24 && view.getUint32(0) === 0x89504e47
      ? { width: view.getUint32(16), height: view.getUint32(20) }
      : undefined;
  }
  if (mimeType === 'image/gif') {
    return bytes.length > 10 && bytes[0] === 0x47
      ? { width: view.getUint16(6, true), height: view.getUint16(8, true) }
      : undefined;
  }
  return jpegSize(view);
}

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at);
    // Start-of-frame markers hold the size; C4, C8 and CC are something else.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
