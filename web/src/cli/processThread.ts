// Entry of the worker thread that is a process under Node.
import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { CoreFiles } from '../engine/coreFiles';
import { ProcessService } from '../engine/processService';
import { NodeFiles } from './nodeFiles';
import { nodeNetwork } from './nodeNetwork';
import { nodeProcesses, type ProcessGrants } from './nodeProcesses';
import { NodeTimers } from './nodeTimers';
import { loadExtension, loadRuntime, parts } from './runtimeFile';

const service = new ProcessService(
  message => parentPort?.postMessage(message),
  async boot => ({
    instantiate: await loadRuntime(),
    environment: {
      timers: new NodeTimers(),
      library: file => parts.library(file),
      openFiles: memory => new CoreFiles(new NodeFiles(boot as ProcessGrants), memory),
      loadExtension,
      processors: os.availableParallelism(),
      processes: async () => nodeProcesses(boot as ProcessGrants),
      openSocket: nodeNetwork((boot as ProcessGrants).network),
    },
  }),
);
parentPort?.on('message', message => service.receive(message));
