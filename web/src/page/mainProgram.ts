// What the page runs: one file, whose top level may await, among the visitor's files.
import type { Program, ProgramFile } from '../protocol/program';

export const programName = 'main.py';

export function mainProgram(source: string, virtualTime: boolean, files: readonly ProgramFile[]): Program {
  // Under virtual time a run is the same everywhere: nobody from outside takes part.
  const network = namedNetwork() ?? (virtualTime ? undefined : ownNetwork);
  return { source, name: programName, virtualTime, topLevelAwait: 'auto', files, ...(network && { network }) };
}

// The network of the page's programs, which its preview shares.
export const networkOfPage = () => namedNetwork() ?? ownNetwork;

// One that the address names (`#network=chat`) is shared with other tabs.
const namedNetwork = () => new URLSearchParams(location.hash.slice(1)).get('network') ?? undefined;
const ownNetwork = `page/${Math.random().toString(36).slice(2)}`;
