// The network outside that a program takes part in (Program.network). Its code is fetched by the first program that has
// one: see web/src/network.
import type { Completions, Operation } from './completions';

export interface NetworkPlace {
  // Begins the operation Listen or Connect.
  begin(kind: number, request: Uint8Array, completions: Completions): Operation;
  leave(): void;
}

export type JoinNetwork = (name: string) => Promise<NetworkPlace>;
