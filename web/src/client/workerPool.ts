// The workers of a page: a few threads that all share one compiled runtime. A worker that was terminated is replaced
// when the next one is asked for; starting one costs about ten milliseconds, handing it the compiled runtime less than
// one.
import type { ToWorker } from '../protocol/messages';

export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private count = 0;

  // `module` begins to load the runtime when it is first called, and gives the same promise every time.
  constructor(
    private readonly module: () => Promise<WebAssembly.Module>,
    private readonly createWorker: () => Worker,
    private readonly size: number,
  ) {}

  // Has a worker ready before it is needed.
  warm(): void {
    if (this.count === 0) this.release(this.create());
  }

  // Resolves at once where a worker is idle, when one is released otherwise.
  acquire(): Promise<Worker> {
    const worker = this.idle.pop() ?? (this.count < this.size ? this.create() : undefined);
    if (worker) return Promise.resolve(worker);
    return new Promise(resolve => this.waiting.push(resolve));
  }

  release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  // Terminates a worker that does not obey, and starts its successor from the compiled runtime.
  replace(worker: Worker): void {
    worker.terminate();
    this.count--;
    this.release(this.create());
  }

  // For `pagehide`: ends every idle worker. Those that run are their client's to end.
  drain(): void {
    for (const worker of this.idle.splice(0)) {
      worker.terminate();
      this.count--;
    }
  }

  private create(): Worker {
    this.count++;
    const worker = this.createWorker();
    this.module().then(
      module => worker.postMessage({ type: 'boot', module } satisfies ToWorker),
      // The client that acquired the worker awaits the same promise and reports.
      () => {},
    );
    return worker;
  }
}
