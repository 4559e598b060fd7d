import { CHARGED, FREE, ON_SITE, REMOTE } from '../matters/vocabulary.ts';
import { words } from '../matters/matter.ts';

type Signs = readonly (readonly [name: string, words: RegExp])[];

/** How contracts say that there is less than somebody may have thought. */
const OF_CLAUSES: Signs = [
  ['denies', words('not', 'no', 'nor', 'neither', 'cannot', 'none', 'excluded', 'exclusions?', 'without', 'nicht', 'kein(?:e|en|er)?', 'ausgeschlossen', 'ne', 'aucune?', 'exclu\\w*', 'niet', 'geen', 'ningun\\w*')],
  ['limits', words('up to', 'at most', 'limited to', 'no more than', 'not exceed\\w*', 'maximum', 'only', 'solely', 'exclusively', 'sole remedy', 'once', 'one', 'bis zu', 'hochstens', 'nur', "jusqu'a", 'maximum', 'exclusivement', 'tot', 'maximaal', 'enkel', 'hasta', 'como maximo')],
  ['leaves it open', words('may', 'can', 'reasonable efforts', 'at its discretion', 'targets?', 'estimates?', 'estimated', 'subject to', 'separate (?:order|quote|statement of work)', 'change (?:order|request)s?', 'kann', 'peut', 'kan', 'podra\\w*')],
  ['charges', CHARGED], ['costs nothing', FREE], ['prices', words('(?:eur|usd|gbp|chf|cad|aud|zar) ?\\d.*', '[€£$] ?\\d.*')], ['from afar', REMOTE],
  ['warrants nothing', words('(?:no|not) (?:\\w+ ){0,3}(?:warrant\\w*|guarantee\\w*|promise\\w*)', 'warrants? no\\w*', 'non-?refundable', 'not refund\\w*', 'not liable', 'liability', 'haftung', 'garanti\\w*', 'gewahr\\w*', 'geschuldet', 'obligation de resultat', 'aansprakelijk\\w*')],
  ['changes prices', words('index\\w*', 'consumer price', 'cpi', 'inflation', 'adjust\\w*', 'revis\\w*', 'increase\\w*', 'list price', 'then[- ]current', 'angepasst', 'anpassen', 'erhoh\\w*', 'geindexeerd')],
  ['on the customer', words('customer', 'client', 'kunde\\w*', 'auftraggeber', 'klant', 'cliente')],
  ['all of it', words('entire agreement', 'supersedes?', 'governed by', 'effective date', 'confidential\\w*', 'value added tax', 'in writing', 'order of precedence', 'annexes')],
];

const OF_PROMISES: Signs = [
  ['free', FREE], ['on site', ON_SITE],
  ['unchanged', words('same', 'fixed', 'frozen', 'locked', 'holds?', 'stays?', 'never', 'no (?:index|cpi|cap|limit|minimum)', 'whatever', 'gleich', 'fest', 'bleib\\w*', 'ne bouge\\w*', 'fixe', 'blijft', 'gelijk', 'vast')],
  ['all', words('all', 'every', 'each', 'everybody', 'everything', 'whole', 'both', 'any', 'complete', 'full', 'alle\\w*', 'ganz\\w*', 'tous', 'toutes', 'chaque', 'elke', 'todos', 'todas')],
  ['back', words('back', 'refund\\w*', 'credit\\w*', 'owe', 'pay', 'leave', 'walk', 'hand back', 'give back', 'zuruck', 'rembours\\w*', 'terug', 'devol\\w*')],
  ['odd hours', words('nights?', 'sundays?', 'saturdays?', 'weekends?', 'any hour', 'round the clock', '24 ?[/x] ?7', 'evenings?', 'overnight')],
  ['sends', words('send', 'mail', 'forward', 'share', 'draft', 'minutes', 'reply', 'let you know', 'get back', 'in touch', 'names?', 'schick\\w*', 'envoi\\w*', 'stuur', 'mando')],
];

const signsIn = (signs: Signs, folded: string): string[] => signs.filter(([, words]) => words.test(folded)).map(([name]) => name);

export const clauseSigns = (folded: string): string[] => signsIn(OF_CLAUSES, folded);
export const promiseSigns = (folded: string): string[] => signsIn(OF_PROMISES, folded);
