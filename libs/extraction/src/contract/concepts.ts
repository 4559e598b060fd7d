/**
 * Things that promises and contracts of many trades name in different words and languages, so that "Wir hängen die Waage
 * mit dran" meets "Interfaces to scales are excluded". Words are beginnings of words, folded.
 */
const CONCEPTS: readonly (readonly [name: string, words: string])[] = [
  ['interface', "interfac|integrat|connector|connected|connect(?:s|ion)?\\b|sync|feeds?\\b|api\\b|hook(?:s|ed)? (?:\\w+ )?up|plug(?:s|ged)? (?:\\w+ )?in|talks? to|posts? (?:\\w+ )?into|schnittstell|anbind|angebunden|anschl|hangen .{0,40}dran|koppel|verbind|connex|connect|raccord|interfaz|conect"],
  ['old data', 'histor|archiv|legacy|old\\b|past\\b|previous|last (?:\\w+ )?years?|years of|back data|alte?[nrs]?\\b|altdaten|bisherig|anciens?\\b|ancienn|historique|oude\\b|historiek|antigu'],
  ['take over', 'migrat|import|convert|conversion|bring .{0,40}(?:across|over)|carry .{0,30}over|load(?:s|ed|ing)?\\b|transfer|ubernahm|ubernehm|ubernomm|mit ruber|umzieh|reprise|reprend|migr|overzet|overname|overnemen|traslad|volcad'],
  ['payroll', 'payroll|salar|wages?\\b|lohn|gehalt|paie\\b|paye\\b|loon|nomina'],
  ['erp', 'erp\\b|sap\\b|dynamics|netsuite|warenwirtschaft'],
  ['accounts', 'accounting|ledger|bookkeep|finance system|buchhalt|fibu|comptab|boekhoud|contab'],
  ['crm', 'crm\\b|salesforce|hubspot'],
  ['hr', 'hr\\b|human resources|personalwesen|personeels|rrhh|ressources humaines'],
  ['time clock', 'time ?clock|clocking|time record|badge|zeiterfassung|stempel|pointeu|pointage|prikklok|fichaj'],
  ['door', 'doors?\\b|access control|turuber|zutritt|controle d.acces|toegangscontrole'],
  ['till', 'tills?\\b|point of sale|pos\\b|cash register|kasse|caisse|kassa|caja'],
  ['scale', 'scales?\\b|weigh|waage|balance|weegschaal|bascula'],
  ['telephone', 'telephon|phone|cti\\b|dialer|hotline|helpline|anruf|appel|telefo|bellen|llam'],
  ['training', 'train|class|course|lesson|teach|coach|webinar|schul|einweis|formation|former\\b|cours\\b|oplei|cursus|formacion|capacit|curso'],
  ['report', 'report|statistic|dashboard|auswert|bericht|statisti|rapport|tableau de bord|overzicht|inform|estadist'],
  ['screen', 'screen|mask|display|view\\b|bildschirm|maske|anzeige|ecran|scherm|pantalla|images?\\b|photos?\\b|bild'],
  ['form', 'forms?\\b|templates?\\b|layouts?\\b|formular|vorlage|modele|formulaire|sjabloon|formulier|plantilla'],
  ['translation', 'translat|languages?\\b|ubersetz|sprache|traduc|tradui|langue|vertal|taal\\b|idioma'],
  ['wiring', 'electr|elektr|wiring|cabling|cables?\\b|power supply|sockets?\\b|distribution board|strom|verkabel|netzwerk|network|wlan|wifi|wi-fi|cablage|bekabel|cablead'],
  ['building', 'civil works?|construction|foundation|floor(?:ing)?\\b|mezzanine|bauarbeit|fundament|boden\\b|travaux|bouw|obra'],
  ['fitting', 'install|mount|fit(?:s|ted|ting)?\\b|montage|montier|einbau|aufbau|pose\\b|monter|plaatsing|plaats|montaje'],
  ['removal', 'remov|dismantl|dispos|take (?:\\w+ )?away|demont|abbau|entsorg|demontage|enlev|afvoer|retir'],
  ['spare', 'spares?\\b|wear parts?|consumable|verschleiss|ersatzteil|pieces? (?:de rechange|detachees)|wisselstuk|onderdelen|repuesto|replacement (?:unit|device)|loan|leih'],
  ['visit', 'visits?\\b|on-site|onsite|come out|going out|premises|vor ort|anfahrt|besuch|sur place|deplacement|chez vous|ter plaatse|bezoek|visita|in situ'],
  ['export', 'export|extract|pull (?:\\w+ )?(?:data|\\w+ out)|data out|datenauszug|ausleit|extrac|uitvoer'],
  ['development', 'develop|build (?:it|you|that|this)|builds?\\b|code[sd]?\\b|program|custom|bespoke|adapt|anpass|entwick|baue|programmier|develop|sur mesure|maatwerk|ontwikkel|desarroll|a medida|individual'],
  ['app', 'apps?\\b|mobile|smartphone|tablet|ios\\b|android|handy|mobil'],
  ['sign-in', 'sso\\b|single sign|saml|sign-?in|log-?in|okta|entra|oidc|openid|anmeld|authentif|aanmeld'],
  ['review', 'review|qbr|steering|health check|quartalsgesprach|revue|comite de pilotage|evaluatie|stuurgroep|revision'],
  ['encryption key', '(?:customer|own|managed).{0,12}keys?\\b|encrypt|verschlussel|chiffr|versleutel|cifra'],
  ['test', 'pilot|test|trial|sandbox|probe|essai|proef|prueba|parallel run'],
  ['user', 'users?\\b|seats?\\b|licen[cs]e|logins?\\b|accounts?\\b|employee|staff|nutzer|benutzer|mitarbeiter|lizenz|utilisateur|gebruiker|medewerker|usuario'],
  ['message', 'texts?\\b|sms\\b|messages?\\b|nachricht|berichten|mensaje'],
  ['request', 'api\\b|requests?\\b|calls? a (?:month|day)|anfragen|requete|aanvrag|peticion'],
  ['hour', 'hours?\\b|stunden|heures|uren\\b|horas'],
];

const PATTERNS = CONCEPTS.map(([name, words]) => [`#${name}`, new RegExp(`(?<![a-z])(?:${words})`)] as const);

/** What a folded text names, whatever its words. */
export const conceptsIn = (folded: string): string[] => PATTERNS.flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []));

/** Concepts that half of all promises have: they join two texts only together with something else. */
const COMMON: ReadonlySet<string> = new Set(['#training', '#report', '#form', '#user', '#test', '#development', '#fitting', '#screen', '#app', '#hour', '#take over', '#interface', '#visit', '#telephone', '#review', '#request', '#message']);

const known = new Map<string, boolean>();

/** Whether a concept, or a word that names it, is one of those that half of all promises have; or a figure. */
export function isCommon(word: string): boolean {
  if (word.startsWith('#') || /^\d/.test(word)) return COMMON.has(word) || /^\d/.test(word);
  if (known.size > 10_000) known.clear();
  const is = known.get(word) ?? conceptsIn(word).some((concept) => COMMON.has(concept));
  known.set(word, is);
  return is;
}
