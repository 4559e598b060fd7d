import { t } from '../messages/i18n.ts';
import { ZOOMS } from './zoom.ts';
import type { View, ZoomSearch } from './zoom.ts';

/** How much is seen, and on to what lies before and after it; `link` leads there. */
export function ZoomLinks({ search: { zoom }, view, link }: { search: ZoomSearch; view: View; link: (to: ZoomSearch, words: string, current: boolean) => React.ReactNode }) {
  return (
    <nav className="zoom no-print" aria-label={t('gantt.zoom')}>
      <ul>
        {[undefined, ...ZOOMS].map((one) => <li key={one ?? 'all'}>{link({ zoom: one }, t(`gantt.zoom.${one ?? 'all'}`), one === zoom)}</li>)}
        {view.earlier === null ? null : <li>{link({ zoom, at: view.earlier }, t('gantt.earlier'), false)}</li>}
        {view.later === null ? null : <li>{link({ zoom, at: view.later }, t('gantt.later'), false)}</li>}
      </ul>
    </nav>
  );
}
