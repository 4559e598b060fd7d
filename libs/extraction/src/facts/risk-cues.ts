import { COMMERCIAL_RISKS } from './commercial-risks.ts';
import { ORGANIZATIONAL_RISKS } from './organizational-risks.ts';
import type { RiskCue } from './risk-cue.ts';
import { TECHNICAL_RISKS } from './technical-risks.ts';

/** What people say when something may go wrong. */
export const RISK_CUES: readonly RiskCue[] = [...COMMERCIAL_RISKS, ...ORGANIZATIONAL_RISKS, ...TECHNICAL_RISKS];

/** Headings under which everything is a risk, or was not tried. */
export const RISK_HEADING = /\b(?:risks?|risk register|concerns|what (?:we|was) (?:did )?not test(?:ed)?|not tested|limitations|known issues|what surprised us|surprises|risiken|bedenken|nicht getestet|risques|reserves|risico'?s|riesgos)\b/;
