// What the page runs: one file, whose top level may await, among the visitor's files.
import type { Program, ProgramFile } from '../protocol/program';

export const programName = 'main.py';

export function mainProgram(source: string, virtualTime: boolean, files: readonly ProgramFile[]): Program {
  return { source, name: programName, virtualTime, topLevelAwait: 'auto', files };
}
