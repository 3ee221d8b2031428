// Gets the wasm: compiled while it arrives where the server names its type rightly, from the whole file otherwise.
// Only the streaming call lets the browser keep the machine code with the file in its cache.
import type { CoreExports, HostImports, Instantiate } from './exports';

export async function compile(address: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim();
  if (type === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

// Emscripten's output may import a few functions of its own besides "host". The core calls none of them in normal work,
// so each one traps and says its name.
export function instantiator(module: WebAssembly.Module): Instantiate {
  return (host: HostImports) => {
    const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { host: { ...host } };
    for (const { module: room, name, kind } of WebAssembly.Module.imports(module)) {
      imports[room] ??= {};
      const names = imports[room];
      if (kind !== 'function' || name in names) continue;
      names[name] = () => {
        throw new Error(`the runtime called ${room}.${name}`);
      };
    }
    const exports = new WebAssembly.Instance(module, imports).exports;
    const initialize = exports._initialize;
    if (typeof initialize === 'function') initialize();
    return exports as unknown as CoreExports;
  };
}
