import type { CommitmentCategory } from '@throughline/domain';

import type { Clause } from '../clause.ts';
import { DATA } from './data.ts';
import type { Matter } from './matter.ts';
import { all, words } from './matter.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { SERVICE } from './service.ts';

const NO_WARRANTY = words('(?:gives?|makes?) no (?:warrant(?:y|ies)|guarantees?|promises?)', '(?:does|do|shall|will) not (?:warrant|guarantee|promise)', 'not (?:a )?(?:guaranteed|warranted)', 'no (?:warranty|guarantee) (?:as to|of|for|that)', 'warrant(?:y|ies) (?:\\w+ ){0,5}(?:is|are) disclaimed', 'keine (?:gewahr|garantie|zusicherung)\\w*', 'eine (?:gewahr|garantie)\\b.{0,80}nicht', 'gewahr\\b.{0,60}nicht ubernommen', 'aucune garantie', 'ne garantit pas', 'geen garantie\\w*', 'garandeert niet', 'ninguna garantia', 'no garantiza');

/** Something that comes out of using it, and how much. */
const OUTCOME = words('sav(?:e|es|ing|ings)', 'reduc\\w*', 'cuts?', 'fewer', 'less', 'lower', 'at least', 'under', 'below', 'above', 'more than', 'up by', 'increas\\w*', 'grow\\w*', 'faster', 'quicker', 'instead of', 'down (?:from|to)', 'from .{1,30} to', 'doubles?', 'halves?', 'payback', 'roi', 'pays? for itself', 'garant\\w*', 'guarantee[sd]?', 'rates?', 'throughput', 'reach(?:es)?', '\\d+ ?(?:%|per ?cent|percent|prozent|pour cent|procent)', 'sparen', 'einspar\\w*', 'senk\\w*', 'steiger\\w*', 'mindestens', 'unter', 'economis\\w*', 'redui\\w*', 'moins', 'plus', 'arriver', 'bespaar\\w*', 'minder', 'minstens', 'ahorr\\w*', 'menos');
const NOT_LIABILITY = /(?!.*\b(?:liabilit\w*|liable|indemnif\w*|annual fees|haft\w*|responsabilite|aansprakelijk\w*|late|verzug|retard|extension)\b)/;

/** In this order: the first that a promise is about, and a clause settles, decides. */
export const MATTERS: readonly Matter[] = [...PEOPLE, ...SERVICE.slice(0, 2), ...DATA, ...MONEY, { name: 'a result', said: all(NOT_LIABILITY, OUTCOME), categories: ['guarantee'], denied: NO_WARRANTY }, ...SERVICE.slice(2)];

export const isAbout = (matter: Matter, category: CommitmentCategory): boolean => matter.categories?.includes(category) ?? true;

/** Exclusions and denials of people on site make room for what they name themselves. */
export const leavesRoom = (clause: Clause, category: CommitmentCategory): boolean => category === 'training' && /\b(?:other than|except|ausser|sauf|behalve|salvo)\b.*(?:training|schulung|formation|opleiding)/.test(clause.text);
