import { placeOf } from './clause.ts';
import { words } from './matters/matter.ts';
import { isWider, placesIn } from './places.ts';
import { against, same } from './rulings.ts';
import type { Said } from './said.ts';
import { gravest } from './say.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

const STAYS = words('leaves?', 'leaving', 'stays?', 'remains?', 'kept', 'hosted', 'stored', 'held', 'only', 'throughout', 'residency', 'located', 'nowhere else', 'outside', 'support access', 'all of it', 'the whole thing', 'backups?', 'verlass\\w*', 'bleib\\w*', 'gespeichert', 'liegen', 'rest(?:e|ent)', 'quitt\\w*', 'sort(?:ent)?', 'heberge\\w*', 'blijv\\w*', 'blijft', 'verlat\\w*', 'verlaten', 'staan', 'sal(?:e|en)', 'qued\\w*', 'permanec\\w*', 'alojad\\w*');
const DATA_THERE = words('data', 'backups?', 'servers?', 'daten', 'donnees', 'renseignements', 'gegevens', 'datos', 'personal information', 'records');
const ELSEWHERE = words('here', 'leaves?', 'elsewhere', 'anywhere else', 'nowhere else', 'outside', 'country', 'abroad', 'all of it', 'the whole thing', 'hier', 'land', 'ausland', 'verlass\\w*', 'ici', 'pays', "a l'etranger", 'quitt\\w*', 'sort(?:ent)?', 'buitenland', 'verla\\w*', 'aqui', 'extranjero', 'sal(?:e|en)');
const FROM_ELSEWHERE = words('(?:personnel |staff |affiliates? |support )?(?:located )?outside (?:of )?(?:the )?[a-z ]{2,30}(?:may|can) access', 'may (?:be )?access(?:ed)? (?:\\w+ ){0,3}from outside', 'affiliates? (?:\\w+ ){0,6}(?:may|can) access', '(?:transfer|process)(?:red|ed)? (?:\\w+ ){0,4}outside');

/** Where data stays, against every place to which the contract lets it go. */
export function byPlace(said: Said, { clauses, dossier }: Signed): Verdict | null {
  if (said.commitment.category !== 'security_compliance' || !STAYS.test(said.text)) return null;
  const isThere = DATA_THERE.test(said.both) && ELSEWHERE.test(said.both);
  const named = placesIn(`${said.evidence.quote} ${said.question}`);
  if (named.length === 0 && !isThere) return null;
  const promised = named.length > 0 ? named : [dossier.account.country ?? ''];
  let settles: Verdict | null = null;
  for (const clause of clauses) {
    if (!DATA_THERE.test(clause.text)) continue;
    const places = placesIn(clause.sentence.text.slice(0, 1500));
    if (FROM_ELSEWHERE.test(clause.text) || (places.length > 0 && isWider(places, promised))) return against(clause, `Promised ${gravest(said)}; ${placeOf(clause)} says: “${clause.sentence.text}”`);
    if (places.length > 0) settles ??= same(clause);
  }
  return settles;
}
