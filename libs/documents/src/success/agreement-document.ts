import { criterionLine, scopeLine } from '@throughline/domain';
import type { Agreement } from '@throughline/domain';
import { facts, list, paragraph, quiet, run, section } from '../model/build.ts';
import type { HandoffDocument, List } from '../model/document.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { cleaned } from '../text/clean.ts';
import { dayOf } from '../text/format.ts';

/** Who signed, when, and the hash of exactly what was signed. */
export interface SignedBy { name: string; title: string | null; at: string; hash: string; voidedAt: string | null }

/** What was signed, as the customer keeps it. The same signature gives the same bytes. */
export async function writeAgreement(agreement: Agreement, signed: SignedBy): Promise<Uint8Array> {
  return renderPdf(agreementDocument(cleaned(agreement), cleaned(signed)));
}

function agreementDocument({ account, deal, criteria, scope, exclusions }: Agreement, { name, title, at, hash, voidedAt }: SignedBy): HandoffDocument {
  const lines = (all: readonly string[], empty: string) => (all.length === 0 ? paragraph([quiet(empty)], 'quiet') : list(all.map((text): List['items'][number] => ({ line: [run(text)], notes: [] }))));
  return {
    audience: 'customer', title: `${account}: what success is`, compiledAt: at,
    cover: {
      kind: 'Agreement on success', account, deal, confidentiality: `Between ${account} and us`,
      facts: [{ label: 'Signed by', value: name }, { label: 'Signed on', value: dayOf(at.slice(0, 10)) }, { label: 'Criteria', value: String(criteria.length) }],
      gate: voidedAt === null ? null : `Replaced on ${dayOf(voidedAt.slice(0, 10))}: something in it has changed since.`,
    },
    sections: [
      section('1', 'What success is', [lines(criteria.map(criterionLine), 'No criterion.')]),
      section('2', 'What was bought', [lines(scope.map(scopeLine), 'Nothing is listed.')]),
      section('3', 'What is not part of it', [lines(exclusions, 'Nothing was excluded in writing.')]),
      section('4', 'Signature', [
        facts([
          { label: 'Name', line: [run(name)], notes: [] },
          ...(title === null ? [] : [{ label: 'Title', line: [run(title)], notes: [] }]),
          { label: 'Time', line: [run(at)], notes: [] },
          { label: 'SHA-256', line: [run(hash)], notes: [] },
        ]),
        paragraph([quiet('The number is that of the words above in their canonical form (RFC 8785): one changed letter gives another.')], 'quiet'),
      ]),
    ],
  };
}
