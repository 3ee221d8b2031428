// Makes the thread it is called in a worker that runs programs: those of a page, or the one that another program
// starts as a process, whose code is fetched by then. The first message says which. With the address of the wasm it is one
// for a page and compiles at once. `script` is the worker's own address.
import type { ToProcess } from '../engine/workerProcess';
import type { ToWorker } from '../protocol/messages';
import { RunService } from './runService';

export function serve(scope: DedicatedWorkerGlobalScope, script: string, wasm?: string): void {
  const servePage = () => {
    const service = new RunService(message => scope.postMessage(message), script);
    scope.onmessage = event => service.receive(event.data);
    return service;
  };
  if (wasm) {
    servePage().receive({ type: 'compile', address: wasm });
    return;
  }
  scope.onmessage = ({ data }: MessageEvent<ToWorker<WebAssembly.Module> | ToProcess>) => {
    if (data.type !== 'begin') {
      servePage().receive(data as ToWorker<WebAssembly.Module>);
      return;
    }
    const service = import('./processes').then(({ processService }) =>
      processService(message => scope.postMessage(message)),
    );
    const receive = (message: ToProcess) => void service.then(service => service.receive(message));
    scope.onmessage = event => receive(event.data);
    receive(data);
  };
}
