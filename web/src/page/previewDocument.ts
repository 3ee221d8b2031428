// What a server answered as a document for the preview's frame: HTML with what it names put into it, since the frame can
// fetch nothing from the program; pictures and text as a page of their own.
import { type HttpAnswer, headerOf } from '../network/httpClient';

// Gets what a document names, or undefined where it is not the program's.
export type GetPart = (address: URL) => Promise<HttpAnswer | undefined>;

const parts: readonly (readonly [selector: string, attribute: string])[] = [
  ['img[src], script[src], audio[src], video[src], source[src], input[type=image][src]', 'src'],
  ['link[rel~=stylesheet][href], link[rel~=icon][href]', 'href'],
];

export async function previewDocument(answer: HttpAnswer, address: URL, getPart: GetPart): Promise<string> {
  const type = headerOf(answer.headers, 'content-type') ?? 'application/octet-stream';
  if (/^(text\/html|application\/xhtml)/i.test(type)) return htmlDocument(textOf(answer, type), address, getPart);
  const shown = document.implementation.createHTMLDocument(address.href);
  if (/^image\//i.test(type)) {
    const picture = shown.createElement('img');
    picture.src = await dataAddress(answer);
    picture.alt = address.href;
    shown.body.append(picture);
  } else {
    const text = shown.createElement('pre');
    const isText = /^text\/|json|xml|javascript|x-www-form/i.test(type);
    text.textContent = isText
      ? textOf(answer, type)
      : answer.body.length > 0
        ? `${answer.body.length} bytes of ${type}`
        : `${answer.status} ${answer.reason}`;
    shown.body.append(text);
  }
  return serialized(shown);
}

// The page for an address that gave no answer.
export function failureDocument(message: string): string {
  const shown = document.implementation.createHTMLDocument('No answer');
  const text = shown.createElement('p');
  text.textContent = message;
  shown.body.append(text);
  return serialized(shown);
}

async function htmlDocument(html: string, address: URL, getPart: GetPart): Promise<string> {
  const shown = new DOMParser().parseFromString(html, 'text/html');
  const base = new URL(shown.querySelector('base[href]')?.getAttribute('href') ?? '', address);
  const fill = async (element: Element, attribute: string) => {
    const part = await getPart(new URL(element.getAttribute(attribute) ?? '', base)).catch(() => undefined);
    if (part && part.status < 400) element.setAttribute(attribute, await dataAddress(part));
  };
  await Promise.all(
    parts.flatMap(([selector, attribute]) => [...shown.querySelectorAll(selector)].map(each => fill(each, attribute))),
  );
  const baseElement = shown.querySelector('base') ?? shown.createElement('base');
  baseElement.setAttribute('href', base.href);
  shown.head.prepend(baseElement);
  return serialized(shown);
}

const serialized = (shown: Document) => `<!doctype html>${shown.documentElement.outerHTML}`;

function textOf({ body }: HttpAnswer, type: string): string {
  const charset = /charset="?([^";]+)/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function dataAddress({ headers, body }: HttpAnswer): Promise<string> {
  const type = headerOf(headers, 'content-type') ?? '';
  return new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(new Blob([body as Uint8Array<ArrayBuffer>], { type }));
  });
}
