// Processes in the browser: a program that another started runs in a worker like its own, with the same script, that
// has the compiled runtime from it. Commands of a system there are none.
import type { ProcessListener, ProcessRequest, StartProcess } from '../engine/hostProcess';
import { instantiator } from '../engine/load';
import { MessageChannelTimers } from '../engine/messageChannelTimers';
import type { ProcessPlace } from '../engine/processService';
import { type FromProcess, type OpenPort, WorkerProcess } from '../engine/workerProcess';
import type { KnownParts, PartAddresses } from '../protocol/messages';
import { FetchedParts } from './fetchedParts';
import { joinNetwork } from './joinNetwork';

export interface ProcessBoot {
  readonly module: WebAssembly.Module;
  readonly addresses: PartAddresses;
  readonly parts: KnownParts<WebAssembly.Module>;
}

// `boot` is asked when a process starts: more parts may be known by then.
export function processStarter(boot: () => ProcessBoot): StartProcess {
  return (request: ProcessRequest, listener: ProcessListener) => {
    if (request.kind === 'program') return new WorkerProcess(openWorker, boot(), request.program, listener);
    listener.failed('this host has no commands');
    return { message: () => {}, input: () => {}, signal: () => {}, cancel: () => {} };
  };
}

// What a worker that is a process works with.
export async function processPlace(boot: unknown): Promise<ProcessPlace> {
  const { module, addresses, parts: known } = boot as ProcessBoot;
  const parts = new FetchedParts(addresses, () => {});
  parts.learn(known);
  return {
    instantiate: instantiator(module, parts),
    environment: {
      timers: new MessageChannelTimers(),
      library: file => parts.library(file),
      loadExtension: parts.loadExtension,
      joinNetwork,
      processors: navigator.hardwareConcurrency,
      startProcess: processStarter(() => ({ module, addresses, parts: parts.all() })),
    },
  };
}

const openWorker: OpenPort = (receive, failed) => {
  const worker = new Worker(scriptAddress(), { type: 'module', name: 'fermata-process' });
  worker.onmessage = (event: MessageEvent<FromProcess>) => receive(event.data);
  worker.onerror = event => {
    event.preventDefault();
    failed(event.message || 'the worker failed');
  };
  return { post: message => worker.postMessage(message), terminate: () => worker.terminate() };
};

// A worker of another origin's script is a blob that imports it, and that blob is gone by now.
function scriptAddress(): string {
  if (location.protocol !== 'blob:') return location.origin + location.pathname + location.search;
  const source = `import ${JSON.stringify(import.meta.url)};`;
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}
