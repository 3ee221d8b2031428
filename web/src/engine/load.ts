// Gets the wasm: compiled while it arrives where the server names its type rightly, from the whole file otherwise.
// Only the streaming call lets the browser keep the machine code with the file in its cache.

import { forEachCode } from '../protocol/packs';
import type { CoreExports, HostImports, Instantiate } from './exports';
import type { Parts } from './parts';

export async function compile(address: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim();
  if (type === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

// The wasm imports nothing but "host" (.ci/check-wasm.mjs sees to it) and, as "later", what loads other parts of the
// runtime: it is called when a function that is there is first needed, and the part puts its functions into the function
// table, where the core then finds them (.ci/join-by-table.mjs).
export function instantiator(module: WebAssembly.Module, parts: Parts): Instantiate {
  return (host: HostImports) => {
    const later = forEachCode(part => () => void new WebAssembly.Instance(parts.code(part), { primary: exports }));
    const { exports } = new WebAssembly.Instance(module, { host: { ...host }, later });
    const core = exports as unknown as CoreExports;
    core._initialize?.();
    return core;
  };
}
