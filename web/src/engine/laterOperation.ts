// An operation that begins when something has arrived; what it is told meanwhile waits for that, in order.
import type { Completions, Operation } from './completions';

export function laterOperation(begun: Promise<Operation>, completions: Completions): Operation {
  begun.catch(reason => completions.failed('network', reason instanceof Error ? reason.message : String(reason)));
  const then = (act: (operation: Operation) => void) => void begun.then(act, () => {});
  return {
    cancel: () => then(operation => operation.cancel()),
    tell: (what, bytes) => then(operation => operation.tell?.(what, bytes)),
    sendMessage: (kind, message, sent) => then(operation => operation.sendMessage?.(kind, message, sent)),
  };
}
