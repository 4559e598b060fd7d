import { fit, scoreOf } from '@throughline/extraction/training';
import type { Example } from '@throughline/extraction/training';

import { calibrated, OPTIONS, probabilityOf } from './fitting.ts';
import type { MailSentence } from './mail.ts';
import { nothing } from './score.ts';
import type { Tally } from './score.ts';

const FOLDS = 5;

/** A mail's place in the folds: all of a mail's sentences are in one. */
const foldOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;

function mailExample({ positive, candidates }: MailSentence, weight = 1): Example[] {
  const whole = candidates.filter(({ candidate }) => candidate.whole === null);
  return whole.map(({ features }) => ({ features, positive, weight: weight / whole.length }));
}

/** Sentences of real mail, by weights that never saw the mail they are from; the threshold is that of the other folds. */
export function mailTally(sentences: readonly MailSentence[], others: readonly Example[]): Tally {
  if (sentences.length === 0) return nothing();
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ file, text }: MailSentence) => foldOf(file.startsWith('masc') ? file : text) === fold;
    const weights = fit([...others, ...sentences.filter((one) => !isHeld(one)).flatMap((one) => mailExample(one))], OPTIONS);
    return sentences.filter(isHeld).map((one) => ({ fold, positive: one.positive, score: Math.max(-20, ...one.candidates.filter(({ candidate }) => candidate.whole === null).map(({ features }) => scoreOf(features, weights))) }));
  }).flat();
  const found = scored.filter(({ fold, score }) => {
    const rest = scored.filter((one) => one.fold !== fold).map((one) => ({ ...one, weight: 1 }));
    const calibration = calibrated(rest);
    const f1 = (threshold: number) => { const hits = rest.filter((one) => probabilityOf(one.score, calibration) >= threshold); const right = hits.filter(({ positive }) => positive).length; return right === 0 ? 0 : (2 * right) / (hits.length + rest.filter(({ positive }) => positive).length); };
    const threshold = THRESHOLDS.reduce((best, next) => (f1(next) > f1(best) ? next : best));
    return probabilityOf(score, calibration) >= threshold;
  });
  return { found: found.length, gold: scored.filter(({ positive }) => positive).length, matched: found.filter(({ positive }) => positive).length };
}

const THRESHOLDS = Array.from({ length: 11 }, (_, step) => 0.25 + step * 0.05);
