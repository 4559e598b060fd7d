import type { Quote } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { Said } from '../../../design/said.tsx';
import { InPlace } from '../in-place.tsx';

/** Words with who said them, and where in which source; of the page's own handoff unless another is named. */
export function SaidIn({ quote, handoffId }: { quote: Quote; handoffId?: string }) {
  const reader = useReader();
  return <Said words={quote.quote} by={<>{quote.by ? `${quote.by}, ` : null}<InPlace evidence={quote} {...(handoffId === undefined ? {} : { handoffId })}>{quote.title}</InPlace>{quote.at ? `, ${dayOf(quote.at, reader)}` : null}</>} />;
}
