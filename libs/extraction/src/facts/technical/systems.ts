import type { ReadSystem } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import type { FactContext, Spoken } from '../fact-context.ts';
import { evidenceOf, isDocument, isNote, isSeller } from '../fact-context.ts';
import { systemKey, systemName } from '../system-names.ts';
import { cellUnder, isHeaderRow } from '../table-columns.ts';
import { namesThings } from './data-words.ts';
import { KIND } from './kinds-of-systems.ts';
import type { Candidate } from './system-candidates.ts';
import { candidatesIn } from './system-candidates.ts';

const DET = String.raw`(?:(?:the|our|your|their|its|a|an|old|new|current|existing|own|legacy|present|unser\w{0,2}|euer\w{0,2}|ihr\w{0,2}|das|der|die|dem|den|notre|nos|votre|le|la|ons|onze|jullie|het|de|nuestr[oa]|vuestr[oa]|su|el|customer's|client's) ){0,3}`;

const USES = new RegExp(String.raw`(?:^|[\s,;(])(?:(?:use|uses|using|run|runs|running|rely on|relies on|works? with|are on|is on|'re on|runs? on|works? on|laufen auf|lauft auf|lauft uber|laufen uber|setzen auf|tourne sur|tournons sur|draait op|we're on|am on|(?:are |is )?still on|operate|operates|swears? by|live and breathe|got|have|has|'ve|benutzen|nutzen|verwenden|haben|arbeiten mit|utilisons|avons|travaillons avec|sommes sur|gebruiken|gebruikt|hebben|werken met|draaien op|zitten op|usamos|utilizamos|tenemos|trabajamos con) )(?:(?:we|wij|wir|ze|ils|nous|sie|people) )?(?:(?:still|mainly|mostly|both|also|only|noch|aussi|ook|tambien) )?${DET}$`, 'u');
const LIGHT_USE = /\b(?:have|has|'ve|got|haben|avons|hebben|tenemos)\s(?:[\p{L}']{1,12}\s){0,4}$/u;
const PURPOSE = /^(?:\s\([^()]{1,60}\))?\s?(?:for|to (?:do|run|manage|keep|track|handle)|fur|pour|voor|para|as (?:our|their|the|a)|als|comme|como) /;
const PURPOSE_FIRST = /^(?:for|fur|pour|voor|para) [^,;]{3,60}$/;
const ENDS = /^(?:\s(?:today|now|here|currently|at the moment|heute|aujourd'hui|nu|hoy|everywhere|too|as well))?\s?(?:$|[.,;!?)]|and |und |et |en |y |for |since |seit |depuis |sinds |desde )/;
const LIVES = /\b(?:lives?|live|sits?|are kept|is kept|kept|are|is|stored|held|liegen|liegt|stehen|sont|staan|zitten|estan|guardamos|run)\s(?:all |still |alle? |noch )?(?:in|on|within|auf|dans|sur|en)\s(?:DET)?$/;
const HANDLES = /^\s(?:does(?! not)|holds|contains|stores|keeps|tracks|handles|runs|covers|manages|takes care of|is for|macht|ubernimmt|verwaltet|gere|doet|beheert|lleva|gestiona)\s/;
const MOVES_FROM = new RegExp(String.raw`\bmov(?:e|es|ing) (?:over )?from ${DET}$`, 'u');
const STAYS = /^(?:\s\([^()]{1,40}\))?,?\s(?:(?:and |which )?(?:it )?)?(?:(?:will |must |has to |is to |shall )?(?:stays?|remains?|is kept|is staying|is here to stay|keeps running|isn't going anywhere)|bleibt|bleiben|reste|blijft|se queda|sigue)\b/;
const GOES = /^(?:\s\([^()]{1,40}\))?\s(?:(?:will be|is being|is|gets|is to be|has to be|are|must be)\s(?:replaced|retired|switched off|turned off|phased out|decommissioned|sunset|shut down)|goes away|has to go|is going away|is on its way out|wird (?:abgelost|ersetzt|abgeschaltet)|est remplace|sera remplace|wordt (?:vervangen|uitgezet)|se sustituye|sera sustituido|desaparece)/;
const REPLACES = new RegExp(String.raw`\b(?:replac(?:e|es|ing)|retir(?:e|es|ing)|switch(?:es|ing)? off|get(?:s|ting)? rid of|mov(?:e|es|ing) (?:off|away from)|leav(?:e|es|ing)|com(?:e|ing) off|take over from|losen|ersetzen|remplac\w{1,5}|vervang\w{1,3}|sustitu\w{1,5}|abandon\w{0,5}) ${DET}$`, 'u');
const ANY_KIND = new RegExp(String.raw`(?<![\p{L}])${KIND}(?![\p{L}])`, 'u');
const LABEL = /^(?:[-*•]\s)?(?:(?:current|existing|their|our|key|main|it) )?(?:systems?|landscape|estate|systemlandschaft|tech(?:nology)? stack|software|applications?|tools)(?: in use| today| landscape| they have| we (?:use|have))?\s?[:=]\s/;
const KIND_BEFORE = new RegExp(String.raw`(?:^|[\s(])(?:${DET})(?:\p{L}{2,14} ){0,2}${KIND}(?:,| is| are|:| \(| called| named| is called| ist| est| hei(?:ss|ß)t| s'appelle| se llama| heet| es)?\s?\(?$`, 'u');
const KIND_AFTER = new RegExp(String.raw`^(?:,| is| \(| ist| est| es)\s?(?:our|the|their|your|unser\w{0,2}|notre|ons|onze|nuestr[oa]) (?:\p{L}{2,14} ){0,2}${KIND}(?![\p{L}])`, 'u');

interface Mention { candidate: Candidate; fate: string | null }

/** What the customer has, and what becomes of it, where somebody says so. */
export function findSystems(context: FactContext, known: ReadonlySet<string>): ReadSystem[] {
  const byKey = new Map<string, ReadSystem>();
  const add = (spoken: Spoken, name: string, fate: string | null): void => {
    const before = byKey.get(systemKey(name));
    const evidence = evidenceOf(context, spoken);
    byKey.set(systemKey(name), before ? { ...before, fate: fate ?? before.fate, evidence: [...before.evidence, evidence].slice(0, 6) } : { name, fate, evidence: [evidence] });
  };
  for (const spoken of context.speech) {
    const { sentence } = spoken;
    if (sentence.block === 'heading' || sentence.text.length > 600 || spoken.folded.endsWith('?') || (isDocument(spoken) && sentence.source.kind !== 'discovery_notes' && sentence.source.kind !== 'solution_design')) continue;
    if (sentence.cells) for (const one of inTable(context, spoken)) add(spoken, one.name, one.fate);
    else for (const { candidate, fate } of mentionsOfSystems(context, spoken, known)) add(spoken, candidate.name, fate);
  }
  return [...byKey.values()];
}

/** First words of the names that the customer's systems go by, as discovery listed them. */
export function contributedSystems({ dossier }: FactContext): ReadonlySet<string> {
  const lists = (dossier.contributions ?? []).flatMap(({ data }) => [data['currentSystems'], data['systems'], data['integrations']]).filter((one) => Array.isArray(one)).flat() as unknown[];
  return new Set(lists.flatMap((one) => (typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [fold(one.name.split(' ')[0]!)] : [])).filter((word) => word.length > 2));
}

function mentionsOfSystems(context: FactContext, spoken: Spoken, known: ReadonlySet<string>): Mention[] {
  const { sentence, folded } = spoken;
  const ours = isSeller(spoken) && !isNote(spoken);
  if ((ours && /\b(?:we|our|i|wir|unser\w*|nous|notre|wij|ons|onze)\b/.test(folded)) || /\b(?:competitors?|competition|versus|vs|shortlist|looked at|also look\w*)\b/.test(folded)) return [];
  const all = candidatesIn(context, spoken, known);
  if (all.length === 0) return [];
  const found: Mention[] = [];
  const asked = sentence.answers !== null && /\b(?:which|what)\b[^?]{0,60}\b(?:systems?|software|tools|use|run|have|applications?)\b|\bwomit arbeitet\b|\bquels? (?:logiciels?|outils?)\b/.test(fold(sentence.answers.text.slice(0, 400)));
  const askedKind = sentence.answers !== null && ANY_KIND.test(fold(sentence.answers.text.slice(0, 300)));
  for (const [index, candidate] of all.entries()) {
    const before = folded.slice(Math.max(0, candidate.start - 90), candidate.start);
    const after = folded.slice(candidate.end, candidate.end + 90);
    const previous = found.find((one) => one.candidate === all[index - 1]);
    const inside = /^\s\(([^()]{3,60})\)/.exec(after)?.[1] ?? '';
    const left = MOVES_FROM.test(before) && /^\s(?:over )?to (?:you|your)\b/.test(after);
    const going = left || /\b(?:replac|retir|phased out|switched off|abgelost|remplac|vervang|sustitu)/.test(inside) || (REPLACES.test(before) && (candidate.sure || !/\b(?:leav|abandon)\w*\s[^.]{0,12}$/.test(before))) || GOES.test(after) ? 'to be replaced' : null;
    const staying = /\b(?:stays?|remains?|bleibt|reste|blijft|se queda)\b/.test(inside) ? 'stays' : STAYS.test(after) && (candidate.sure || known.has(fold(candidate.name)) || /\b(?:as it is|in place|as is|where it is|wie es ist|as they are)\b/.test(after) || found.length > 0) ? 'stays' : null;
    const uses = USES.test(before) && (candidate.sure || PURPOSE.test(after) || PURPOSE_FIRST.test(before.replace(/,?\s(?:we|wij|wir|nous|on|gebruiken|nutzen|utilisons|use|usamos|hebben|haben)\b.*$/, '')) || (!LIGHT_USE.test(before) && !/\bas one\b/.test(after) && ENDS.test(after.trimStart()) && /\b(?:use|uses|utilisons|nutzen|gebruiken|usamos|utilizamos|verwenden|swears? by)\b/.test(before)));
    const kind = KIND_BEFORE.test(before) || KIND_AFTER.test(after);
    const lives = LIVES_IN.test(before) && (candidate.sure || asked || namesThings(folded.slice(0, candidate.start)) || /\b(?:everything|all of it|it all|alles|tout|todo)\b[^.;]{0,40}\b(?:sits?|lives?|kept|stored|held|runs|liegt|steht|staat|esta)\b/.test(folded.slice(0, candidate.start)) || /\blives? in\b/.test(before));
    const handles = HANDLES.test(after) && (candidate.sure || found.length > 0 || namesThings(after));
    const listed = previous !== undefined && /^(?:\s(?:for|fur|pour|voor|para) [^,;.]{1,60}?)?(?:,| and| und| et| en| y|, and)\s(?:the )?$/.test(folded.slice(previous.candidate.end, candidate.start));
    const named = LABEL.test(folded) || (asked && folded.length < 60) || (askedKind && /^(?:(?:yes|oh|well|ah)[, ]+)?(?:that's|that is|it's|it is|we have|das ist|c'est|dat is|es) $/.test(before));
    if (going !== null || staying !== null || uses || kind || lives || handles || listed || named) found.push({ candidate, fate: going ?? staying ?? (/\b(?:and|,) it stays\b/.test(after) ? 'stays' : null) });
  }
  return found;
}

const LIVES_IN = new RegExp(LIVES.source.replace('(?:DET)', `(?:${DET})`), 'u');

const SYSTEM = /^(?:(?:current |existing )?(?:system|application|software|tool|product|systeem|applicatie|systeme|sistema|anwendung)s?)\b/;
const FATE = /^(?:fate|status|plan|future|what (?:happens|becomes)|decision|zukunft|verbleib|avenir|toekomst|futuro)\b/;

function inTable({ people }: FactContext, { sentence }: Spoken): { name: string; fate: string | null }[] {
  const cells = sentence.cells!;
  const raw = isHeaderRow(cells) ? null : cellUnder(cells, SYSTEM);
  const fate = cellUnder(cells, FATE);
  const name = raw === null || fate === null ? null : systemName(raw.replace(/\s*\([^)]*\)$/, ''), people);
  return name === null ? [] : [{ name, fate }];
}
