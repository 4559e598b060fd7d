import { PHASES } from '@throughline/domain';
import type { Phase } from '@throughline/domain';
import { Link } from '@tanstack/react-router';
import { Stop } from '../../design/line.tsx';
import { t } from '../../messages/i18n.ts';
import type { HandoffsSearch } from '../router.tsx';
import { EXACT } from './exact.ts';

const SHOWN = PHASES.filter((phase) => phase !== 'cancelled');

/** The one line from intake to closed, with how many stand at each stop; a stop shows only those. */
export function PhaseLine({ byPhase, search }: { byPhase: Record<string, number>; search: HandoffsSearch }) {
  const phases: readonly Phase[] = (byPhase['cancelled'] ?? 0) > 0 ? PHASES : SHOWN;
  return (
    <ol className="phase-line" aria-label={t('handoffs.line')}>
      {phases.map((phase) => {
        const n = byPhase[phase] ?? 0;
        const chosen = search.phase === phase;
        return (
          <li key={phase} className={n > 0 ? 'some' : 'no'}>
            <Link to="/" search={{ ...search, phase: chosen ? undefined : phase, page: undefined }} aria-current={chosen ? 'true' : undefined} activeOptions={EXACT}>
              <span className="pin"><Stop full={n > 0} /></span>
              <b>{n}</b>{' '}
              <span className="label">{t(`phase.${phase}`)}</span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
