/** Any one of these makes a paragraph a notice of the company rather than somebody's words. */
const CERTAIN = [
  /\bintended (?:solely |only |exclusively )?for (?:the |its )?(?:use of the |named |sole use |exclusive use )?(?:addressee|recipient|individual|person)/i,
  /\bif you (?:are not|have received|received|aren't) (?:the (?:intended|named)|this (?:e-?mail|message|communication)|an? intended|(?:it|this) in error)/i,
  /\b(?:may|might) contain (?:legally )?(?:confidential|privileged|proprietary)|\bcontains? (?:legally )?(?:privileged|confidential) (?:material|information|and)/i,
  /\bnothing in (?:it|this (?:e-?mail|message)) (?:is|creates|constitutes|shall)\b|\bsubject to contract\b.{0,40}$/i,
  /\b(?:this|the) (?:e-?mail|message|transmission)\b.{0,60}\b(?:is|are|contains?)\b.{0,40}\b(?:confidential|privileged)/i,
  /\bplease (?:consider|think of) the environment|\bthink before you print|\bplease don.t print this/i,
  /\bregistered (?:in|office|address|company)\b.{0,120}(?:\bno\b|number|england|wales|scotland|ireland|office|company)|\bregistered in england/i,
  /\b(?:click here to )?unsubscribe\b|\bmanage your (?:email )?preferences\b|\byou (?:are receiving|received) this (?:e-?mail|message) because/i,
  /^(?:\[?(?:external|caution|warning)\b[^.]{0,80}|this (?:message|e-?mail) (?:came|originated|was sent) from (?:outside|an external))/i,
  /\bdo not click (?:on )?(?:any )?links/i,
  /\bscanned (?:for|by)\b.{0,40}\b(?:virus|malware)|\bvirus-?free\b|\baccepts? no (?:liability|responsibility) for\b/i,
  /\bwill never ask (?:for|you for) your (?:password|pin)/i,
  /\b(?:diese|die) (?:e-?mail|nachricht)\b.{0,80}\bvertraulich|\bnicht der (?:richtige |vorgesehene |beabsichtigte )?(?:adressat|empfänger)|\b(?:amtsgericht|handelsregister|registergericht|sitz der gesellschaft|ust-?id|geschäftsführ(?:er|ung)\s?:)/i,
  /\bce (?:message|courriel|mail)\b.{0,120}\bconfidenti|\bsi vous (?:avez reçu|n.êtes pas)\b.{0,60}\b(?:message|erreur|destinataire)|\bpensez à l.environnement/i,
  /\b(?:dit|deze) (?:bericht|e-?mail)\b.{0,100}\bvertrouwelijk|\b(?:niet de geadresseerde|uitsluitend bestemd voor)\b|\bkvk\b.{0,30}\d{6}/i,
  /\beste (?:mensaje|correo)\b.{0,120}\b(?:confidencial|privilegiad)|\bsi (?:usted )?(?:no es el destinatario|ha recibido este)/i,
  /\b(?:company|ltd|limited)\b.{0,60}\bregistered\b.{0,60}\b(?:england|wales|scotland|ireland)\b|\ball business is (?:transacted|conducted) (?:under|subject)/i,
];

/** Whether a paragraph is a legal notice, a banner or a request to spare paper. */
export function isDisclaimer(text: string): boolean {
  const head = text.trim().slice(0, 600);
  if (head.length < 12) return false;
  return CERTAIN.some((pattern) => pattern.test(head)) || /^(?:disclaimer|confidentiality(?: notice)?|legal notice|haftungsausschluss|vertraulichkeitshinweis)\b\s?[:.-]?/i.test(head);
}
