import type { Fact, TechnicalDetails } from '@throughline/domain';

import type { FactContext, Spoken } from '../fact-context.ts';
import { factFrom, isCustomer, unknownFact } from '../fact-context.ts';
import { findAccessRestrictions } from './access-restrictions.ts';
import { migrationDetails } from './migration-details.ts';
import { movingData } from './moving-data.ts';
import { placeOfData } from './residency.ts';
import { signOnDetails } from './sign-on-details.ts';
import { knownSystems } from './known-here.ts';

/** The template's lines about data, sign-in and security, each with the words that say it. */
export function findTechnicalDetails(context: FactContext): TechnicalDetails {
  const known = knownSystems(context);
  const moving = [...movingData(context)].filter(({ folded }) => !folded.endsWith('?'));
  return { ...migrationDetails(context, moving, known), ...signOnDetails(context, known), dataResidency: residency(context), accessRestrictions: findAccessRestrictions(context) };
}

const rank = (spoken: Spoken): number => (spoken.sentence.source.signed ? 3 : isCustomer(spoken) ? 2 : 1);

function residency(context: FactContext): Fact {
  const found = context.speech.flatMap((spoken) => { const place = spoken.sentence.block === 'heading' ? null : placeOfData(spoken); return place ? [{ spoken, place }] : []; }).toSorted((a, b) => rank(b.spoken) - rank(a.spoken));
  const [first] = found;
  if (!first) return unknownFact();
  const { spoken, place } = first;
  return factFrom(context, found.slice(0, 3).map((one) => one.spoken), spoken.sentence.text.slice(place.start, place.end));
}
