import type { Strength } from '@throughline/domain';

import type { Candidate } from './candidates/candidate.ts';

/** Words after which nobody can be held to it. */
const HEDGES = /\b(?:should (?:be|have|work|do|get|come|make)|should\b(?=[^,]{0,40}$)|ought to|(?:we|i)(?:'ll|’ll| will)? (?:certainly |also )?try|try (?:to|calling)|trying to|do (?:our|my) best|best efforts?|hopeful(?:ly)?|i think|i believe|i guess|i reckon|might|probably|likely|maybe|perhaps|possibly|aim(?:ing)? (?:to|for)|in principle|fingers crossed|would be willing|sollte|sollten|dürfte|könnte|versuchen|versuche|voraussichtlich|wahrscheinlich|hoffentlich|devrait|devrions|essaier|essaierons|essayer|normalement|faire (?:le|notre|mon) (?:maximum|possible|mieux)|zou(?:den)? moeten|proberen|probeer|waarschijnlijk|hopelijk|ons best|debería|deberíamos|intentar|intentaremos|intentaré|probablemente)\b/iu;

/** What follows them is a condition: "if", "once", "provided that" … Those of contracts that only say when something falls due are no conditions of the promise. */
const CONDITIONS = /\b(?:if|once|provided(?: that)?|providing|as long as|so long as|assuming|subject to|as soon as|unless|on (?:the )?condition(?: that)?|on the basis(?: that| of)?|contingent on|conditional on|good through|the (?:day|moment) (?=you|\p{Lu})|when (?=you|we have|i have|it)|should (?=(?:the|you|we|it|this)\b)|wenn|(?<=^|[,;(–—-]\s?|\b(?:und|aber|oder|nur)\s)falls|sofern|sobald|vorausgesetzt|liegen (?=die)|si|dès que|à condition|sous réserve|pourvu|une fois|als (?=je|jullie|u|we|het|de)|mits|zodra|indien|siempre que|una vez)\b/iu;

/** Who gives a right to be used with notice binds himself under that condition. */
const RIGHT = /\bmay\b[^.]{0,80}\bon\s(?:[\p{L}()0-9'’-]+\s){0,5}(?:notice)\b[^.]{0,60}/iu;

export interface Said { strength: Exclude<Strength, 'retracted'>; condition: string | null }

/** The condition in the words of the text: from its first word to the comma that ends it. */
function conditionIn(text: string): string | null {
  const found = CONDITIONS.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index);
  const first = found.index < 4 || /(?:^|[,;:–—-]|\b(?:and|but|so|und|aber))\s*$/.test(text.slice(0, found.index));
  const comma = first ? /,(?=\s)/.exec(rest.slice(8)) : null;
  return (comma ? rest.slice(0, comma.index + 8) : rest).replace(/[\s.!,;:]+$/u, '');
}

/** How firmly it is said, and on what it depends. */
export function saidHow(candidate: Candidate): Said {
  const whole = candidate.whole?.text ?? candidate.text;
  const inContract = candidate.sentence.source.signed;
  if (inContract) {
    const right = RIGHT.exec(candidate.text);
    if (right) return { strength: 'conditional', condition: right[0].replace(/^may\b[^.]*?\bon\s/iu, '').replace(/[\s.]+$/u, '') };
  }
  if (!inContract && HEDGES.test(candidate.text)) return { strength: 'hedged', condition: conditionIn(whole) };
  // "For each month in which … it shall credit": what a contract makes of a breach is no condition of its promise.
  const consequence = inContract && /\b(?:credit|gutschrift|availability|below|falls)\b/i.test(whole);
  const condition = consequence ? null : conditionIn(whole);
  return condition === null ? { strength: 'firm', condition: null } : { strength: 'conditional', condition };
}
