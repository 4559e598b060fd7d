import type { Dossier } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { mergeEntries, sameName } from './merge.ts';
import type { Fact, HandoffPackage, PackageCompliance, PackageIntegration, PackageSystem } from './package.ts';
import { describe, field, isRecord, listField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes } from './sources.ts';
import { statedFact, surestFact, UNKNOWN } from './stated-fact.ts';
import { readDetails } from './technical-details.ts';

const SYSTEM_LISTS = ['currentSystems', 'systems', 'integrations', 'techStack'];
const SYSTEM_NAMES = ['name', 'system', 'product', 'tool'];

/** The customer's systems, and what becomes of each. */
export function readSystems(dossier: Dossier, reading: Reading): PackageSystem[] {
  const systems = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, ...SYSTEM_LISTS).flatMap((one): PackageSystem[] => {
      const name = text(one) ?? textField(one, ...SYSTEM_NAMES);
      return name === null || isBoilerplate(name) ? [] : [{ name, fate: textField(one, 'status', 'fate', 'plan'), ...asContributed(dossier, scope, one) }];
    }),
  );
  const read = reading.systems.map(({ evidence, ...one }): PackageSystem => ({ ...one, ...asRead(dossier, evidence) }));
  return mergeEntries([...systems, ...read], (a, b) => sameName(a.name, b.name));
}

const BOTH = /\b(?:both|bi-?directional|two[ -]way|beide)\b/i;
const INBOUND = /\b(?:in|inbound|import|read|incoming|from|pull)\b/i;
const OUTBOUND = /\b(?:out|outbound|export|write|outgoing|to|push)\b/i;

/** Which way data flows, as the product sees it, from however it was stated. */
function directionOf(stated: string | null): PackageIntegration['direction'] {
  if (stated === null) return null;
  const [inbound, outbound] = [INBOUND.test(stated), OUTBOUND.test(stated)];
  if (BOTH.test(stated) || (inbound && outbound)) return 'bidirectional';
  return inbound ? 'inbound' : outbound ? 'outbound' : null;
}

/** The systems that exchange data with what was sold: which way, what, and how. */
export function readIntegrations(dossier: Dossier, reading: Reading): PackageIntegration[] {
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    SYSTEM_LISTS.flatMap((list) =>
      listField(scope.data, list).flatMap((one): PackageIntegration[] => {
        const system = text(one) ?? textField(one, ...SYSTEM_NAMES);
        const [direction, data, pattern] = [textField(one, 'direction', 'flow'), isRecord(one) ? describe(field(one, 'data', 'objects', 'entities')) : null, textField(one, 'pattern', 'method', 'protocol')];
        // A system that is merely there is no integration; one that stands in the list of them is.
        if (system === null || isBoilerplate(system) || (list !== 'integrations' && direction === null && data === null && pattern === null)) return [];
        return [{ system, direction: directionOf(direction), data, pattern, priority: textField(one, 'priority'), ...asContributed(dossier, scope, one) }];
      }),
    ),
  );
  const read = reading.integrations.map(({ evidence, ...one }): PackageIntegration => ({ ...one, ...asRead(dossier, evidence) }));
  return mergeEntries([...contributed, ...read], (a, b) => sameName(a.system, b.system)).toSorted((a, b) => rank(a.priority) - rank(b.priority));
}

const rank = (priority: string | null): number => Number(/[1-9]/.exec(priority ?? '')?.[0] ?? 9);

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

function readCompliance(dossier: Dossier, reading: Reading): PackageCompliance[] {
  const contributed = contributionScopes(dossier).flatMap((scope) => {
    const named = listField(scope.data, 'compliance', 'complianceRequirements', 'securityRequirements', 'certifications').flatMap((one): PackageCompliance[] => {
      const standard = text(one) ?? textField(one, 'standard', 'name', 'requirement', 'regulation') ?? describe(one);
      return standard === null || isBoilerplate(standard) ? [] : [{ standard, detail: textField(one, 'detail', 'description', 'requirement'), ...asContributed(dossier, scope, one) }];
    });
    const regulator = textField(scope.data, 'regulator', 'regulation', 'regulatedBy');
    if (regulator === null || isBoilerplate(regulator)) return named;
    return [...named, { standard: regulator, detail: `Regulated by ${regulator}.`, ...asContributed(dossier, scope, null), status: 'inferred' as const }];
  });
  const read = reading.compliance.map(({ evidence, ...one }): PackageCompliance => ({ ...one, ...asRead(dossier, evidence) }));
  return mergeEntries([...contributed, ...read], (a, b) => sameName(a.standard, b.standard));
}

/** Migration, sign-on and compliance, as read and stated; else as far as the order or the profile lets us infer. */
export function readTechnical(dossier: Dossier, reading: Reading): Pick<HandoffPackage, 'migration' | 'sso' | 'compliance' | 'technical'> {
  const migration = stated(surestFact(statedFact(dossier, ['migration', 'dataMigration']), reading.migration), ordered(dossier, MIGRATION_WORDS));
  const sso = stated(surestFact(statedFact(dossier, ['sso', 'singleSignOn', 'identityProvider', 'authentication']), reading.sso), ordered(dossier, SSO_WORDS));
  const compliance = readCompliance(dossier, reading);
  return { migration, sso, compliance, technical: readDetails(dossier, { migration, sso, compliance, read: reading.technical }) };
}
