// The workers of a page: a few threads that all share one compiled runtime. A worker that was terminated is replaced
// when the next one is asked for; starting one costs about ten milliseconds, handing it the compiled runtime less than
// one.
import type { ToWorker } from '../protocol/messages';

export class WorkerPool {
  // Every worker, with the promise that it has had its first message.
  private readonly all = new Map<Worker, Promise<void>>();
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  // Called when somebody has to wait for a worker.
  onShortage: (() => void) | undefined;

  // `boot` gives the first message to a worker, with the compiled runtime: it begins to load it when it is first called.
  constructor(
    private readonly boot: (worker: Worker) => Promise<ToWorker>,
    private readonly createWorker: () => Worker,
    private readonly size: number,
  ) {}

  // Has a worker ready before it is needed.
  warm(): void {
    if (this.all.size === 0) this.release(this.create());
  }

  // Resolves when the worker has the runtime; rejects when that cannot be loaded.
  async ready(worker: Worker): Promise<void> {
    await this.all.get(worker);
  }

  // Resolves at once where a worker is idle, when one is released otherwise.
  acquire(): Promise<Worker> {
    const worker = this.idle.pop() ?? (this.all.size < this.size ? this.create() : undefined);
    if (worker) return Promise.resolve(worker);
    return new Promise(resolve => {
      this.waiting.push(resolve);
      this.onShortage?.();
    });
  }

  release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  // Terminates a worker that does not obey, and starts its successor from the compiled runtime.
  replace(worker: Worker): void {
    this.end(worker);
    this.release(this.create());
  }

  // Ends a worker that did not get the runtime; whoever asks next tries again.
  discard(worker: Worker): void {
    this.end(worker);
    this.waiting.shift()?.(this.create());
  }

  // A message to every worker that has had its first.
  tell(message: ToWorker): void {
    for (const [worker, ready] of this.all)
      ready.then(
        () => worker.postMessage(message),
        () => {},
      );
  }

  // For `pagehide`: ends every idle worker. Those that run are their client's to end.
  drain(): void {
    for (const worker of this.idle.splice(0)) this.end(worker);
  }

  private end(worker: Worker): void {
    worker.terminate();
    this.all.delete(worker);
  }

  private create(): Worker {
    const worker = this.createWorker();
    const ready = this.boot(worker).then(message => worker.postMessage(message));
    // Whoever acquires the worker reports it.
    ready.catch(() => {});
    this.all.set(worker, ready);
    return worker;
  }
}
