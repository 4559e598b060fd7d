import type { Fact } from '@throughline/domain';

import type { FactContext, Spoken } from '../fact-context.ts';
import { factFrom, isCustomer, isDocument, isSeller, unknownFact } from '../fact-context.ts';
import { questionBefore } from '../question-before.ts';
import { candidatesIn } from './system-candidates.ts';

const PROVIDER = /\b(?:okta|(?:microsoft )?entra(?: id)?|azure (?:ad|active directory)|active directory|adfs|ping ?(?:one|federate|identity)|onelogin|google workspace|google accounts?|jumpcloud|keycloak|auth0|duo|cyberark|shibboleth|forgerock|surfconext|digid|itsme)\b/;
const LOGIN = /\b(?:log(?:s|ged|ging)?[ -]?(?:in|on)|sign(?:s|ing)?[ -]?(?:in|on)|log-?ins?|passwords?|(?:work|windows|microsoft) accounts?|kennwort|passwort|mot de passe|wachtwoord|contrasena|authenticat\w*|anmeld\w*|einlogg\w*|se connect\w*|connexion|authentification|inlogg?\w*|aanmeld\w*|inici\w+ (?:de )?sesion|identity provider|idp)\b/;
const SSO = /\b(?:single[- ]?sign[- ]?on|sso|saml|openid|oidc|scim|identity provider|idp|einmalanmeldung|authentification unique|eenmalige aanmelding|inicio de sesion unico)\b/;
const FACTOR = String.raw`(?:mfa|2fa|(?:multi|two|2)[ -]?factor(?: (?:authentication|verification))?(?! anal| model| regress| product| growth| approach)|(?:multi|two|2)[ -]?step (?:authentication|verification|log-?in|sign-?in)|second factors?|authenticator app|one-time (?:codes?|passwords?)|(?:zwei|mehr)-?faktor[\p{L}-]{0,20}|zweite[nrs]? faktor|double (?:authentification|facteur)|authentification (?:a deux facteurs|forte|multifacteur)|tweestaps\p{L}{0,15}|twee-?factor\p{L}{0,15}|doble factor|dos factores|verificacion en dos pasos)`;
const SECOND_FACTOR = new RegExp(String.raw`(?<![\p{L}])${FACTOR}(?![\p{L}])`, 'u');
const NOT = String.raw`(?:no|not|without|nor|kein\w{0,2}|nicht|pas|sans|geen|niet|zonder|sin)`;
const NO_FACTOR = new RegExp(String.raw`(?:(?:(?<![\p{L}])${NOT}|n't) (?:[\p{L}']{1,12} ){0,3}${FACTOR}|(?<![\p{L}])${FACTOR}(?: (?:is|are|ist|est|wordt|es|required|needed)){0,2}\s?[:=]?\s?(?:(?:is|are|ist|est) )?(?:${NOT}|optional|optionnel|optioneel|opcional)(?![\p{L}]))`, 'u');
const NO_SSO = /(?:\b(?:no|not|without|kein\w{0,2}|nicht|pas|sans|geen|niet|zonder|sin)|n't) (?:[\p{L}']{1,12} ){0,3}(?:single[- ]?sign[- ]?on|sso|saml|einmalanmeldung|authentification unique)\b|\b(?:single[- ]?sign[- ]?on|sso)(?: (?:is|required|needed|isn't|ist|est)){0,2}\s?[:=]?\s?(?:no|not|nicht|pas|niet|nein|non|nee)\b/u;
const DESCRIBES = /\b(?:supports?|can do|offers?|comes with|unterstutz\w*|prend en charge|ondersteunt|soporta)\b/;
const ASKS = /\b(?:whether|if you (?:need|want)|would you|do you (?:need|want)|can you)\b/;

/** "We would not go live without it", "ohne zweiten Faktor kommt niemand ins Netz". */
const TWO_NOTS = /\b(?:not|never|nobody|no one|nicht|niet|pas|no)\b[^.;]{0,40}\b(?:without|ohne|zonder|sans|sin)\b|\b(?:without|ohne|zonder|sans|sin)\b[^.;]{0,50}\b(?:not|nobody|no one|never|can't|cannot|niemand|nicht|keiner|personne|nadie|niet)\b/;
const SAYS_YES = /^(?:yes|yep|yeah|ja|oui|si|absolutely|of course|mandatory|required|definitely|for everyone)\b/;
const SAYS_NO = /^(?:no|nope|nein|non|nee|not (?:needed|required|for now|yet))\b/;

const rank = (spoken: Spoken): number => (spoken.sentence.source.signed ? 4 : isCustomer(spoken) ? 3 : isSeller(spoken) ? 2 : isDocument(spoken) ? 1 : 2);
const best = <T extends { spoken: Spoken }>(found: readonly T[]): T | undefined => found.toSorted((a, b) => rank(b.spoken) - rank(a.spoken) || (b.spoken.sentence.source.at ?? '').localeCompare(a.spoken.sentence.source.at ?? ''))[0];
const isStatement = ({ sentence, folded }: Spoken): boolean => sentence.block !== 'heading' && folded.length < 700 && !folded.endsWith('?') && !ASKS.test(folded);

/** The words that name who vouches for people: a known one, or whatever stands behind "log in with" or "identity provider is". */
function providerIn(context: FactContext, spoken: Spoken, question: string, known: ReadonlySet<string>): string | null {
  const { sentence, folded } = spoken;
  const asked = LOGIN.test(question) || SSO.test(question);
  const listed = PROVIDER.exec(folded);
  if (listed && (LOGIN.test(folded) || SSO.test(folded) || asked || SECOND_FACTOR.test(folded) || sentence.source.signed)) return sentence.text.slice(listed.index, listed.index + listed[0].length);
  if (!LOGIN.test(folded) && !SSO.test(folded) && !(asked && folded.length < 80)) return null;
  return candidatesIn(context, spoken, known).find(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - 60), start);
    return /^(?:[-*•]\s)?(?:sso|single sign-on|idp|identity provider|login|sign-?in)\s?[:=]\s?$/.test(before) || /\b(?:identity provider|idp)(?: is| will be|:| =| \(| ist| est)?\s(?:called )?\(?$/.test(before) || (/\b(?:with|through|via|by|against|using|over|to|uber|mit|par|avec|door|met|con|por)\s(?:(?:the|our|their|your|a|customer's|client's|unser\w{0,2}|das|notre|leur|ons|onze|hun|nuestro|su) ){0,2}$/.test(before) && (asked || /^\s(?:account|login|id|identit)/.test(folded.slice(end)) || /\b(?:log|sign|sso|saml|oidc|anmeld|connect|connexion|inlog|aanmeld|sesion|authent)[\p{L}-]*[^.;]{0,40}$/u.test(before)));
  })?.name ?? null;
}

export interface SignOnDetails { ssoRequired: Fact; identityProvider: Fact; mfa: Fact }

/** Whether people sign in with the customer's own identities, whose, and whether with a second factor. */
export function signOnDetails(context: FactContext, known: ReadonlySet<string>): SignOnDetails {
  const said = context.speech.flatMap((spoken, index) => (isStatement(spoken) ? [{ spoken, question: questionBefore(context, index) }] : []));
  const providers = said.flatMap(({ spoken, question }) => { const name = providerIn(context, spoken, question, known); return name === null ? [] : [{ spoken, name }]; });
  const wanted = said.flatMap(({ spoken, question }) => {
    const { folded } = spoken;
    if (NO_SSO.test(folded) || (SSO.test(question) && SAYS_NO.test(folded))) return [{ spoken, value: 'No' }];
    if (SSO.test(question) && SAYS_YES.test(folded)) return [{ spoken, value: 'Yes' }];
    return SSO.test(folded) && !(DESCRIBES.test(folded) && !isCustomer(spoken) && spoken.sentence.answers === null && !spoken.sentence.source.signed) ? [{ spoken, value: 'Yes' }] : [];
  });
  const factors = said.flatMap(({ spoken, question }) => {
    const { folded, sentence: { text } } = spoken;
    if (!SECOND_FACTOR.test(folded)) return SECOND_FACTOR.test(question) && SAYS_NO.test(folded) ? [{ spoken, value: 'No' }] : SECOND_FACTOR.test(question) && (SAYS_YES.test(folded) || /\b(?:yes|ja|oui|si)[.!]?$/.test(folded)) ? [{ spoken, value: 'Yes' }] : [];
    if (DESCRIBES.test(folded) && !isCustomer(spoken) && spoken.sentence.answers === null) return [];
    if (NO_FACTOR.test(folded) && !TWO_NOTS.test(folded)) return [{ spoken, value: 'No' }];
    const limit = /\bonly (?:for|by|from|when|outside)\b[^.;,]{3,60}|\b(?:nur|uniquement|alleen|solo) (?:fur|pour|voor|para)\b[^.;,]{3,60}/.exec(folded);
    return [{ spoken, value: limit ? `Yes, ${text.slice(limit.index, limit.index + limit[0].length)}` : 'Yes' }];
  });
  const fact = (one: { spoken: Spoken } | undefined, value: string | undefined): Fact => (one && value !== undefined ? factFrom(context, [one.spoken], value) : unknownFact());
  const provider = best(providers);
  const required = best(wanted) ?? (provider ? { spoken: provider.spoken, value: 'Yes' } : undefined);
  const factor = best(factors);
  return { ssoRequired: fact(required, required?.value), identityProvider: fact(provider, provider?.name), mfa: fact(factor, factor?.value) };
}
