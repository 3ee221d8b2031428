// Links that carry a program in their hash: `#v=1&code=...`, the code deflated (raw) and in base64url, with the switch
// of the clock. Nothing of it reaches a server. `v` says how to read the rest: links of today open for ever.

export interface Shared {
  readonly code: string;
  readonly virtualTime: boolean;
}

const version = '1';
// Characters of program a link may unpack to: a bomb of a link must not eat the page's memory.
const limit = 1_000_000;

export async function encodeShared(shared: Shared): Promise<string> {
  const bytes = await transform(new TextEncoder().encode(shared.code), new CompressionStream('deflate-raw'));
  const clock = shared.virtualTime ? '&clock=virtual' : '';
  return `#v=${version}&code=${toBase64Url(bytes)}${clock}`;
}

// Undefined where the hash carries no program or a broken one.
export async function decodeShared(hash: string): Promise<Shared | undefined> {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = fields.get('code');
  if (fields.get('v') !== version || packed === null) return undefined;
  try {
    const bytes = await transform(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
    const code = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { code, virtualTime: fields.get('clock') === 'virtual' };
  } catch {
    return undefined;
  }
}

async function transform(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('the program is too large');
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0));
}
