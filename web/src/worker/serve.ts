// Makes the thread it is called in a worker that runs programs: those of a page, or the one that another program
// starts as a process. The first message says which. With the address of the wasm it is one for a page and compiles at
// once.
import { ProcessService } from '../engine/processService';
import type { ToProcess } from '../engine/workerProcess';
import type { ToWorker } from '../protocol/messages';
import { processPlace } from './processes';
import { RunService } from './runService';

export function serve(scope: DedicatedWorkerGlobalScope, wasm?: string): void {
  const runService = () => new RunService(message => scope.postMessage(message));
  if (wasm) {
    const service = runService();
    scope.onmessage = event => service.receive(event.data);
    service.receive({ type: 'compile', address: wasm });
    return;
  }
  scope.onmessage = (event: MessageEvent<ToWorker<WebAssembly.Module> | ToProcess>) => {
    const service =
      event.data.type === 'begin'
        ? new ProcessService(message => scope.postMessage(message), processPlace)
        : runService();
    scope.onmessage = next => service.receive(next.data);
    service.receive(event.data as ToProcess & ToWorker<WebAssembly.Module>);
  };
}
