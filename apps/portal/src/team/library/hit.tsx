import { Link } from '@tanstack/react-router';
import type { LibraryPage } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { kindName } from '../../facts/source-kind.ts';
import { hasMessage, t } from '../../messages/i18n.ts';

type Found = LibraryPage['items'][number];

function aboutOf({ part, kind }: Found): string {
  if (part !== 'package') return kindName(kind);
  const id = `mark.${kind}`;
  return hasMessage(id) ? t('library.inPackage', { what: t(id) }) : t('library.inThePackage');
}

/** A source or a line of a package that has the words, with the words around them; it opens there. */
export function Hit({ hit }: { hit: Found }) {
  const reader = useReader();
  const { handoffId, ref, title, place, pieces } = hit;
  return (
    <li>
      <p className="wrap-words">
        {hit.part === 'package'
          ? <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: hit.kind === 'commitments' ? 'promises' : 'package' }}>{title}</Link>
          : <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: ref }} {...(place ? { hash: `text-${place.start}-${place.end}` } : {})}>{title}</Link>}
      </p>
      <p className="wrap-anywhere">{pieces.map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
      <p className="meta wrap-anywhere">{[hit.accountName, aboutOf(hit), hit.by, hit.at ? dayOf(hit.at, reader) : null].filter(Boolean).join(', ')}</p>
    </li>
  );
}
