// The operations that reach out of the runtime. Few programs have any: a page fetches this code with the first of them.
import { decodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';
import { OperationKind } from './exports';
import { FetchOperation } from './fetchOperation';
import type { StartProcess } from './hostProcess';
import { type OpenSocket, SocketListener } from './hostSocket';
import { laterOperation } from './laterOperation';
import type { NetworkPlace } from './networkPlace';
import { ProcessOperation } from './processOperation';
import { WebSocketOperation } from './webSocketOperation';

// What they are begun with.
export interface OutsideWorld {
  readonly processes: (() => Promise<StartProcess>) | undefined;
  readonly openSocket: OpenSocket | undefined;
  loadExtension(name: string): Promise<void>;
  // The program's network, joined when it is first needed.
  network(): Promise<NetworkPlace>;
}

export function beginOutside(
  kind: number,
  request: Uint8Array,
  completions: Completions,
  world: OutsideWorld,
): Operation {
  if (kind === OperationKind.Fetch) return new FetchOperation(request, completions);
  if (kind === OperationKind.WebSocket) return new WebSocketOperation(request, completions);
  if (kind === OperationKind.Process && world.processes) {
    const begun = world.processes().then(start => new ProcessOperation(request, completions, start));
    return laterOperation(begun, completions);
  }
  if (kind === OperationKind.Socket && world.openSocket)
    return world.openSocket(decodeRecord(request), new SocketListener(completions));
  if (kind === OperationKind.Listen || kind === OperationKind.Connect) {
    const begun = world.network().then(network => network.begin(kind, request, completions));
    return laterOperation(begun, completions);
  }
  if (kind === OperationKind.Extension) {
    world.loadExtension(new TextDecoder().decode(decodeRecord(request)[0])).then(
      () => completions.done(),
      reason => completions.failed('unsupported', reason instanceof Error ? reason.message : String(reason)),
    );
  } else {
    completions.failed('unsupported', `this host has no operation ${kind}`);
  }
  return { cancel: () => {} };
}
