// What a snippet says about its run.

import type { ClientState } from '../client/state';
import { noticesText } from '../protocol/outcome';

export function stateLabel(state: ClientState): string {
  switch (state.name) {
    case 'idle':
      return '';
    case 'booting':
      return 'starting';
    case 'waiting-input':
      return 'waiting for input';
    case 'done':
      return `done in ${state.outcome.seconds.toFixed(2)} s${noticesText(state.outcome)}`;
    case 'crashed':
      return state.outcome.kind === 'crashed' ? state.outcome.message : '';
    default:
      return state.name;
  }
}
