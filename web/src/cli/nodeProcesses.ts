// Processes under Node: programs in worker threads, and, where the command line gives leave, commands of the system.
import { spawn } from 'node:child_process';
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HostProcess, ProcessListener, ProcessRequest, StartProcess } from '../engine/hostProcess';
import { type FromProcess, type OpenPort, WorkerProcess } from '../engine/workerProcess';
import type { Program } from '../protocol/program';
import type { Grants } from './nodeFiles';

// What the processes of a program may do: what it may itself. It is also what a worker thread boots from.
export interface ProcessGrants extends Grants {
  // Names of commands, "*" for all.
  readonly commands: readonly string[];
  // Hosts, "*" for all; see NodeNetwork.
  readonly network: readonly string[];
}

export function nodeProcesses(grants: ProcessGrants): StartProcess {
  return (request, listener) =>
    request.kind === 'program'
      ? new WorkerProcess(openThread, grants, withGrants(request.program, grants), listener)
      : new Command(request, listener, grants.commands);
}

// The options of a program that say what it may do.
export function withGrants(program: Program, grants: ProcessGrants): Program {
  const folders = [...new Set([...grants.read, ...grants.write])].map(folder => (folder === '/' ? '' : folder));
  return { ...program, folders, commands: grants.commands, sockets: grants.network.length > 0 };
}

const openThread: OpenPort = (receive, failed) => {
  const thread = new Worker(new URL('./processThread.mjs', import.meta.url));
  thread.on('message', (message: FromProcess) => receive(message));
  thread.on('error', error => failed(error.message));
  return { post: message => thread.postMessage(message), terminate: () => void thread.terminate() };
};

class Command implements HostProcess {
  private readonly child;
  private over = false;

  constructor(
    request: Extract<ProcessRequest, { kind: 'command' }>,
    listener: ProcessListener,
    allowed: readonly string[],
  ) {
    const [program = '', ...args] = request.args;
    if (!allowed.includes('*') && !allowed.includes(program)) {
      this.finish(() => listener.failed(String(os.constants.errno.EPERM)));
      return;
    }
    const variables = request.variables.map(variable => {
      const equals = variable.indexOf('=');
      return [variable.slice(0, equals), variable.slice(equals + 1)];
    });
    this.child = spawn(program, args, {
      cwd: request.folder,
      env: Object.fromEntries(variables),
      stdio: [request.inheritsInput ? 'inherit' : 'pipe', 'pipe', 'pipe'],
    });
    this.child.on('spawn', () => listener.begun());
    this.child.on('error', (error: NodeJS.ErrnoException) =>
      this.finish(() => listener.failed(String(-(error.errno ?? -os.constants.errno.EPERM)))),
    );
    this.child.stdout?.on('data', bytes => listener.output('stdout', bytes));
    this.child.stderr?.on('data', bytes => listener.output('stderr', bytes));
    // What it has not read when it ends is lost.
    this.child.stdin?.on('error', () => {});
    this.child.on('close', (code, signal) =>
      this.finish(() => listener.ended(signal ? -os.constants.signals[signal] : (code ?? 1))),
    );
  }

  message(): void {}

  input(bytes: Uint8Array): void {
    if (bytes.length > 0) this.child?.stdin?.write(bytes);
    else this.child?.stdin?.end();
  }

  signal(number: number): void {
    this.child?.kill(number);
  }

  cancel(): void {
    this.finish(() => this.child?.kill('SIGKILL'));
  }

  private finish(tell: () => void): void {
    if (this.over) return;
    this.over = true;
    tell();
  }
}
