// What the page runs: one file, whose top level may await.
import type { Program } from '../protocol/program';

export function mainProgram(source: string, virtualTime: boolean): Program {
  return { source, name: 'main.py', virtualTime, topLevelAwait: 'auto' };
}
