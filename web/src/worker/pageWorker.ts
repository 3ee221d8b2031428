// Entry of the page's worker. One that is to compile the runtime by itself has the address of the wasm behind the # of
// its own: so it begins a dozen milliseconds before the first message can arrive.
import { serve } from './serve';

serve(self as unknown as DedicatedWorkerGlobalScope, self.location.hash.slice(1));
