import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const treatment: Signal['treatment'] = (said) => ({
  mitigation: `Plan for each group where, when and in which language it is trained${said.by === null ? '' : `, and have ${said.by} confirm the plan`}; at least one session at their place and in their shift.`, contingency: 'Train one person of each shift, who sits beside the others in the first week.', bufferDays: 5, phase: 'go-live', trigger: 'Fewer than eight of ten have attended ten working days before the go-live.',
  ours: ['implementation_lead', 'csm'], theirs: ['user_lead', 'champion'],
});

const SIGNALS: readonly Signal[] = [
  {
    name: 'reach', type: 'organizational',
    pattern: /\b(?:night|late|early|weekend|three|rotating) ?shifts?\b[^.;]{0,80}\b(?:train\w*|sessions?|webinars?|attend|learn\w*)\b|\b(?:train\w*|sessions?|webinars?|courses?)\b[^.;]{0,80}\b(?:night|late|weekend|rotating) ?shifts?\b|\b(?:nobody|no one|few) (?:came|showed|attended|watched)\b|\b(?:webinars?|remote|online|e-?learning|videos?)\b[^.;]{0,60}\b(?:useless|nobody|won't|doesn't work|does not work|don't work|not enough|never)\b|\btrained (?:remotely|by video|online)\b[^.;]{0,60}\b(?:again|never|not)\b|\b(?:nacht|spat)schicht\b[^.;]{0,60}\bschul\w*|\bequipe de nuit\b[^.;]{0,60}\bform\w*|\bnachtploeg\b[^.;]{0,60}\b(?:training|opleiding)|\bturno de noche\b[^.;]{0,60}\bform\w*/,
    judge: (said) => ({ severity: 'high', likelihood: 'medium', statement: `The training that was sold does not reach everybody who needs it: ${quoted(said)}.` }), treatment,
  },
  {
    name: 'skills', type: 'organizational',
    pattern: /\bnever (?:used|worked with|touched|seen) (?:a |an |any )?(?:computer|tablet|crm|erp|system|software|smartphone)\b|\bnot (?:very )?(?:technical|computer|tech|it)(?:[- ](?:savvy|literate|minded))\b|\b(?:no|nobody (?:here )?has|lack of|lacks?) (?:the )?(?:experience|skills?|know-?how|admin|administrator)\b|\bpaper (?:registers|based)\b|\b(?:don't|doesn't|do not|does not) speak\b|\bspricht kein\b|\bkeine erfahrung\b|\bpas (?:d'experience|forme\w*|a l'aise)\b|\bgeen ervaring\b|\bpairs? of gloves\b|\bcan't type\b|\b(?:nobody|no one) (?:here )?(?:knows|can) (?:how to )?(?:use|administer|write|configure)\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'high', statement: `Skills that it needs are missing: ${quoted(said)}.` }), treatment,
  },
];

const ADMINS_ONLY = /\badmin\w*/i;

/** Somebody has thought of how those are reached who are in no session. */
const PASSED_ON = /\b(?:train[- ]the[- ]trainers?|trainers of (?:their|your|our) own|key users?|super[- ]?users?|multipli[ck]ator\w*|e-?learning|recorded (?:sessions?|videos?)|floor ?walk\w*)\b/;

/** Users without training, or far more of them than the sessions can hold. */
function untrained({ dossier, users, isProject, said }: RiskSubject): ProposedRisk[] {
  if (!isProject || users === null || users < threshold('usersWorthTraining') || said.some(({ folded }) => PASSED_ON.test(folded))) return [];
  const lines = (dossier.lineItems ?? []).filter((one) => one.kind === 'training' || /\btrain|schulung|formation|opleiding|formaci/i.test(one.name));
  const own = lines.filter((one) => !ADMINS_ONLY.test(one.name));
  const sessions = own.reduce((sum, one) => sum + one.quantity, 0);
  if (own.length > 0 && users / Math.max(1, sessions) <= threshold('usersPerTrainingSession')) return [];
  const what = own.length === 0
    ? lines.length === 0 ? `no training is ordered for ${users} users` : `only “${lines[0]?.name ?? ''}” (${lines.reduce((sum, one) => sum + one.quantity, 0)}) is ordered, and nothing for the other ${users} users`
    : `${sessions} × “${own[0]?.name ?? ''}” for ${users} users are ${Math.round(users / Math.max(1, sessions))} people each`;
  return [{
    key: 'ratio', dimension: 'A4.06', type: 'organizational', severity: 'medium', likelihood: 'medium', evidence: [], fields: ['lineItems'], statement: `People may not be able to use it on the first day: ${what}.`,
    mitigation: 'Train one key user for every fifteen people first, who train the others with our material, or offer further sessions now.', contingency: 'Extend hypercare by a week with daily open hours.', bufferDays: 5, phase: 'go-live', trigger: 'No list of who is trained when, fifteen working days before the go-live.',
    ours: ['implementation_lead', 'csm'], theirs: ['user_lead', 'champion'],
  }];
}

/** A4.06: who has to learn what, and whether what was sold reaches them. */
export const training = (subject: RiskSubject): ProposedRisk[] => [...untrained(subject), ...bySignals(subject, 'A4.06', SIGNALS)];
