// What the page says about a run.

import type { ClientState } from '../client/state';
import { noticesText } from '../protocol/outcome';

export function stateText(state: ClientState): string {
  switch (state.name) {
    case 'idle':
      return 'ready';
    case 'booting':
      return 'booting';
    case 'running':
      return 'running';
    case 'waiting-input':
      return 'waiting for input';
    case 'done':
      return `done in ${seconds(state.outcome.seconds)}${noticesText(state.outcome)}`;
    case 'error':
      return `error after ${seconds(state.outcome.seconds)}${noticesText(state.outcome)}`;
    case 'stopped':
      return 'stopped';
    case 'deadlock':
      return 'deadlock';
    case 'crashed':
      return 'the runtime failed';
  }
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}
