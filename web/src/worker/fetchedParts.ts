// The parts of the runtime for a worker: fetched at their addresses when they are needed, with the worker waiting.
import type { LoadExtension } from '../engine/extension';
import { compile } from '../engine/load';
import { Library, type Parts } from '../engine/parts';
import { type KnownParts, knownTogether, type PartAddresses } from '../protocol/messages';
import type { CodeName } from '../protocol/packs';

export class FetchedParts implements Parts {
  private known: KnownParts<WebAssembly.Module> = {};
  private readonly files = new Library(pack => {
    if (this.known.packs?.[pack] === undefined) {
      this.gain({ packs: { [pack]: this.fetchNow.text(this.addresses.packs[pack]) } });
    }
    return this.known.packs?.[pack] as string;
  });

  // `fetched` is told of every part, so that the other workers of the page need not fetch it, too.
  constructor(
    private readonly addresses: PartAddresses,
    private readonly fetched: (parts: KnownParts<WebAssembly.Module>) => void,
    private readonly fetchNow: FetchNow = fetchBlocking,
  ) {}

  // Parts that another worker of the page has fetched.
  learn(parts: KnownParts<WebAssembly.Module>): void {
    this.known = knownTogether(this.known, parts);
  }

  // All that are known, for another worker.
  all(): KnownParts<WebAssembly.Module> {
    return this.known;
  }

  // Fetched while the program waits for it and the worker does not.
  loadExtension: LoadExtension = async name => {
    if (name !== 'sqlite') throw new Error(`there is no extension ${name}`);
    const [{ sqliteExtension }, module] = await Promise.all([
      import('../sqlite/sqlite'),
      compile(this.addresses.sqlite),
    ]);
    return sqliteExtension(module);
  };

  code(part: CodeName): WebAssembly.Module {
    if (this.known.code?.[part] === undefined) {
      this.gain({ code: { [part]: new WebAssembly.Module(this.fetchNow.bytes(this.addresses.code[part])) } });
    }
    return this.known.code?.[part] as WebAssembly.Module;
  }

  library(file: string): string {
    return this.files.source(file);
  }

  private gain(parts: KnownParts<WebAssembly.Module>): void {
    this.learn(parts);
    this.fetched(parts);
  }
}

// Gets a file with the thread waiting for it; throws with the reason when there is none.
export interface FetchNow {
  bytes(address: string): ArrayBuffer;
  text(address: string): string;
}

// The one use of synchronous requests: a worker may, and nothing else can wait in the middle of a C++ function.
const fetchBlocking: FetchNow = {
  bytes: address => request(address, 'arraybuffer') as ArrayBuffer,
  text: address => request(address, 'text') as string,
};

function request(address: string, type: XMLHttpRequestResponseType): unknown {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.responseType = type;
  try {
    request.send();
  } catch {
    throw new Error(`${address}: network error`);
  }
  if (request.status !== 200) throw new Error(`${address}: HTTP ${request.status}`);
  return request.response;
}
