// Gets the wasm: compiled while it arrives where the server names its type rightly, from the whole file otherwise.
// Only the streaming call lets the browser keep the machine code with the file in its cache.
import type { CoreExports, HostImports, Instantiate } from './exports';
import type { Parts } from './parts';

export async function compile(address: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim();
  if (type === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

// The wasm imports nothing but "host" (.ci/check-wasm.mjs sees to it) and, as "later", the functions that are in the rest
// of the runtime, each by its place in the function table. The first of them that is called loads the rest, which puts
// its functions into the table; from then on the core calls them there by itself.
export function instantiator(module: WebAssembly.Module, parts: Parts): Instantiate {
  return (host: HostImports) => {
    let whole = false;
    const later = new Proxy({} as WebAssembly.ModuleImports, {
      get:
        (_target, place) =>
        (...args: unknown[]) => {
          if (!whole) new WebAssembly.Instance(parts.rest(), { primary: exports });
          whole = true;
          return table.get(Number(place))(...args);
        },
    });
    const { exports } = new WebAssembly.Instance(module, { host: { ...host }, later });
    const table = exports.__indirect_function_table as WebAssembly.Table;
    const core = exports as unknown as CoreExports;
    core._initialize?.();
    return core;
  };
}
