import type { Fact } from '@throughline/domain';

import type { FactContext, Spoken } from './fact-context.ts';
import { factFrom, isCustomer, isDocument, isSeller } from './fact-context.ts';

const TOPIC = /\b(?:single[- ]sign[- ]?on|sso|saml|openid|oidc|scim|okta|entra|azure ad|active directory|adfs|ping(?:one|federate| identity)|onelogin|auth0|keycloak|jumpcloud|shibboleth|google workspace (?:login|sign)|identity provider|idp|einmalanmeldung|authentification unique|eenmalige aanmelding|inicio de sesion unico|inloggen met|anmelden mit|anmeldung (?:mit|uber)|se connecter avec)\b/;
const GIVEN = /\b(?:includ\w*|sets? up|configur\w*|no (?:upcharge|extra|add-?on|surcharge)|supports?|provides?|inkl\w*|enthalten|dabei|richtet|inclus\w*|inbegrepen|incluid\w*|from day one|standard)\b/;

/** Whether people sign in with the customer's own identities, and how: the signed document before answers before wishes. */
export function findSignOn(context: FactContext): Fact {
  const found = context.speech.filter((spoken) => spoken.sentence.block !== 'heading' && (TOPIC.test(spoken.folded) || answersIt(spoken)));
  const ranked = found.map((spoken) => ({ spoken, rank: rankOf(spoken) })).toSorted((a, b) => b.rank - a.rank).filter(({ rank }, _index, all) => rank >= all[0]!.rank - 2);
  const best = ranked.slice(0, 3).map(({ spoken }) => spoken);
  // Of a row of a price list, the cell that speaks of it.
  return factFrom(context, best, best[0]?.sentence.cells?.find(({ text }) => TOPIC.test(text.toLowerCase()))?.text);
}

const answersIt = ({ sentence, folded }: Spoken): boolean => sentence.answers !== null && GIVEN.test(folded) && folded.length < 200 && TOPIC.test(sentence.answers.text.toLowerCase());

function rankOf(spoken: Spoken): number {
  const { source, text } = spoken.sentence;
  const design = source.kind === 'solution_design' || source.kind === 'architecture_review';
  const place = source.signed ? 6 : design ? 3 : isDocument(spoken) ? 2 : isSeller(spoken) ? 2 : isCustomer(spoken) ? 1 : 0;
  return place + (GIVEN.test(spoken.folded) ? 1 : 0) + (/\b(?:saml|openid|oidc|scim)\b/.test(spoken.folded) ? 1 : 0) + (answersIt(spoken) ? 1 : 0) - (text.endsWith('?') ? 2 : 0);
}
