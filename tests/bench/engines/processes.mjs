// The engines that run a program in a process: CPython, and both wasm runtimes under Node.
import path from 'node:path';
import { output, residentMemory } from './child.mjs';

const root = path.join(import.meta.dirname, '../../..');

class InProcess {
  constructor(name, command, ...args) {
    this.name = name;
    this.command = command;
    this.args = args;
  }

  run(file, options = []) {
    return output(this.command, [...this.args, ...options, file]);
  }

  memory(file, count) {
    return residentMemory(this.command, [...this.args, file, String(count)]);
  }

  close() {}
}

export const python = () => new InProcess('CPython', process.env.PYTHON ?? 'python3');
export const fermataInNode = () =>
  new InProcess('Fermata, Node', process.execPath, path.join(root, 'build/cli/fermata.mjs'), 'run');
export const pyodideInNode = () =>
  new InProcess('pyodide, Node', process.execPath, path.join(import.meta.dirname, 'pyodide_node.mjs'));
