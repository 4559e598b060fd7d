import { useReader } from './clock.tsx';
import { dayOf, distanceOf, sayWhen, untilOf } from './when.ts';

interface DateTextProps {
  at: string;
  /** `sentence`: "in 3 days, Thursday 14 May"; `day`: "Thursday 14 May"; `until`: "in 3 hours". */
  as?: 'sentence' | 'day' | 'short' | 'distance' | 'until';
  time?: boolean;
}

/** An instant as people say it, in the reader's zone and the handoff's time. */
export function DateText({ at, as = 'sentence', time = false }: DateTextProps) {
  const reader = useReader();
  const text = {
    sentence: () => sayWhen(at, reader, { time }),
    day: () => sayWhen(at, reader, { time, distance: false }),
    short: () => dayOf(at, reader, 'short'),
    distance: () => distanceOf(at, reader),
    until: () => untilOf(at, reader),
  }[as]();
  return <time dateTime={at}>{text}</time>;
}
