// The networks of programs in a browser's workers; their code is fetched by the first program that has one.
import type { JoinNetwork } from '../engine/networkPlace';

export const joinNetwork: JoinNetwork = async name => {
  const { ProgramNetwork } = await import('../network/programNetwork');
  return new ProgramNetwork(name);
};
