import type { Tag, TaggedToken } from './tag.ts';

/**
 * Words that do the same work in a promise, in every language that is read, under one name: what is learned of "you'll
 * have it by Friday" then also holds for "ihr habt es bis Freitag".
 */
const CLASSES: Record<string, string> = {
  I: 'i we us me ich wir uns mir je nous j\' ik wij we ons yo nosotros',
  MY: 'my our mine ours mein meine meinen unser unsere unseren unserem mon ma mes notre nos mijn onze nuestro nuestra nuestros mi',
  YOU: 'you ya u y\'all ihr euch ihnen dich dir du vous te toi jullie je jou usted ustedes os',
  YOUR: 'your yours ur eure euer eurem ihre ihrem ihren votre vos jouw uw su sus vuestro',
  THEY: 'he she they them him her er sie il elle ils elles hij zij ze hun él ella ellos',
  IT: 'it this that these those das dies diese ça cela ce c\' dit dat esto eso ello es',
  WILL: "will 'll shall werde werden wird wirst werdet sera serons seront aurez aurons zal zullen gaat será serán",
  CAN: 'can able kann können könnt peut pouvons pouvez kan kunnen puede podemos',
  WOULD: "would could 'd might may würde würden könnte könnten pourrait pourrions zou zouden kunnen podría",
  SHOULD: 'should ought sollte sollten dürfte devrait devrions zou debería',
  MUST: 'must need needs muss müssen müsst brauche brauchen doit devez devons moet moeten nodig debe necesito necesitamos',
  BE: "be is are 's 're am 'm ist sind bin est sont suis sommes zijn ben está están son soy",
  WAS: 'was were been war waren wurde wurden était étaient werd werden fue fueron era',
  HAVE: "have has 've haben hat habe habt avons avez ont ai hebben heeft heb tenemos tiene tienen",
  GET: 'get gets receive receives see sees bekommt bekommen erhaltet erhalten kriegt recevez recevrez obtenez krijgen krijgt ontvangt recibe reciben recibirán tendrán',
  NOT: "not n't no never without cannot nicht kein keine keinen nie ohne pas ne n' jamais sans sans niet geen nooit zonder sin nunca ni",
  BY: 'by before until bis vor spätestens avant jusqu\' d\'ici tegen voor uiterlijk antes hasta',
  WITHIN: 'within inside under less innerhalb binnen unter sous dans binnen dentro',
  FROM: 'from starting ab seit dès vanaf sinds desde',
  AT: 'on at in am um im à en le op om el',
  FOR: 'for für pour voor por para',
  TO: 'to zu nach à aan naar a',
  WITH: 'with mit bei avec chez met bij con',
  AND: 'and plus und sowie et en y',
  BUT: 'but however though aber jedoch mais maar pero',
  IF: 'if once provided unless assuming when wenn falls sobald sofern si dès als zodra mits indien cuando siempre',
  ALL: 'all every each any both whole full alle jede jeder jeden tous toutes chaque tout alles elke iedere todos cada todo',
  THE: 'the a an der die das den dem des ein eine einen einem einer le la les l\' un une het de een el la los las una uno',
  OF: 'of von du de des d\' van del',
  MAYBE: 'maybe perhaps probably possibly likely think believe guess reckon hope hopefully try aim vielleicht wahrscheinlich hoffentlich versuche versuchen peut-être espère essayer misschien hopelijk proberen quizás espero intentar',
  WANT: 'want wants wish like love prefer möchte möchten will wollen voudrais voudrions aimerais wil willen graag quiero queremos gustaría',
  ASK: 'please pls kindly bitte svp merci alstublieft graag favor who what when where why how which wer was wann wo warum wie welche qui quoi quand où comment quel wie wat wanneer waar hoe quién qué cuándo dónde cómo',
  YES: 'yes yep yeah sure ok okay agreed deal done absolutely confirmed granted accepted fine ja klar einverstanden abgemacht erledigt geht oui entendu accord vale sí hecho akkoord prima goed',
  FREE: 'free gratis waived waive complimentary zero nothing kostenlos kostenfrei gratuit gratuitement offert inclus included inbegriffen enthalten inclusief incluido incluida comped',
  FEE: 'fee fees price prices rate rates cost costs charge charges discount rebate invoice bill payment preis preise kosten gebühr rabatt rechnung prix tarif coût frais remise facture prijs tarief korting factuur precio tarifa descuento factura coste uplift increase credit credits refund penalty',
  SURE: 'guarantee guarantees guaranteed promise commit committed warrant warrants word garantieren garantiert garantiere verspreche garantissons garantie garanti engage garanderen beloof garantizamos compromiso count bank rely',
  PERSON: 'csm manager lead engineer engineers consultant consultants trainer trainers team crew people person technician colleague colleagues specialist architect analyst developer expert experts sponsor contact staff leiter kollege kollegin team techniker berater équipe technicien collègue formateur collega medewerker equipo técnico compañero squad',
  PAPER: 'report plan draft letter list template document documents documentation spec specification proposal summary schedule contract agreement order questionnaire deck slides spreadsheet sheet file copy note minutes runbook guide manual policy certificate attestation bericht entwurf liste vertrag unterlagen vorlage rapport brouillon contrat document lijst verslag concept informe borrador contrato lista statement sow dpa redline answers quote',
  SYSTEM: 'sandbox tenant environment system platform api connector integration interface feed app portal dashboard server instance module workflow export import migration data database environment umgebung schnittstelle anbindung daten système connecteur interface données omgeving koppeling gegevens entorno conector datos login logins credentials keys access accounts seats licences licenses users',
  LEVEL: 'uptime availability response hotline support severity sla downtime outage rpo rto latency backup backups verfügbarkeit reaktionszeit disponibilité beschikbaarheid disponibilidad',
  SAFE: 'audit soc iso encryption encrypted pen pentest security gdpr hipaa residency breach deletion retention compliance audit datenschutz verschlüsselt sécurité beveiliging seguridad',
  LEARN: 'training session sessions workshop workshops course webinar onboarding classroom refresher schulung schulungen formation formations atelier opleiding cursus taller formación',
  GO: 'live launch cutover rollout kickoff productive running livegang produktiv start démarrage livegang arranque',
  THANK: 'thanks thank sorry great nice good glad happy danke super schön merci super bedankt leuk gracias hi hello dear hallo bonjour beste hola regards cheers gruß cordialement groeten saludos',
  PAST: 'yesterday ago last already gestern letzte letzten schon hier dernier déjà gisteren vorige al ayer pasado ya',
  COND: 'subject condition basis',
};

const CLASS_OF = new Map(Object.entries(CLASSES).flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)).toReversed());
const NAMED: readonly Tag[] = ['seller', 'customer', 'own', 'other', 'name', 'num', 'money', 'time'];
const VERBS: readonly Tag[] = ['do', 'does', 'doing', 'done'];

/** What kind of word it is: by what it names, what work it does, or how it is written. */
export function classOf(token: TaggedToken): string {
  const named = NAMED.find((tag) => token.tags.has(tag));
  if (named) return `<${named}>`;
  const known = CLASS_OF.get(token.text) ?? VERBS.find((tag) => token.tags.has(tag));
  if (known) return known;
  if (token.kind === 'mark') return token.text;
  if (token.tags.has('cap')) return 'Name';
  if (/(?:ed|iert|é|ée)$/.test(token.text)) return 'x-ed';
  return /ing$/.test(token.text) ? 'x-ing' : /s$/.test(token.text) ? 'x-s' : 'x';
}
