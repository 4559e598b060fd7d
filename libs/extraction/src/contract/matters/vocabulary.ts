import { any, words } from './matter.ts';

/** Going live, and what comes after it. */
export const AFTER_LIVE = any(
  words('hyper-?care', 'after-?care', 'early life support', 'nachbetreuung', 'anlaufbetreuung', 'nazorg', 'suivi post-demarrage'),
  words("(?:after|past|post|following|nach|apres|na|tras|despues de)(?:[- ](?:the|you|you've|we|dem|der|den|la|le|votre|de|het|el))*[- ](?:go-?live|going live|go live|launch|launched|live|start|starts?|acceptance|cut-?over|roll-?out|produktivstart|inbetriebnahme|abnahme|livegang|mise en (?:service|production)|demarrage|oplevering|ingebruikname|livegang|puesta en marcha|arranque)"),
);

/** Somebody comes to the customer. */
export const ON_SITE = words(
  'on[- ]?site', 'on the spot', 'in person', 'face to face', 'in the (?:same )?room', 'next to you', 'beside you', 'side by side', 'at your (?:side|place|premises|head office|office|site|plant|desk|shops?|branch(?:es)?)', "on (?:your|each|every|the) (?:\\w+ )?(?:ward|floor|shop ?floor|site|line|premises)s?",
  "in (?:the|your|each|every|all|both) (?:\\w+ )?(?:offices?|warehouses?|halls?|plants?|buildings?|back room|lab|laboratory|labs|branch(?:es)?|schools?|shops?|stores?|clinics?|kitchens?|canteens?|depots?|hotels?|wards?|sites?|factory|factories)", '(?:comes?|come out|coming|go|goes|flies|fly|drives?|travels?) (?:\\w+ )?(?:to|out to) (?:you|your|each|every|all)', "(?:i'll|we'll|i will|we will|we|i|they|he|she) (?:fly|drive|come) (?:out|over|up|down)",
  'sits? with', 'sat with', 'sits in', 'vor ort', 'bei (?:euch|ihnen|dir) (?:im|in|am|vor|auf)', '(?:zu|nach) (?:ihnen|euch) (?:ins?|nach|in den|in die)', 'kommt? (?:\\w+ ){0,6}zu (?:ihnen|euch)', 'sur place', 'sur site', 'chez vous', 'dans vos (?:locaux|ateliers|magasins|bureaux)', 'ter plaatse', 'bij (?:jullie|u) (?:op|in|ter)', 'naast (?:jullie|u|je)', 'in situ', 'en sus? (?:oficinas?|plantas?|tiendas?|instalaciones)', 'presencial\\w*',
);
/** Somebody does not. */
export const REMOTE = words(
  'remote(?:ly)?', 'from afar', 'by (?:video|phone|telephone|web ?meeting)', 'by means of video', 'online', 'on-line', 'virtual(?:ly)?', 'video(?: call| conference|konferenz\\w*)?', 'webinars?', 'per video\\w*', 'als video\\w*', 'fernschulung\\w*', 'fernzugang', 'a distance', 'en visio\\w*', 'en ligne', 'op afstand', 'via video\\w*', 'en linea', 'a distancia', 'por video\\w*',
  "(?:at|in|from) (?:its|supplier's|vendor's|provider's|the supplier's|the vendor's|the provider's) (?:own )?(?:offices?|premises|workshops?|training cent(?:er|re)|depots?|site)", '(?:on-?site|site) (?:visits?|services?|work|days?) (?:are|is) (?:chargeable|charged|invoiced|not included|excluded|billed)', 'visits? (?:are|is) (?:chargeable|charged|invoiced|billed)', "(?:services|work|visits?) (?:on|at) (?:the )?(?:site|customer's (?:premises|sites?))",
);

/** At no cost to the customer. */
export const FREE = words(
  "(?:on|at) (?:us|our (?:cost|dime|tab|expense|side|own account))", 'on the house', 'our treat', 'free(?: of charge)?', '(?:no|zero|without(?: any)?) (?:extra |further |additional |added )?(?:charges?|costs?|fees?|invoices?|bill|surcharges?)', "(?:nothing|not a (?:cent|penny)|no) extra", 'costs? (?:you )?nothing', "(?:won't|not|never|don't|doesn't) (?:be )?(?:charged?|charging|billed?|billing|invoiced?|cost)", 'thrown in', 'throw in', 'included', 'comes with it', 'at no (?:\\w+ )?(?:cost|charge)', 'part of (?:it|the deal|the price)', 'in (?:the|your) price', 'we (?:eat|absorb|cover|carry|bear|pay|swallow) (?:it|that|the|your)', 'complimentary', 'gratis',
  'kostenlos', 'kostenfrei', 'umsonst', 'ohne (?:aufpreis|mehrkosten|berechnung|zusatzkosten)', 'geh(?:t|en) auf (?:uns|unsere)', 'kostet (?:sie|euch|dich) nichts', 'nichts extra', 'inklusive', 'inbegriffen', 'ubernehmen wir', 'auf unsere kosten', 'gratuit\\w*', 'offerte?s?', 'sans (?:frais|supplement|surcout)', 'a notre charge', 'comprise?s?', 'kosteloos', 'zonder (?:meerprijs|kosten|toeslag)', 'op onze kosten', 'inbegrepen', 'sin (?:coste|costo|cargo|recargo)', 'incluid[oa]s?', 'corre (?:a|por) (?:nuestra|cuenta)',
);
/** At the customer's cost. */
export const CHARGED = words(
  "(?:is|are|be|will be|shall be) (?:\\w+ ){0,2}(?:charged|chargeable|invoiced|billed|quoted|priced|sold|payable)(?! (?:quarterly|monthly|annually|yearly|in advance|in arrears))", '(?:charged|invoiced|billed|quoted) (?:separately|at|extra)', "(?:at|for) (?:an? )?(?:additional|extra|separate|further) (?:cost|charge|fee)s?", 'at cost', '(?:day|hourly|list|prevailing|then-current|current) (?:rates?|prices?)', 'time and materials?', 'reimburses?', 'costs? (?:\\w+ )?(?:[£$€]|\\d)', '(?:[£$€]|eur|gbp|usd|chf|cad|aud|zar) ?\\d[\\d.,]* (?:per|each|a|an) (?:additional|further|extra|visit|session|day|hour|vehicle|request|export|unit|user)',
  'nach aufwand', 'kostet', '(?:gesondert|zusatzlich|separat) (?:berechnet|vergutet|abgerechnet)', '(?:wird|werden) (?:\\w+ ){0,4}(?:berechnet|in rechnung gestellt|abgerechnet)', 'kostenpflichtig', 'factures? (?:en sus|separement|a part|au reel|en regie)', '(?:est|sont) factures?', 'en supplement', 'payante?s?', '(?:wordt|worden) (?:\\w+ ){0,4}(?:aangerekend|gefactureerd|doorgerekend)', 'tegen (?:kostprijs|dagtarief|meerprijs)', 'kost', 'se factura\\w*', 'se cobra\\w*', 'con coste',
);

/** Whatever is paid again and again. */
export const PRICE = words('prices?', 'pricing', 'fees?', 'rates?', 'charges?', 'subscription', 'amount', 'cost', 'gebuhr(?:en)?', 'preise?n?', 'miete', 'kosten', 'prix', 'tarifs?', 'redevance', 'abonnement', 'prijs', 'prijzen', 'tarief', 'tarieven', 'precios?', 'tarifas?', 'cuota', 'per \\w+', 'a (?:meter|seat|user|head|vehicle|bed|month|year)');
