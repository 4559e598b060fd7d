import type { ReadIntegration } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument, isSeller } from './fact-context.ts';
import { NAME, systemKey, systemName } from './system-names.ts';
import { cellUnder, isHeaderRow } from './table-columns.ts';
import { questionBefore } from './question-before.ts';
import { dataInBrackets, entryDetails } from './technical/exchanged-data.ts';
import { patternIn } from './technical/how-and-when.ts';
import { movingData } from './technical/moving-data.ts';
import { priorityOf } from './technical/priority-of.ts';
import { candidatesIn } from './technical/system-candidates.ts';
import { exchangeOfIt, exchangesIn } from './technical/exchanges.ts';
import { knownSystems } from './technical/known-here.ts';
import { withColumns } from './technical/text-columns.ts';

const SYSTEM = /^(?:systeme?|application|anwendung|programm|software|tool|toepassing|pakket|aplicacion|logiciel|interface|source|target|endpoint|counterpart|schnittstelle|systeme|applicatie|sistema)\b/;
const DIRECTION = /^(?:direction|flow|in\/out|richtung|sens|richting|direccion|sentido)\b/;
const DATA = /^(?:data|objects?|content|what|payload|daten|inhalt|donnees|gegevens|datos)\b/;
const PATTERN = /^(?:how|pattern|method|protocol|frequency|mechanism|technology|interface type|transport|wie|art|verfahren|frequence|methode|hoe|modo)\b/;
const PRIORITY = /^(?:priority|must|moscow|phase|prio\w*|prioritat)\b/;

const CUE = /\b(?:integrat\w*|interfaces?|connectors?|connect(?:s|ed|ion|ions)?|coupling|synchroni[sz]\w*|syncs?|two-way|bidirectional|webhooks?|adapters?|feeds?|schnittstellen?|anbindung|anbinde\w*|angebunden|konnektor\w*|connecteurs?|interfac\w+|relie\w*|koppeling\w*|gekoppeld|integracion\w*|conector\w*|conecta\w*|pushe[sd]?|write-back|writes back)\b/;
const IDENTITY = /\b(?:signs? in|sign-in|log in|logs in|single sign-?on|sso|saml|openid|oidc|scim|login|log-?ins?|identity|anmeldung)\b/;
const AFTER = new RegExp(String.raw`(?<![\p{L}])(?:with|to|from|into|between|and|zu|mit|an|von|aus|avec|vers|depuis|met|naar|van|con|desde)\s(?:(?:the|our|your|its|their|[Cc]ustomer's(?: own)?|[Cc]lient's(?: own)?|your own|den|dem|die|das|der|le|la|les|het|de|el)\s)?(${NAME})`, 'gu');
const BEFORE = new RegExp(String.raw`(${NAME})[ -](?:connector|integration|interface|adapter|sync|link|feed|Schnittstelle|Konnektor|Anbindung|connecteur|koppeling|conector)\b`, 'gu');
const FLOW = /\b(?:exports?|imports?|extracts?|uploads?|downloads?|data (?:flow|exchange|transfer)|exported|imported|transferred|pulled|sent)\b/;
const DELIVERY = /\b(?:delivers?|sends?|loads?|exports?|writes?|transfers?|liefert|ubertragt|envoie|transmet|levert|envia)\b/;
const EXCHANGE = /\b(?:integrat\w*|interfaces?|connect\w*|sync\w*|push\w*|pull\w*|land|export\w*|import\w*|feed\w*|refresh\w*|write-?back|two-way|both ways|adapter|api|nightly|every (?:hour|night|minute)|real[- ]time|talks? to|drop|schnittstelle\w*|anbind\w*|angebunden|relie\w*|koppel\w*|conect\w*)\b/;
const KIND = /\b(?:data lake|data warehouse|siem|erp|payroll(?: system)?|point of sale|pos|web ?shop|e-?commerce platform|ehr|emr|pacs|hris|warehouse management system|lake)\b/;
const LIVES = new RegExp(String.raw`(?<![\p{L}])(?:lives? in|stays? in|kept in|is in|is|are|use|run|from|with|to|in|mit|aus|nutzen|dans|avec|met|uit|con)\s(${NAME})`, 'gu');
const RANK: Record<string, number> = { sow: 4, contract: 4, solution_design: 3, architecture_review: 3, proposal: 2 };

interface Found { integration: ReadIntegration; rank: number }

/** The systems that the product is to exchange data with, as designs and agreements say; each once. */
export function findIntegrations(context: FactContext): ReadIntegration[] {
  const byKey = new Map<string, Found>();
  const known = new Set(knownSystems(context));
  const add = (spoken: Spoken, integration: ReadIntegration): void => {
    const key = [...byKey.keys()].find((known) => sameSystem(known, systemKey(integration.system))) ?? systemKey(integration.system);
    const rank = RANK[spoken.sentence.source.kind] ?? 1;
    const known = byKey.get(key);
    byKey.set(key, known ? merged(known, { integration, rank }) : { integration, rank });
  };
  const prioritise = (system: string, priority: string | null): void => {
    const known = byKey.get(systemKey(system));
    if (known && priority !== null) known.integration.priority ??= priority;
  };
  let last: { system: string; at: number; told: boolean } | null = null;
  for (const index of context.speech.keys()) {
    const spoken = withColumns(context, index);
    const { sentence } = spoken;
    if (sentence.cells) for (const integration of inTable(context, spoken)) add(spoken, integration);
    else {
      if (!mayTell(spoken)) continue;
      const once = movingData(context).has(spoken) && patternIn(sentence.text) === null;
      const told = once ? [] : exchangesIn(context, spoken, known, isUnderInterfaces(sentence), questionBefore(context, index));
      // What verbs and prepositions say of a system goes before what stands anywhere in its sentence.
      for (const one of inSentence(context, spoken)) if (!told.some(({ system, direction, data }) => direction !== null && data !== null && systemKey(system) === systemKey(one.system))) add(spoken, one);
      const own = told.length === 0 && /\b(?:daraus|dorthin|from there|from it|into it|to it)\b/.test(spoken.folded) ? candidatesIn(context, spoken, known).find(({ sure }) => sure) : undefined;
      const more = own ? exchangeOfIt(spoken, { system: own.name, told: false }) : null;
      if (more) told.push({ ...more, named: true });
      if (told.length === 0 && last !== null && index - last.at < 3 && context.speech[last.at]!.sentence.source.id === sentence.source.id && sentence.group - context.speech[last.at]!.sentence.group < 3) {
        const more = exchangeOfIt(spoken, last);
        if (more) told.push({ ...more, named: true });
      }
      for (const { system, named } of told) if (named) known.add(fold(system.split(' ')[0]!));
      for (const { named: _named, ...one } of told) add(spoken, { ...one, system: nameOf(context, one.system), evidence: [evidenceOf(context, spoken)] });
      if (told.length === 0 && last !== null && index - last.at < 3 && /^(?:and )?(?:that|this|it|das|dat|es|c'est|ca|eso)\b/.test(spoken.folded)) prioritise(last.system, priorityOf(spoken.folded));
      const mentioned = told.at(-1)?.system ?? candidatesIn(context, spoken, known).findLast(({ sure }) => sure)?.name;
      if (mentioned !== undefined) last = { system: mentioned, at: index, told: told.length > 0 };
    }
  }
  const all = [...byKey.values()];
  const designed = all.some(({ rank }) => rank > 2);
  return all.filter(({ rank }) => !designed || rank !== 2).map(({ integration }) => integration);
}

const sameSystem = (a: string, b: string): boolean => a === b || (a.length > 3 && b.length > 3 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));

function merged(a: Found, b: Found): Found {
  const [best, other] = b.rank > a.rank ? [b, a] : [a, b];
  const direction = a.rank === b.rank && a.integration.direction && b.integration.direction && a.integration.direction !== b.integration.direction ? 'bidirectional' : (best.integration.direction ?? other.integration.direction);
  const join = (one: string | null, two: string | null): string | null => (one !== null && two !== null && a.rank === b.rank && !one.includes(two) && !two.includes(one) ? `${one}; ${two}` : one !== null && two !== null && a.rank === b.rank && two.length > one.length ? two : (one ?? two));
  return {
    rank: best.rank,
    integration: {
      ...best.integration, direction, data: join(best.integration.data, other.integration.data), pattern: join(best.integration.pattern, other.integration.pattern),
      priority: best.integration.priority ?? other.integration.priority, evidence: [...best.integration.evidence, ...other.integration.evidence].slice(0, 6),
    },
  };
}

function inTable(context: FactContext, spoken: Spoken): ReadIntegration[] {
  const cells = spoken.sentence.cells!;
  if (isHeaderRow(cells)) return [];
  const raw = cellUnder(cells, SYSTEM);
  const direction = cellUnder(cells, DIRECTION);
  const hasHeading = isUnderInterfaces(spoken.sentence);
  if (raw === null || (direction === null && !hasHeading) || IDENTITY.test(spoken.folded)) return [];
  const system = raw.replace(/\s*\([^)]*\)$/, '');
  return [{ system, direction: wayFrom(spoken, fold(direction ?? '')) ?? directionOf(fold(direction ?? '')) ?? directionOf(spoken.folded), data: cellUnder(cells, DATA), pattern: cellUnder(cells, PATTERN), priority: cellUnder(cells, PRIORITY), evidence: [evidenceOf(context, spoken)] }];
}

const mayTell = (spoken: Spoken): boolean => spoken.sentence.block !== 'heading' && spoken.sentence.text.length <= 600 && !isExcluded(spoken) && (!isDocument(spoken) || RANK[spoken.sentence.source.kind] !== undefined);

function inSentence(context: FactContext, spoken: Spoken): ReadIntegration[] {
  const { sentence, folded } = spoken;
  if (!mayTell(spoken)) return [];
  const names = [...listedName(spoken), ...(isDocument(spoken) ? agreedNames(spoken) : spokenNames(context, spoken))];
  const systems = [...new Map(names.map((name) => systemName(name, context.people)).filter((name) => name !== null).map((name) => nameOf(context, name)).map((name) => [systemKey(name), name])).values()].slice(0, 4);
  const entry = listedName(spoken).length > 0 ? entryDetails(sentence.text.slice(sentence.text.search(/[:–—-]\s/) + 1).trim()) : null;
  if (entry) return systems.map((system) => ({ system, ...entry, direction: entry.direction ?? directionOf(folded), data: entry.data ?? dataOf(sentence.text), evidence: [evidenceOf(context, spoken)] }));
  return systems.map((system) => ({ system, direction: directionOf(folded), data: dataOf(sentence.text), pattern: patternIn(sentence.text), priority: null, evidence: [evidenceOf(context, spoken)] }));
}

/** "Plotwell (timetable): nightly import" in a list under the heading of interfaces. */
function listedName({ sentence, folded }: Spoken): string[] {
  if ((sentence.block !== 'list_item' && sentence.block !== 'clause') || !isUnderInterfaces(sentence) || IDENTITY.test(folded) || /:\s?(?:none|no|n\/a|keine|aucune?|geen|ninguna?)\b/.test(folded)) return [];
  const entry = /^([^:(–—-]{2,50}?)\s?(?:\([^()]{1,80}\))?\s?[:–—-]\s/u.exec(sentence.text);
  return entry ? [entry[1]!] : [];
}

const isUnderInterfaces = (sentence: Spoken['sentence']): boolean => /\b(?:integrations?|interfaces?|schnittstellen|koppelingen|integraciones)\b/.test(fold(sentence.section?.heading ?? ''));

/** Names beside the word for it in an agreement or a design. */
function agreedNames({ sentence: { text }, folded }: Spoken): string[] {
  const cue = CUE.exec(folded) ?? (TRANSPORT.test(folded) ? FLOW.exec(folded) : null) ?? DELIVERY.exec(folded);
  if (!cue) return [];
  const near = [...text.matchAll(AFTER)].filter(({ index }) => index - cue.index >= -40 && index - cue.index < 90 && !IDENTITY.test(folded.slice(Math.max(0, index - 50), index + 60)));
  return [...text.matchAll(BEFORE), ...(near.length > 0 && (CUE.test(folded) || (TRANSPORT.test(folded) && FLOW.test(folded))) ? near : near.filter(({ 0: words }) => /\bown\b/.test(words)))].map(({ 1: name }) => name!);
}

/** In talk only systems that stand right beside the word count: known ones of the customer's, and kinds of systems by their name. */
function spokenNames(context: FactContext, { sentence: { text, answers, speaker }, folded }: Spoken): string[] {
  const near = (at: number): boolean => EXCHANGE.test(folded.slice(Math.max(0, at - 60), at + 70));
  const known = staying(context).filter((name) => { const at = folded.indexOf(fold(name)); return at >= 0 && near(at); });
  const kind = KIND.exec(folded);
  const beside = [...text.matchAll(BEFORE)].map(({ 1: name }) => nameOf(context, name!));
  // "Timetables live in Plotwell." "Imported every night."
  if (answers !== null && speaker?.side === 'seller' && EXCHANGE.test(folded) && !IDENTITY.test(fold(answers.text)) && !/\b(?:no|not|can't|cannot|nein|nicht|non|pas|niet)\b/.test(folded)) for (const match of answers.text.slice(0, 300).matchAll(LIVES)) beside.push(match[1]!);
  return [...known, ...beside, ...(kind && near(kind.index) && /\b(?:our|your|the|unser\w*|euer\w*|ihr\w*|notre|votre|ons|onze|jullie|nuestr\w*) (?:own )?$/.test(folded.slice(0, kind.index)) ? [text.slice(kind.index, kind.index + kind[0].length)] : [])];
}

/** A system that is called by its initials is the known one with these initials. */
const nameOf = (context: FactContext, name: string): string => (/^\p{Lu}{2,5}$/u.test(name) ? staying(context).find((known) => known.split(/\s+/).map((word) => word.charAt(0)).join('').endsWith(name)) : undefined) ?? name;

/** Systems that are known to stay, by the names that discovery listed. */
function staying({ dossier }: FactContext): string[] {
  return (dossier.contributions ?? []).flatMap(({ data }) => (Array.isArray(data['currentSystems']) ? (data['currentSystems'] as unknown[]) : [])).flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('name' in one) || typeof one.name !== 'string') return [];
    const fate = 'status' in one && typeof one.status === 'string' ? one.status : '';
    return /replac|retir|abl|remplac|vervang|reempl/i.test(fate) || IDENTITY.test(fold(one.name)) || /\b(?:okta|entra|ping\w*|onelogin|auth0)\b/i.test(one.name) ? [] : [one.name];
  });
}

const TRANSPORT = /\b(?:sftp|ftp|api|rest|csv|file|files|flat file|edi|webhooks?|nightly|daily|weekly|hourly|every|real[- ]time|batch|inbound|outbound|xml|json)\b/;

const isExcluded = ({ sentence, folded }: Spoken): boolean => /\b(?:exclu|out of scope|ausschl|hors|uitsluit|fuera)/.test(fold(sentence.section?.heading ?? '')) || /\b(?:not included|excluded|out of scope|no direct|does not include|exclusions?\s?:|nicht enthalten|not part of|fuera de alcance|niet inbegrepen)\b/.test(folded) || /^(?:exclusions?|not included|out of scope)\b/.test(folded);

/** "to you" in the customer's list is into the product, in ours out of it. */
function wayFrom(spoken: Spoken, folded: string): ReadIntegration['direction'] {
  const to = /^(?:to|into|zu|an|vers|naar|a|hacia) (?:the )?(you|your|us|our|product|platform|service|supplier|vendor|provider|portal|customer|client|ihnen|uns|vous|nous|jullie|ons)\b/.exec(folded)?.[1];
  const from = /^(?:from|out of|von|aus|de|depuis|van|uit|desde) (?:the )?(you|your|us|our|product|platform|service|supplier|vendor|provider|portal|customer|client|ihnen|uns|vous|nous|jullie|ons)\b/.exec(folded)?.[1];
  const word = to ?? from;
  if (word === undefined) return null;
  const theirs = /^(?:us|our|uns|nous|ons)$/.test(word) ? !isSeller(spoken) : /^(?:you|your|ihnen|vous|jullie)$/.test(word) ? isSeller(spoken) : /^(?:customer|client)$/.test(word);
  return theirs === (to === undefined) ? 'inbound' : 'outbound';
}

function directionOf(folded: string): ReadIntegration['direction'] {
  if (/\b(?:bi-?directional\w*|both (?:ways|directions)|two-way|in both|in and out|in\/out|in & out|beide richtungen|bidirektional\w*|bidirectionnel\w*|dans les deux sens|beide kanten|bidireccional\w*)\b/.test(folded)) return 'bidirectional';
  const inward = /\b(?:in|inbound|incoming|one-way (?:\w+ ){0,2}from|read-only|from it|reads?|import\w*|eingehend|entrant\w*|inkomend|entrante|interface from|feed from)\b/.test(folded);
  const outward = /\b(?:out|outbound|outgoing|one-way (?:\w+ ){0,2}to|writes?|write-back|export\w*|pushes|ausgehend|sortant\w*|uitgaand|saliente)\b/.test(folded);
  if (inward && outward) return 'bidirectional';
  return inward ? 'inbound' : outward ? 'outbound' : null;
}

/** What stands behind the colon, or in the brackets, of such a sentence is what is exchanged. */
const dataOf = (text: string): string | null => (/\b(?:i|you|we|me|us|it'll|they|he|she)\b/i.test(text) ? undefined : /:\s*([^:]{5,240}?)[.;]?$/u.exec(text)?.[1] ?? bracketed(text))?.trim() ?? null;

/** "(HL7 v2, real time, admissions and discharges)" without what says how. */
const bracketed = (text: string): string | null => { const inside = /\(([^()]{8,160})\)/u.exec(text); return inside ? (dataInBrackets(` ${inside[0]}`)?.data ?? null) : null; };
