import type { Level, RiskType } from '@throughline/domain';

/** Where a risk may be voiced: in signed documents, in other documents, in notes for ourselves, or by anybody in speech. */
export type Voice = 'signed' | 'document' | 'note' | 'speech';

export interface RiskCue {
  name: string;
  type: RiskType;
  severity: Level;
  likelihood: Level;
  weight: number;
  voices: readonly Voice[];
  /** On folded text. */
  pattern: RegExp;
}

const ALL: readonly Voice[] = ['document', 'note', 'speech'];

/** What people say when something may go wrong, the words of several languages together. */
export const RISK_CUES: readonly RiskCue[] = [
  { name: 'entire agreement', type: 'commercial', severity: 'high', likelihood: 'medium', weight: 3, voices: ['signed'],
    pattern: /\b(?:supersedes?|replaces?)\b[^.;]{0,30}\b(?:all|any|prior|earlier|previous)\b|\b(?:prior|earlier|previous|oral)\b[^.;]{0,60}\b(?:statements?|e-mails?|proposals?|promises?|representations?|agreements?)\b[^.;]{0,60}\b(?:superseded|replaced|forms? part|no effect|not binding)\b|\bno (?:e-mail|oral|prior|earlier|other)\b[^.;]{0,80}\bforms? part\b|\bno (?:oral|other|side|ancillary) (?:agreements?|statements?|promises?|representations?)\b|\bmundliche nebenabreden\b|\bfruhere (?:erklarungen|vereinbarungen|zusagen)\b|\b(?:annule|remplace)\w* (?:et (?:annule|remplace)\w* )?(?:tous|toute)\b|\b(?:chat|e-?mails?|messages?|decks?|tender|correspondence|presentations?|statements?)\b[^;]{0,110}\b(?:not (?:a )?part of|forms? (?:no )?part of (?:it|this|the agreement) only|only where|not binding|of no effect)\b|\bvervangt alle\b|\bsustituye\w* (?:a )?(?:todos|cualquier)\b/ },
  { name: 'unlimited liability', type: 'commercial', severity: 'high', likelihood: 'low', weight: 3, voices: ['signed', 'note'],
    pattern: /\bliab\w*\b[^.;]{0,80}\b(?:not (?:be )?(?:limited|capped)|unlimited|uncapped|without limit)\b|\bunbeschrankt\w* haft\w*|\bhaft\w*\b[^.;]{0,40}\bunbeschrankt\b/ },
  { name: 'access from abroad', type: 'commercial', severity: 'high', likelihood: 'high', weight: 2.5, voices: ['signed'],
    pattern: /\b(?:located |based )?outside (?:of )?(?:the )?[^.;]{2,40}\bmay (?:access|process|view)\b/ },
  { name: 'unchecked assumption', type: 'commercial', severity: 'medium', likelihood: 'medium', weight: 3, voices: ALL,
    pattern: /\b(?:has|have|was|were|is|are)(?: not|n't)(?: (?:yet|been|so far)){0,2} (?:reviewed|validated|verified|checked|confirmed|audited|approved)\b|\b(?:never|not|nobody has|nobody) (?:been )?(?:reviewed|validated|verified|checked|counted|measured) (?:it|that|this|them|the)\b|\b(?:un(?:verified|validated|audited|checked)|nicht (?:gepruft|verifiziert|abgestimmt|bestatigt)|ungepruft|non (?:verifiee?|validee?)|pas (?:ete )?verifiee?|niet (?:gecontroleerd|geverifieerd|getoetst)|sin (?:verificar|validar))\b/ },
  { name: 'untested', type: 'technical', severity: 'medium', likelihood: 'high', weight: 2.5, voices: ALL,
    pattern: /\b(?:not|never|un|hasn't been|wasn't|weren't|haven't) ?tested\b|\bnobody (?:has )?(?:ever )?tested\b|\bnicht getestet\b|\bungetestet\b|\bpas (?:ete )?teste\w*|\bniet getest\b|\bsin probar\b|\b(?:are|is|were|was) simulated\b/ },
  { name: 'failed before', type: 'organizational', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:got|was|were|been) burn(?:ed|t)\b|\b(?:last|previous|first) (?:rollout|project|vendor|time|implementation|attempt)\b[^.;]{0,50}\b(?:fail|fell|broke|stopped|died|badly|disaster|wrong|bad)\w*|\bwent badly\b|\bwalked away\b|\bpulled (?:the )?plug\b|\bfell over\b|\b(?:project|rollout|implementation) (?:was )?(?:stopped|cancelled|abandoned|failed)\b|\bin den sand\b|\bgescheitert\b|\babgebrochen\b|\bechec\b|\bmislukt\b|\bfracas\w*/ },
  { name: 'resistance', type: 'organizational', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ALL,
    pattern: /\b(?:my|the) (?:\w+ ){1,2}(?:will )?hate (?:it|this)\b|\b(?:i did not|i didn't|we didn't|we did not|never) (?:pick|choose|chose|want|ask for) (?:you|this|it)\b|\b(?:resist\w*|against (?:this|it|us|the project)|blocking|sceptic\w*|skeptic\w*|hostile|not on board|won't use|will not use|refuses?|not convinced|doing this to|didn't show|no-show|favou?red)\b|\bnothing rolls\b|\b(?:dagegen|will (?:es |das )?nicht|skeptisch|blockiert)\b|\b(?:contre|resiste|sceptique|bloque)\b|\b(?:tegen|sceptisch)\b|\b(?:en contra|esceptic\w*)\b/ },
  { name: 'sponsor changed', type: 'organizational', severity: 'high', likelihood: 'high', weight: 2.5, voices: ['note', 'speech', 'document'],
    pattern: /\b(?:inherited (?:your|this|the|our)|took over from|takes over (?:as|from)|is leaving|has left|leaves (?:us|in|at|on)|her last day|his last day|my last day|new in (?:seat|the job|role)|retiring|stepping down|on parental leave|maternity leave|verlasst (?:uns|das|die)|geht in rente|quitte (?:l'|la|le)|vertrekt|se va de|deja la empresa|replaced by|interim)\b/ },
  { name: 'told somebody a date', type: 'commercial', severity: 'high', likelihood: 'high', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:told|promised|announced(?: it)? to|said to)\b[^.;?]{0,40}\b(?:board|managers|shareholders|trustees|ceo|council|committee|everyone|everybody|staff|press|investors|governors|team)\b|\b(?:board|council|committee|governors|trustees) (?:paper|deck|report)?\s?(?:says|thinks|expects|has|was told|believes)\b|\bhas [^.;]{2,30} in (?:her|his) head\b|\bhat (?:der|dem|den) \p{L}{4,40}\b[^.;]{0,40}\bgesagt\b|\b(?:a (?:dit|annonce|promis)) (?:au|aux|a la)\b|\bheeft (?:de|het) \p{L}{3,30} (?:beloofd|gezegd)\b/u },
  { name: 'freeze or absence', type: 'organizational', severity: 'high', likelihood: 'high', weight: 2.5, voices: ALL,
    pattern: /\b(?:change |code |firewall |system |network |production )?freeze\b(?!r)|\bfrozen from\b|\bnobody will be (?:here|there|in|available)\b|\b(?:plants?|site|office|school|shop|we)(?:'re| are| is)? closed\b|\b(?:peak|season|busy period|high season|year-end|month-end|harvest|exam(?:s| period))\b[^.;]{0,30}\b(?:starts?|begins?|runs?|nobody|nothing)\b|\bnothing (?:moves|gets changed|changes|ships)\b|\bnobody touches\b|\bsits right on\b|\bright (?:in|on) (?:the middle of|top of)\b|\bclash(?:es)?\b|\bcollid\w*|\bauditors?\b[^.;]{0,40}\b(?:from|on site|here)\b|\bbetriebsferien\b|\bhochsaison\b|\burlaubssperre\b|\bfermeture annuelle\b|\bgel des\b|\bverificateurs seront\b|\bbouwvak\b|\bcongelaci\w+/ },
  { name: 'date cannot hold', type: 'organizational', severity: 'high', likelihood: 'high', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:cannot|can't|can not|won't|will not) (?:actually )?(?:do|make|hold|happen|be ready|work)\b[^.;]{0,30}\b(?:date|june|july|january|february|march|april|may|august|september|october|november|december|week|then)\b|\bdate i (?:can't|cannot)\b|\b(?:not|isn't|aren't) (?:what is |what's )?in the (?:plan|sow|contract|paper)\b|\bneeds a second\b|\bwill not sign\b|\bdon't say yes\b|\b(?:too )?tight\b|\b(?:aggressive|ambitious|unrealistic|optimistic)\b|\bno (?:slack|buffer|float)\b|\bonly works if\b|\bnicht im plan\b|\bzu knapp\b|\btrop (?:serre|juste|court)\b|\bte krap\b/ },
  { name: 'third party', type: 'technical', severity: 'medium', likelihood: 'medium', weight: 2, voices: ALL,
    pattern: /\b(?:still )?nothing in writing\b|\b(?:that's|it's) them (?:talking|saying)\b|\btake it for what it'?s worth\b|\b(?:says?|tells? (?:me|us)|told (?:me|us)|promised|swears|assures?|claims?) (?:that )?(?:they|he|she|it)(?:'ll| will|'d| would)\b|\bdepends? on\b|\bdependen(?:t|cy|cies)\b|\bexpected (?:in|by|from)\b[^.;]{0,30}\([^)]{2,30}\)|\bif late\b|\bwhen (?:they|it) (?:is|are) late\b|\bi don't control\b|\bout of our (?:hands|control)\b|\bhangt (?:von|am|an)\b|\babhangig von\b|\bdepend (?:de|du|des)\b|\bhangt af van\b|\bafhankelijk van\b|\bdepende de\b/ },
  { name: 'said and written differ', type: 'commercial', severity: 'high', likelihood: 'high', weight: 2.6, voices: ['note', 'speech'],
    pattern: /\b(?:sow|contract|schedule \d+|order form|agreement|plan|vertrag|contrat|annexe|contrato|msa) ?(?:says?|said|has|have|shows?|=|sagt|steht|dit|zegt|dice)\b|\b(?:says|paper says|said) [^.;]{2,40}, (?:the )?(?:sow|contract|plan|agreement) says\b|\bim vertrag steht\b/ },
  { name: 'gap', type: 'technical', severity: 'high', likelihood: 'high', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:lapses?|switched off|runs out|expires?)\b[^.;]{0,40}\b(?:on|by|before|in)\b|\bwho'?s? (?:is )?cover(?:s|ing)\b|\bwhat do (?:\w+ ){1,4}use\b|\bweeks? without\b|\bmonths? without\b/ },
  { name: 'if', type: 'organizational', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\bif (?:the|it|this|that|he|she|they|we|she's|he's|they're|anything|somebody|one|\p{L}+)(?:'s)?\b[^.;?]{4,70}\b(?:dead|doesn't hold|don't hold|won't hold|just sit|late|lost|stuck|over|is off|nothing|at risk|in trouble|we lose|we miss)\b/u },
  { name: 'away', type: 'organizational', severity: 'medium', likelihood: 'high', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:is|are|will be) (?:out|away|off|on leave) (?:until|till|from|through)\b|\bis hell for\b|\bswamped\b|\bloses people\b|\bbis (?:zum )?\d{1,2}\.[^.;]{0,15} im urlaub\b/ },
  { name: 'penalty of law', type: 'commercial', severity: 'high', likelihood: 'low', weight: 2.5, voices: ['speech', 'document'],
    pattern: /\b(?:statute|law|regulator|fines?|penalt(?:y|ies)|bussgeld)\b[^.;]{0,50}(?:[$€£] ?\d|\bper violation\b|\b\d+ ?%)/ },
  { name: 'closed network', type: 'technical', severity: 'medium', likelihood: 'medium', weight: 2.5, voices: ['speech', 'document', 'note'],
    pattern: /\bno internet\b|\b(?:isolated|air-?gapped|segregated) (?:vlan|network|segment|lan)\b|\btoo old\b|\bwindows (?:7|8|xp)\b|\bsoftware of (?:19|20)\d\d\b|\bkein internet\b|\bzu alt\b|\btrop vieux\b|\bte oud\b/ },
  { name: 'left out', type: 'technical', severity: 'medium', likelihood: 'medium', weight: 2.5, voices: ['document'],
    pattern: /\bleft out\b|\bno (?:clean|reliable|proper) (?:baseline|data)\b|\bhas(?:n't| not) looked at\b|\b(?:unproven|not proven|not designed)\b|\bin or out of\b/ },
  { name: 'we have a problem', type: 'technical', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ALL,
    pattern: /\b(?:have|has|is|got) a (?:real |big |serious |huge )?(?:problem|issue|risk|concern)\b|\b(?:my|our|the|biggest|main|big|real) (?:worry|concern|fear|risk)\b|\bi(?:'m| am) (?:worried|concerned|nervous) (?:about|that)\b|\bworr(?:y|ies) (?:is|about|me)\b|\brisk(?:s|y)? (?:is|of|that|here)\b|^(?:risk|risiko|risque|riesgo)s?\s?[:=-]|\b(?:stops?|kills?|breaks?|corrupts?|blocks?) (?:a|the|our|everything|it)\b|\bdeal-?breaker\b|\bshow-?stopper\b|\bred flag\b|\b(?:problem|sorge|risiko) (?:ist|dabei)\b|\b(?:mein|unser|das grosste) (?:sorge|problem|risiko)\b|\bmachen mir sorgen\b|\bmon (?:inquietude|souci)\b|\bnotre (?:inquietude|crainte|risque)\b|\b(?:mijn|onze|grootste) (?:zorg|risico)\b|\b(?:mi|nuestra) preocupacion\b/ },
  { name: 'capacity', type: 'organizational', severity: 'medium', likelihood: 'high', weight: 2.5, voices: ALL,
    pattern: /\b(?:only|just) (?:two|2|one|1|three|3|me|half)\b(?: \w+)?\b(?: people| persons| of us| person| dev| admin| fte|[.,])|\b(?:are|is|we're) (?:with )?(?:only )?(?:two|2|one) (?:people|persons|of us)\b|\b(?:two|2) persons only\b|\bshort[- ]?(?:staffed|handed)\b|\bunderstaffed\b|\bno (?:capacity|headcount|backup for|one to|people)\b|\bsingle point of failure\b|\bonly person who\b|\b(?:nobody|no one) (?:else )?(?:knows|owns|monitors|looks after|maintains)\b|\bscript (?:that )?i wrote\b|\bdouble-?booked\b|\bkeine (?:kapazitat|leute)\b|\bunterbesetzt\b|\bpas assez de (?:monde|gens)\b|\bte weinig mensen\b|\bfalta (?:de )?personal\b/ },
  { name: 'data quality', type: 'technical', severity: 'medium', likelihood: 'medium', weight: 2, voices: ALL,
    pattern: /\bmust not be (?:merged|mixed|overwritten|migrated)\b|\b(?:exist|exists|are|stand) in both\b|\bdifferent (?:item |customer |account |part )?(?:numbers|keys|ids|codes|formats)\b|\b\d[\d.,]{0,8} (?:\p{L}+ ){0,2}(?:have|has) no\b|\b(?:duplicates?|dubletten|doublons|dubbele)\b[^.;]{0,40}\d|\d[^.;]{0,30}\b(?:duplicates?|dubletten|doublons)\b|\b(?:dirty|messy|poor|bad) data\b|\bdata (?:quality|is a mess)\b|\bgarbage in\b|\bdatenqualitat\b|\bqualite des donnees\b|\bdatakwaliteit\b/u },
  { name: 'end of support', type: 'commercial', severity: 'high', likelihood: 'high', weight: 2.5, voices: ALL,
    pattern: /\b(?:off|end of|out of|leaves|runs out of|loses) (?:support|life|maintenance)\b|\bsupport (?:ends?|runs out|expires|stops)\b|\bend-of-(?:life|support)\b|\beol\b|\bauto-?(?:matically )?renews?\b|\brenews? (?:by itself|automatically)\b|\bunless notice\b|\b(?:extended|for) (?:support|maintenance)\b[^.;]{0,20}\bgrand\b|\bverlangert sich (?:automatisch|um)\b|\bkundigungsfrist\b|\btacite reconduction\b|\bstilzwijgend\b/ },
  { name: 'rival waits', type: 'commercial', severity: 'medium', likelihood: 'medium', weight: 3, voices: ['note', 'speech', 'document'],
    pattern: /\b(?:expect (?:them|him|her) back|(?:they'd|they'll|will|would) be back|back at (?:the )?renewal|comes? back (?:when|at|with)|still lunch\w*|waiting for (?:us|you) to|kommt (?:\w+ ){0,2}wieder|kommen (?:\w+ ){0,2}wieder|revien(?:t|dra|dront)|reviendr\w+|komt terug|komen terug|volvera[n]?)\b/ },
  { name: 'ownership', type: 'commercial', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:offer on the table|data room|(?:may|might|will|want to|going to) (?:be sold|sell (?:the|it|us))|up for sale|being acquired|acqui(?:red|sition)|merger|takeover|layoffs?|redundanc(?:y|ies)|restructur\w*|reorg(?:ani[sz]ation)?|job cuts|verkaufen|ubernahme|umstrukturierung|stellenabbau|rachat|licenciements|overname|reorganisatie|fusion|despidos)\b/ },
  { name: 'not in the contract', type: 'commercial', severity: 'medium', likelihood: 'high', weight: 2.5, voices: ['note', 'speech'],
    pattern: /\b(?:not|isn't|never) in (?:the |\w+'s )?(?:paper|contract|agreement|order form|sow|proposal)\b|\b(?:hasn't|has not|haven't|didn't) noticed?\b|\bnot in writing\b|\bnicht im vertrag\b|\bpas dans le contrat\b|\bniet in het contract\b|\bno esta en el contrato\b/ },
  { name: 'not told', type: 'organizational', severity: 'high', likelihood: 'high', weight: 2, voices: ['note'],
    pattern: /\b(?:haven't|hasn't|have not|has not|havent|hasnt|forgot to|nobody) (?:yet )?t(?:old|ell)\b|\bneeds a call before\b|\bnot yet (?:met|told|asked)\b|\bdoesn't know (?:yet|about)\b/ },
  { name: 'nobody asked', type: 'organizational', severity: 'high', likelihood: 'medium', weight: 2.5, voices: ['note', 'document', 'speech'],
    pattern: /\bnot yet met\b|\bnobody (?:has )?asked\b|\bwas(?:n't| not) asked\b|\bnever (?:met|asked|consulted)\b|\bnoch nicht (?:gefragt|getroffen)\b|\bpas (?:ete )?consulte\w*/ },
  { name: 'count differs', type: 'commercial', severity: 'medium', likelihood: 'high', weight: 2.5, voices: ['speech', 'note'],
    pattern: /\b(?:why (?:am i|are we) paying|i count(?:ed)?|we count(?:ed)?|we only have)\b[^.;]{0,60}\d/ },
  { name: 'has to come before', type: 'technical', severity: 'high', likelihood: 'medium', weight: 2, voices: ['speech'],
    pattern: /\b(?:before|until|unless)\b[^.;]{0,50}\b(?:goes in|goes live|go live|production|gets signed|nothing (?:gets|goes)|real data|real member data|any of ours)\b|\bsolange\b[^.;]{0,60}\b(?:kein|nicht)\w*|\btant que\b[^.;]{0,60}\b(?:pas|rien)\b|\bzolang\b[^.;]{0,60}\b(?:geen|niet)\b/ },
];

/** Headings under which everything is a risk, or was not tried. */
export const RISK_HEADING = /\b(?:risks?|risk register|concerns|what (?:we|was) (?:did )?not test(?:ed)?|not tested|limitations|known issues|what surprised us|surprises|risiken|bedenken|nicht getestet|risques|reserves|risico'?s|riesgos)\b/;
