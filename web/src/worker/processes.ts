// Processes in the browser: a program that another started runs in a worker like its own, with the same script, that
// has the compiled runtime from it. Commands of a system there are none. Fetched with the first process.
import type { ProcessListener, ProcessRequest, StartProcess } from '../engine/hostProcess';
import { instantiator } from '../engine/load';
import { MessageChannelTimers } from '../engine/messageChannelTimers';
import { type ProcessPlace, ProcessService } from '../engine/processService';
import { type FromProcess, type OpenPort, WorkerProcess } from '../engine/workerProcess';
import type { KnownParts, PartAddresses } from '../protocol/messages';
import { FetchedParts } from './fetchedParts';
import { joinNetwork } from './joinNetwork';

export interface ProcessBoot {
  readonly module: WebAssembly.Module;
  readonly addresses: PartAddresses;
  readonly parts: KnownParts<WebAssembly.Module>;
  // The address of the worker's script.
  readonly script: string;
}

// `boot` is asked when a process starts: more parts may be known by then.
export function processStarter(boot: () => ProcessBoot): StartProcess {
  return (request: ProcessRequest, listener: ProcessListener) => {
    if (request.kind === 'program')
      return new WorkerProcess(openWorker(boot().script), boot(), request.program, listener);
    listener.failed('this host has no commands');
    return { message: () => {}, input: () => {}, signal: () => {}, cancel: () => {} };
  };
}

export function processService(send: (message: FromProcess) => void): ProcessService {
  return new ProcessService(send, processPlace);
}

// What a worker that is a process works with.
async function processPlace(boot: unknown): Promise<ProcessPlace> {
  const { module, addresses, parts: known, script } = boot as ProcessBoot;
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
      processes: async () => processStarter(() => ({ module, addresses, parts: parts.all(), script })),
    },
  };
}

function openWorker(script: string): OpenPort {
  return (receive, failed) => {
    const worker = new Worker(scriptAddress(script), { type: 'module', name: 'fermata-process' });
    worker.onmessage = (event: MessageEvent<FromProcess>) => receive(event.data);
    worker.onerror = event => {
      event.preventDefault();
      failed(event.message || 'the worker failed');
    };
    return { post: message => worker.postMessage(message), terminate: () => worker.terminate() };
  };
}

// A worker of another origin's script is a blob that imports it.
function scriptAddress(script: string): string {
  if (new URL(script).origin === location.origin) return script;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
}
