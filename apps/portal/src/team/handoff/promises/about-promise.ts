import type { HandoffDetail, PromiseEntry } from '../../../api/types.ts';

/** What a dialog about one promise is given. */
export interface AboutPromise { detail: HandoffDetail; promise: PromiseEntry; onClose: () => void }
