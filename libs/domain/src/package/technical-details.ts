import type { Dossier } from '../dossier/dossier.ts';
import type { Fact, PackageCompliance, TechnicalDetails } from './package.ts';
import { describe, field } from './read.ts';
import { asContributed } from './sourced.ts';
import { contributionScopes } from './sources.ts';
import { statedFact, surestFact, UNKNOWN } from './stated-fact.ts';

const PROVIDERS = /\b(?:okta|(?:microsoft )?entra(?: id)?|azure (?:ad|active directory)|adfs|ping ?(?:one|federate|identity)|onelogin|google workspace|jumpcloud|keycloak|auth0|duo|cyberark|shibboleth)\b/i;
const SECOND_FACTOR = /\b(?:(?:no|not|without) (?:[a-z]{1,12} ){0,2})?(?:mfa|2fa|(?:multi|two)[ -]?factor(?: authentication)?|second factor|zwei-?faktor\S{0,20}|double authentification|verificación en dos pasos)\b/i;
const VOLUME = /\b\d[\d.,]{0,14}(?: ?(?:k|m|mn|million|thousand))? (?:[a-z]{2,20} ){0,2}(?:accounts?|records?|contacts?|cases?|members?|orders?|rows?|documents?|tickets?|customers?|files?|kunden|datensätze|clients|klanten|clientes)\b|\b(?:about|around|roughly|approximately|circa|rund|etwa|environ|ongeveer|unos) \d[\d.,]{2,14}\d\b/i;
const FROM = /\b(?:from|aus|depuis|vanuit|desde) ((?:the )?\p{Lu}[\p{L}\p{N}&.'-]{1,30}(?: \p{Lu}[\p{L}\p{N}&.'-]{1,30}){0,3})/u;
const QUALITY = /[^.;!?\n]{0,200}\b(?:duplicates?|dirty|clean(?:ed|sing|up)?|data quality|inconsistent|incomplete|dubletten|doublons|dubbele)\b[^.;!?\n]{0,200}/i;
const RESIDENCY = /[^.;!?\n]{0,200}\b(?:resid(?:ency|es?)|stays? in|stored in|hosted in|data cent(?:er|re)|within the (?:eu|eea|uk|us)|in the (?:eu|eea|uk|us|united states|european union))\b[^.;!?\n]{0,200}/i;
const ACCESS = /[^.;!?\n]{0,200}\b(?:field[ -]level|access (?:log|restrictions?|control)|row[ -]level|least privilege|restricted to|customer[ -]managed keys?)\b[^.;!?\n]{0,200}/i;

/** The part of a fact's own words, or of the words that prove it, that a pattern finds. */
function within({ value, status, statedBy, sources, evidence }: Fact, pattern: RegExp): Fact {
  for (const { text, proof } of [{ text: value ?? '', proof: evidence }, ...evidence.map((one) => ({ text: one.quote, proof: [one] }))]) {
    const found = pattern.exec(text.slice(0, 2000));
    if (found) return { value: (found[1] ?? found[0]).replace(/[.,;]$/, '').trim(), status, statedBy, sources, evidence: proof };
  }
  return UNKNOWN;
}

const first = (facts: readonly Fact[], pattern: RegExp): Fact => facts.map((fact) => within(fact, pattern)).find((fact) => fact.value !== null) ?? UNKNOWN;

/** What the newest finding that says so answers with yes or no. */
function yesOrNo(dossier: Dossier, holder: string, names: readonly string[]): Fact {
  for (const scope of contributionScopes(dossier)) {
    const said = describe(field(field(scope.data, holder), ...names));
    if (said !== null && /^(?:yes|no)$/i.test(said)) return { value: said.toLowerCase() === 'yes' ? 'Yes' : 'No', ...asContributed(dossier, scope, null) };
  }
  return UNKNOWN;
}

const either = (one: Fact, other: Fact): Fact => (one.value === null ? other : one);

/** The template's lines about data, sign-in and security: as findings state them one by one, else as the words about the whole say. */
export function readDetails(dossier: Dossier, { migration, sso, compliance, read }: { migration: Fact; sso: Fact; compliance: readonly PackageCompliance[]; read: TechnicalDetails }): TechnicalDetails {
  const stated = (holder: string, names: string[], line: keyof TechnicalDetails, otherwise: Fact): Fact => surestFact(statedFact(dossier, names, holder), either(read[line], otherwise));
  const rules = compliance.map(({ standard, detail, ...known }): Fact => ({ value: detail ?? standard, ...known }));
  const wanted = sso.value !== null && sso.status !== 'inferred' ? { ...sso, value: 'Yes' } : UNKNOWN;
  const second = first([sso, ...rules], SECOND_FACTOR);
  return {
    migratingFrom: stated('migration', ['migratingFrom', 'sourceSystem', 'from'], 'migratingFrom', within(migration, FROM)),
    dataTypes: stated('migration', ['dataTypes', 'objects', 'entities'], 'dataTypes', UNKNOWN),
    volume: stated('migration', ['volume', 'recordCount', 'records'], 'volume', within(migration, VOLUME)),
    dataQuality: stated('migration', ['dataQuality', 'quality'], 'dataQuality', within(migration, QUALITY)),
    ssoRequired: either(yesOrNo(dossier, 'sso', ['ssoRequired', 'required']), either(read.ssoRequired, wanted)),
    identityProvider: stated('sso', ['identityProvider', 'provider', 'idp'], 'identityProvider', within(sso, PROVIDERS)),
    mfa: either(yesOrNo(dossier, 'sso', ['mfa', 'mfaRequired', 'multiFactor']), either(statedFact(dossier, ['mfa', 'multiFactor'], 'sso'), either(read.mfa, second.value === null ? second : { ...second, value: /^(?:no|not|without)\b/i.test(second.value) ? 'No' : 'Yes' }))),
    dataResidency: stated('security', ['dataResidency', 'residency', 'region'], 'dataResidency', first(rules, RESIDENCY)),
    accessRestrictions: stated('security', ['accessRestrictions', 'fieldLevelSecurity', 'restrictions'], 'accessRestrictions', first(rules, ACCESS)),
  };
}
