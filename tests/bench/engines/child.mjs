// A program in a process of its own: what it prints, or the memory it holds while it waits.
import { execFileSync, spawn } from 'node:child_process';

export function output(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 300_000 });
}

// Bytes of resident memory when the program has printed its first line.
export function residentMemory(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${command} ended before it said anything`)));
    child.stdout.once('data', () => {
      const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }));
      child.removeAllListeners('exit').kill('SIGKILL');
      resolve(kilobytes * 1024);
    });
  });
}
