// Entry of the page's worker. One that is to compile the runtime by itself has the address of the wasm in its name, behind
// a space: so it begins a dozen milliseconds before the first message can arrive. (Behind the # of its own address, what
// is fetched later and imports this file would get it a second time.)
import { serve } from './serve';

serve(self as unknown as DedicatedWorkerGlobalScope, import.meta.url, self.name.split(' ')[1]);
