// Makes the thread it is called in a worker that runs programs.
import { RunService } from './runService';

export function serve(scope: DedicatedWorkerGlobalScope): void {
  const service = new RunService(message => scope.postMessage(message));
  scope.onmessage = event => service.receive(event.data);
}
