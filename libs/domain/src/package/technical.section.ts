import type { Dossier } from '../dossier/dossier.ts';
import { statedFact, UNKNOWN } from './facts.ts';
import type { Fact, HandoffPackage, PackageSystem } from './package.ts';
import { describe, field, isRecord, listField, text, textField } from './read.ts';
import { contributionScopes, namedSources, sourceRefs } from './sources.ts';

/** The customer's systems: what becomes of each and which way data flows. */
export function readSystems(dossier: Dossier): PackageSystem[] {
  const byName = new Map<string, PackageSystem>();
  for (const { ref, data } of contributionScopes(dossier)) {
    for (const one of listField(data, 'currentSystems', 'systems', 'integrations', 'techStack')) {
      const name = text(one) ?? textField(one, 'name', 'system', 'product', 'tool');
      if (name === null) continue;
      const known = byName.get(name.toLowerCase());
      byName.set(name.toLowerCase(), {
        name: known?.name ?? name,
        status: known?.status ?? textField(one, 'status', 'fate', 'plan'),
        direction: known?.direction ?? textField(one, 'direction', 'flow'),
        data: known?.data ?? (isRecord(one) ? describe(field(one, 'data', 'objects', 'entities')) : null),
        sources: [...new Set([...(known?.sources ?? []), ref, ...sourceRefs(dossier, namedSources(one))])],
      });
    }
  }
  return [...byName.values()];
}

/**
 * What the order says about it: that it was sold, not how it is to be done. Hence only inferred.
 * The words are looked for in names and features, never in prices or notes.
 */
function ordered(dossier: Dossier, words: RegExp): Fact {
  const lines = (dossier.lineItems ?? []).flatMap((item, index) => {
    const named = words.test(item.name) ? [item.name] : (item.features ?? []).filter((feature) => words.test(feature)).map((feature) => `${feature}, with ${item.name}`);
    return named.map((value) => ({ value, ref: `lineItems/${index}` }));
  });
  if (lines.length === 0) return UNKNOWN;
  const value = `Ordered: ${lines.map((line) => line.value).join('; ')}.`;
  return { ...UNKNOWN, value, status: 'inferred', sources: [...new Set(lines.map((line) => line.ref))] };
}

const SSO_WORDS = /\b(?:sso|single[\s-]sign[\s-]?on|saml|oidc|openid|scim|einmalanmeldung|authentification unique)\b/i;
const MIGRATION_WORDS = /\b(?:migration|migración|migrazione|migratie|datenübernahme|data (?:import|load|transfer)|reprise de données)\b/i;

const stated = (fact: Fact, otherwise: Fact): Fact => (fact.value === null ? otherwise : fact);

/** Migration, sign-on and compliance, as stated; else as far as the order or the profile lets us infer. */
export function readTechnical(dossier: Dossier): Pick<HandoffPackage, 'migration' | 'sso' | 'compliance'> {
  const regulator = statedFact(dossier, ['regulator', 'regulation', 'regulatedBy']);
  return {
    migration: stated(statedFact(dossier, ['migration', 'dataMigration']), ordered(dossier, MIGRATION_WORDS)),
    sso: stated(statedFact(dossier, ['sso', 'singleSignOn', 'identityProvider', 'authentication']), ordered(dossier, SSO_WORDS)),
    compliance: stated(
      statedFact(dossier, ['compliance', 'complianceRequirements', 'securityRequirements', 'certifications', 'dataResidency']),
      regulator.value === null ? UNKNOWN : { ...regulator, value: `Regulated by ${regulator.value}.`, status: 'inferred', evidence: [] },
    ),
  };
}
