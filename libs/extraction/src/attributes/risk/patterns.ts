/** Words by which risky promises are known, folded, in English, German, French, Dutch and Spanish; one pattern for one idea. */

const words = (...alternatives: string[]): RegExp => new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`);

const PER_CENT = '(?:%|per ?cent|prozent|pour cent|procent|por ciento)';
const COUNTRY = '(?:eu|uk|uk/eea|eea|us|usa|united states|united kingdom|european union|europaischen union|canada|germany|deutschland|europe|europa|france|ireland|netherlands|nederland|belgium|spain|espana|switzerland|schweiz|suisse|austria|osterreich|australia|south africa|singapore|union europea|union europeenne|country|region|here|there)';

/** Something costs nothing that usually costs something. */
export const FREE = words(
  'no (?:extra |additional )?(?:charge|fee|cost|costs|invoice|bill)', 'free(?: of charge)?', 'zero', 'on us(?! (?:by|to|until|and))', '(?:on|at) (?:our (?:dime|nickel|cost|costs|expense|tab))', '(?:on )?the house', 'our treat', 'without (?:any )?(?:extra |additional )?(?:charge|cost|invoice|fee)',
  "costs? (?:you|us)? ?nothing", "(?:won't|not|doesn't|don't|never) (?:be )?(?:bill|billed|cost|charge|charged|invoice|invoiced|pay)(?: (?:you|for))?", 'waive[sd]?', 'thrown? in', 'is on me', 'we (?:eat|swallow|absorb|pick up|cover|foot)', 'no (?:extra )?line on the (?:quote|order|invoice)', 'complimentary', 'gratis', '(?:i|we) throw',
  'kostenlos(?:e|en)?', 'kostenfrei', 'unentgeltlich', 'ohne (?:berechnung|aufpreis|rechnung|mehrkosten)', 'auf unsere kosten', 'kostet (?:sie|euch|dich) nichts', "(?:keine|gibt's keine) rechnung", 'geht (?:das )?auf uns', 'schenken (?:wir|ihnen)', 'aufs haus',
  'gratuit(?:e|ement|s|es)?', 'sans frais', 'sans supplement', 'a nos frais', '(?:est|sont|serait|sera|vous) offert(?:e|s|es)?', 'ne (?:vous )?coute rien', 'kosteloos', 'zonder (?:kosten|meerprijs)', 'op onze (?:kosten|rekening)', 'kost (?:jullie|u|je) niets', 'sin (?:coste|costo|cargo|costes)', 'a nuestro cargo', 'por nuestra cuenta',
);
/** Part of the price, said of a service that otherwise costs by the week. */
export const INCLUDED = words('included', 'baked in', 'in the price', 'part of the deal', 'inbegriffen', 'enthalten', 'inklusive', 'comprise?s?', 'inbegrepen', 'incluid[oa]s?');
export const HYPERCARE = words('hypercare', 'extra sessions?', 'additional sessions?');

/** Money goes back, or is deducted, when a figure is missed. */
export const PENALTY = words(
  'credits?(?! union| terms| status| block| check| card| note| limit)', 'credited', 'penalt(?:y|ies) (?:of|for)', 'liquidated damages', 'malus', 'vertragsstrafe', 'gutschrift', 'avoir de', 'penalites? de', 'boete', 'creditnota', 'abono del?', 'penalizacion',
  `(?:\\d|${PER_CENT}|percent|quarter|half|third) (?:of|off|vom|von|der|des|du|van|del) (?:that |the |each |one |de |la )?(?:month|monthly|fee|fees|subscription|installation\\w*|miete|monat\\w*|mois|maand\\w*|redevance)`, 'of the month(?:\'s)? (?:\\w+ )?back', 'of that month', '(?:month|miss it|miss) (?:comes )?back', 'back if we miss', 'comes back for every', 'back for every', 'month comes back', 'monatsgebuhr zuruck', 'jede (?:volle )?woche',
);
/** The customer does not pay, or is paid back. */
export const REFUND = words(
  'refund(?:s|ed)?', 'money back', '(?:fee|fees|money|price) (?:comes?|goes) back', '(?:comes|goes) back to you', "you (?:don't|do not|won't|will not) (?:pay|owe)", "don't pay (?:a|us)", 'owes? (?:us )?nothing', 'gets? (?:it|the \\w+ fee|the fee|everything|your money) back', 'we pay (?:for )?(?:the|your)', 'picks? up the tab', 'walk away', 'we (?:cover|bear) the', 'pick up the bill',
  'erstatten?', 'ruckerstattung', 'zuruck(?:zahlen|erstatten|gezahlt)?', 'geld zuruck', 'rembours\\w+', 'terugbeta\\w+', 'betalen we', 'geld terug', 'reembols\\w+', 'devolvemos',
);
export const LIABILITY = words('liab(?:le|ility|ilities)', 'uncapped', 'unlimited', 'not limited in amount', 'indemnif(?:y|ies|ied|ication)', 'indemnity', 'hold harmless', 'haft(?:et|en|ung|bar)', 'schadenersatz', 'responsabilite', 'aansprakelijk\\w*', 'responsabilidad', 'times (?:the )?(?:annual|yearly) fees');
/** A price or its increase is bound for the future. */
export const PRICE_LOCK = words(
  'same (?:net |unit |seat |per-\\w+ )?(?:price|prices|rate|fee)', 'same rate', 'price (?:is )?(?:locked|lock|held|hold|frozen|fixed|match|guarantee|protection)', "(?:rates?|prices?|fees?|got) (?:is |are |stays? |remains? |stands? )(?:\\w+ ){0,3}(?:locked|held|frozen|fixed|flat|put|the same|where (?:it is|they are)|the price)", 'holds? (?:the|your|our|that|this) (?:unit |net |seat )?(?:fee|fees|price|prices|rate|rates)', 'frozen', 'freeze', 'capped', 'cap', 'caps? (?:at|of|on)', 'uplift', 'ceiling', 'at most', 'no more than', 'not (?:exceed|be increased|go up)', 'never (?:goes? up|more than|increases?|rises?)', "(?:shall not|will not|won't|never) (?:\\w+ ){0,2}(?:raise|increase|put up)d?", 'pays? less', 'lower (?:price|number|offer|quote)', 'match (?:it|any)', 'beats? (?:it|any)', 'most[- ]favou?red', 'no (?:index|indexation|cpi)', 'without (?:index|indexation)', 'ohne (?:index|indexierung)',
  'preisgarantie', 'preisbindung', 'festpreis', 'gedeckelt', 'hochstens', 'maximal', 'preise? (?:\\w+ ){0,6}(?:fest|gleich|stabil|unverandert)', 'plafonne(?:s|e|es)?', 'bloque(?:s|e|es)?', 'geles?', 'sans indexation', 'maximaal', 'hooguit', 'prijs(?:plafond)?\\W(?:\\w+\\W+){0,5}(?:gelijk|vast)', 'congelad[oa]s?', 'tope', 'como maximo', 'at the net (?:unit )?prices? (?:in|of)', "(?:at )?(?:today's|current) (?:unit )?(?:price|rate)", 'no cap', 'never metered', 'unmetered',
);
/** "3% it is", "max 4 %": the answer to a question about the increase. */
export const BARE_CAP = /^\W{0,3}(?:max\w*\W)?\d{1,2}(?:[.,]\d)? ?(?:%|per ?cent) (?:it is|max\w*|fine|then|ok|works)/;
export const RENEWAL = words('renewals?', 'renewing', 'verlangerung', 'renouvellement', 'verlenging', 'renovacion', 'increase', 'erhohung');
export const FIGURE_OF_RENEWAL = words(`\\d{1,2}(?:[.,]\\d)? ?(?:%|per ?cent)?`);

/** An effect on the customer's own work, which nobody can provide. */
export const OUTCOME = words(
  'guarantee[sd]?', 'garantier(?:en|t|e)', 'garanti(?:s|r|t|ssons)?', 'garandeer', 'garanderen', 'garantizamos', 'warrants?', '(?:hours?|days?|weeks?|minutes?) instead of', `gets? you (?:under|below|over|above) .{1,20}`, `(?:under|below|over|above|fewer than|less than|lower than) [\\w.,]{1,12} ?${PER_CENT}`, '(?:cuts?|halves?|reduces?|lowers?) .{1,40} (?:by|to|in half)', '(?:falls?|goes|drops?|down) from .{1,30} to', "you(?:'ll| will)? save",
);
/** What is not there yet and not announced. */
export const ROADMAP = words(
  'road ?map', '(?:ships?|comes?|coming|lands?|arrives?) (?:in|with) (?:the )?(?:\\w+ )?(?:release|version|update|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|spring|summer|autumn|fall|winter)', 'ga in', '(?:for|hopeful for) ga', 'general availability', '(?:spring|summer|autumn|fall|winter|next|january|february|march|april|june|july|august|september|october|november|december|q[1-4]) release', 'release \\d+(?:\\.\\d+)?', 'in the next (?:version|release)', 'down for', 'first (?:wave|in line)', 'early access', 'beta', 'between you and me', 'not announced', 'unannounced',
  'neuen? version', 'nachsten version', 'prochaine version', 'volgende versie', 'proxima version', 'nachsten release', 'im (?:fruhjahr|herbst|sommer|winter)s?-?release',
);
/** Something is made for this customer alone. */
export const BUILD = words(
  "(?:we|i|us|me)(?:'ll| will| would)? (?:build|write|code|develop|program)s?", "(?:my|our|the|their) (?:\\w+ )?(?:team|guys|people|devs?|engineers?|squad|experts?) (?:will )?(?:builds?|writes?|codes?|develops?)", 'builds? it', '(?:built|written|coded|developed) by us', 'custom', 'bespoke', 'adapter', 'adaptor', 'shim', 'connector for you', 'special (?:screen|report|logic|version)', 'tailor(?:ed|-made)?',
  'entwickeln wir', 'bauen wir', 'wir (?:bauen|entwickeln|programmieren)', 'eigens', 'sur mesure', '(?:nous|on) (?:vous )?(?:le )?developp(?:e|ons)', 'maatwerk', 'op maat', '(?:bouwen we|we bouwen)', 'a medida', '(?:les )?desarrollamos',
);

/** Where data is and does not go. */
export const RESIDENCY = words(
  `(?:stays?|stored?|hosted?|hosts?|kept|keeps?|remains?|leaves?|leave|transfer|process|blijven|blijft|restent|reste|verlassen|verlasst|bleiben|bleibt|salen|quittent) (?:[\\w,']+ ){0,9}${COUNTRY}`, `${COUNTRY} (?:only|throughout)`, `only (?:in|within) (?:the )?${COUNTRY}`, `solely (?:in|within) (?:the )?${COUNTRY}`, `outside (?:of )?(?:the )?${COUNTRY}`, 'data residency', "(?:doesn't|does not|won't|will not|never) leaves?", '(?:neither|nor) (?:data|backups?)', 'ne (?:quitte|sort)\\w*', 'no salen', 'verlassen \\w+ nicht',
);
export const RESIDENCY_ASKED = words('leave', 'residency', 'where (?:\\w+ ){0,6}(?:data|backups?|stored|kept|hosted|held)', 'outside', 'offshore', `${COUNTRY} only`, 'backups?');
/** How soon an incident is told, or a person's data erased. */
export const HOURS = words('(?:\\d{1,3}|twelve|twenty-four|thirty-six|forty-eight|seventy-two)(?:\\)| \\(\\d+\\))? ?(?:hours?|stunden|heures|uur|horas|h)', '(?:within|inside|no later than|in|under|binnen|sous|en|is|to) (?:\\w+-?\\w* )?\\(?\\d{0,3}\\)?\\s?(?:business |working )?(?:days?|tage|tagen|jours|dagen|dias)', '(?:\\d{1,2}|two|three|five|seven|ten|fourteen|thirty) (?:\\(\\d+\\) )?(?:business |working )?days');
export const INCIDENT = words('breach(?:es)?', 'incidents?', 'notif(?:y|ies|ication)', 'becoming aware', 'aware', 'confirm(?:s|ing|ed)?', 'datenschutzverletzung(?:en)?', 'verletzung des schutzes', 'sicherheitsvorfall\\w*', 'datalek(?:ken)?', 'violation de donnees', 'incident de securite', 'brecha', 'melden wir', 'melden we', 'tell us', 'tell you', 'hear about it', 'no ifs', 'defects?');
export const ERASURE = words('deletion requests?', 'delet(?:e|es|ed|ion)', 'erasure', 'erase[sd]?', 'loschung', 'loschanfragen', 'effacement', 'verwijder\\w+', 'supresion', 'destinations?', 'downstream');
export const ON_END = words('contract ends', 'termination', 'end of (?:the )?(?:contract|term)', 'after the contract', 'certificate of destruction', 'with a certificate');
export const REGULATOR = words('regulators?', 'supervisory', 'supervisor', 'examiners?', 'authority', 'authorities', 'ncua', 'fda', 'ofsted', 'bafin', 'fca', 'aufsicht\\w*', 'toezichthouder', 'at any time and we shall', 'may attend', 'may inspect', 'access to its premises');
/** What may never be done with the customer's data, and who holds its keys. */
export const NEVER_WITH_DATA = words('hash(?:es|ed)?', 'hold the key', 'the key', 'keys? (?:are )?held', 'never see', "(?:isn't|won't be|never|not) (?:\\w+ ){0,6}(?:train|trained|training|sold|shared)", "not by us", 'train(?:s|ed|ing)? (?:\\w+ ){0,4}(?:models?|ai|algorithms?)', 'customer-managed keys?');

/** Not what is sold every day: people on the spot, odd hours, special rights and terms. */
export const ON_THE_SPOT = words('on[- ]?site', 'in person', 'sat', 'sits?', 'next to you', 'face to face', 'in the (?:room|schools?|plant|plants|shops?|branches|office)', 'in your (?:office|warehouse|hall|plant|back room)', 'at your (?:place|plant|desk)', 'our trainers? comes?', 'trainers?', 'come(?:s)? to (?:you|each)', 'vor ort', 'bei (?:euch|ihnen)', 'sur place', 'ter plaatse', 'naast jullie', 'in situ', 'en su (?:oficina|planta)', 'personally', 'two people', 'open line');
export const ODD_HOURS = words('night(?:s| shift)?', 'late shift', 'evening', 'weekends?(?! of)', 'saturdays?', 'sundays?', 'samstags?', 'from (?:six|seven) (?:in|am|a\\.m\\.)', 'phones? staffed', 'hotline staffed', 'from seven', "(?:\\d|seven|eight|five|six)[\\d.: apm]{0,6} (?:to|and|till|until) (?:seven|eight|six|five|\\d)", 'until christmas', 'every (?:monday|tuesday|wednesday|thursday|friday) at', 'in (?:french|german|dutch|spanish)');
export const SPECIAL_TERMS = words('discount', `\\d{1,3} ?${PER_CENT}? off`, '\\d{1,3} ?% (?:auf|sur|op)', 'percent off', 'rabatt', 'nachlass', 'remise', 'korting', 'descuento', '\\d+ ?% if', 'net (?:45|60|90|forty-five|sixty|ninety)', 'ok on \\d+', '(?:hands?|gives?) back', 'drop up to', 'swap', 'terminate', 'no penalty', 'walk', 'break', "months?' notice", "days'? (?:written )?notice", 'end this (?:contract|agreement)', 'quarterly billing', 'on demand', 'auf abruf', 'call-?off', 'je stuck und monat', 'monatsweise', 'seasonal', 'as long as you need', 'whenever', 'never replaced', "(?:doesn't|won't|not) (?:get |be )?(?:swapped|replaced)", 'until the end');
/** Leaving early, or taking less. */
export const WAY_OUT = words('walk', 'break', 'terminate', 'leave', 'hands? back', 'gives? back', 'drop up to', 'end this (?:contract|agreement)', 'kundigen', 'resilier', 'opzeggen', 'rescindir');
export const BARE_TERMS = /^\W{0,3}(?:net )?(?:\d{2}|forty-five|sixty|ninety)(?: days)?(?:,| is| works)? (?:it is|fine|ok|works|accepted)/;
export const FINE_FIGURE = words('99[.,]9[1-9]\\d?', 'ninety-nine ninety-five', 'four nines', 'five nines', 'milliseconds?', '\\d+ ?ms', 'page loads?');
export const TECHNICIAN = words('technicians?', 'techniker', 'technicien', 'monteur', 'tecnico');
export const SOON = words('(?:two|three|four|five|six|\\d) hours', 'vier stunden', '\\d stunden', '\\d heures', '\\d uur');
export const RULES_OF_DATA = words('sub-?processors?', 'right to object', '(?:may|can) object', 'audits?', 'retention', 'purge[sd]?', 'part 11', 'annex 11', 'electronic signatures?', 'in accordance with', 'destruction', 'delet(?:ed|ion)', 'rules? (?:get|is|are)', 'remote(?:ly)?', 'fernzugriff', 'freigabe', 'aufgeschaltet', 'abgeschaltet', 'switched off', 'auswertungen', 'set (?:it )?up as part', 'unterauftrag\\w*', 'sous-traitants?');
export const RELEASES = words('sandbox', 'releases?');
export const PRESENT = words('passes', 'tickets', 'gifts?');
export const WEEKS_SOMEWHERE = words('first week', 'whole week', 'every day', 'premieres? semaines?', 'eerste week', 'ersten? (?:woche|tage)', 'first (?:\\w+ )?(?:morning|mornings|month|month-end)');
export const PRICE_PAID_BY_US = words('travel', 'reisekosten', 'frais de deplacement', 'hotel', 'reiskosten', 'texts', 'api calls', 'messages', 'months? (?:are|is) free');
