import type { HandoffDetail } from '../../api/types.ts';
import { sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';

type Stakeholder = HandoffDetail['stakeholders'][number];

/** One thing to know before speaking with them; `onlyUs` never reaches the customer. */
export interface Advice { key: string; title: string; text: string | null; onlyUs: string | null; call: string | null }

function firstToCall(stakeholders: readonly Stakeholder[]): Stakeholder | undefined {
  const champions = stakeholders.filter((one) => one.roles.includes('champion'));
  return champions.find((one) => one.phone) ?? champions[0] ?? stakeholders.find((one) => one.relationship === 'strong');
}

/** Whom to call first, how people like it, with whom to take care: from what the dossier says, and nothing else. */
export function beforeYouSpeak(stakeholders: readonly Stakeholder[]): Advice[] {
  const advice: Advice[] = [];
  const first = firstToCall(stakeholders);
  if (first) {
    advice.push({
      key: `call-${first.contactId}`, title: t('know.call', { name: first.name }), call: first.phone,
      text: [first.phone ? null : t('know.noPhone'), first.title].filter(Boolean).join(' ') || null, onlyUs: first.notes,
    });
  }
  for (const one of stakeholders) {
    if (one.preferences) {
      advice.push({ key: `likes-${one.contactId}`, title: t('know.prefers', { name: one.name }), call: null, text: sentenceCase(one.preferences), onlyUs: one === first ? null : one.notes });
    } else if (one.relationship === 'risk') {
      advice.push({ key: `care-${one.contactId}`, title: t('know.care', { name: one.name }), call: null, text: t('know.careWhy', { influence: one.influence ?? 'unknown' }), onlyUs: one.notes });
    } else if (one.notes && one !== first) {
      advice.push({ key: `note-${one.contactId}`, title: t('know.gone', { name: one.name }), call: null, text: one.title, onlyUs: one.notes });
    }
  }
  return advice.slice(0, 5);
}
