import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { LibraryPage } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { kindName } from '../../facts/source-kind.ts';
import { hasMessage, t } from '../../messages/i18n.ts';
import { besideTitle, marked } from './marked-words.ts';

type Found = LibraryPage['items'][number];

/** What people call a kind of source or a part of the package. */
export function hitKind(kind: string, part?: string): string {
  const id = `mark.${kind}`;
  return hasMessage(id) ? t('library.inPackage', { what: t(id) }) : part === 'package' ? t('library.inThePackage') : kindName(kind, part);
}

/** A source or a line of a package that has the words, with the words around them; it opens there. */
export function Hit({ hit }: { hit: Found }) {
  const reader = useReader();
  const { handoffId, ref, title, place, part } = hit;
  const pieces = part === 'package' ? besideTitle(hit) : hit.pieces;
  return (
    <li>
      <p className="meta wrap-anywhere">{[hit.accountName, hit.dealName, hitKind(hit.kind, part), hit.by, hit.at ? dayOf(hit.at, reader) : null].filter(Boolean).join(' · ')}</p>
      <h2 className="wrap-words">
        {part === 'package'
          ? <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: hit.kind === 'commitments' ? 'promises' : 'package' }}><Pieces of={marked(title, hit)} /></Link>
          : <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: ref }} {...(place ? { hash: `text-${place.start}-${place.end}` } : {})}><Pieces of={marked(title, hit)} /></Link>}
      </h2>
      {pieces.length === 0 ? null : <p className="wrap-anywhere"><Pieces of={pieces} /></p>}
    </li>
  );
}

function Pieces({ of }: { of: Found['pieces'] }) {
  return of.map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : <Fragment key={at}>{piece.text}</Fragment>));
}
