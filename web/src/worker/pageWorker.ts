// Entry of the page's worker.
import { serve } from './serve';

serve(self as unknown as DedicatedWorkerGlobalScope);
