import { foldName, type People } from '../people/people.ts';

/** A proper name of up to five words: "Microsoft Dynamics 365 Business Central", "SAP S/4HANA", "Pickwerk 8". */
export const NAME = String.raw`(?:\p{Lu}[\p{L}\p{N}./&+'-]{0,30}|\p{Ll}\p{Lu}[\p{L}\p{N}]{1,30})(?: (?:\p{Lu}[\p{L}\p{N}./&+'-]{0,30}|\d[\p{N}./-]{0,8}|of|for|&)){0,4}`;

const NO_NAME = new Set(`supplier customer vendor provider client contractor the a an our your their its this that these each any all both one data api apis rest sso it if we i you they he she who what when where why how
  agreement section exhibit annex appendix schedule clause sow order form service services software platform system systems go-live phase wave milestone project team support
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  anbieter kunde auftraggeber auftragnehmer der die das den dem ein eine wir sie ihr ich fournisseur client prestataire leverancier klant cliente proveedor le la les nous vous de het een wij el los
  q1 q2 q3 q4 csv ftp sftp http https json xml odata webhook webhooks edi excel pdf saml oidc scim sql tcp vpn mqtt soap erp crm wms hr hris lms mes plm pim tms bi no yes ok okay and or also but so not
  tenemos usamos utilizamos nutzen benutzen verwenden haben nous utilisons avons travaillons gebruiken hebben through over via at on of off before after once since until because while although though every most some many my his her whether do does did can could should would will have has is are was were please let use run today now here there then than only except unless
  bei nach vor über unter ohne seit bis für mit per bitte heute aktuell derzeit unser unsere unserem unseren mein meine chez sur sous sans dans par avec depuis chaque notre votre nos vos bij naar op onze ons voor uit met nuestro nuestra desde hacia cada con por
  using just only mostly mainly currently presently finance integration interface interfaces connect connection sync replace replacing landscape migration data from in into and with for to via by integrations schnittstelle anbindung
  plant site school ward branch depot hall office building store region city part line team floor room
  europe eu eea uk us usa canada germany france spain english german french dutch spanish customer's supplier's client's`.split(/\s+/));

/** A name of a system as it stands in a text, without what is not part of it; null when it is a person, a party or no name at all. */
export function systemName(raw: string, people: People): string | null {
  const words = raw.trim().replace(/[.,;:'/-]+$/u, '').replace(/['’]s$/u, '').split(' ');
  while (words.length > 0 && NO_NAME.has(words[0]!.toLowerCase().replace(/[.,;:]+$/, '').replace(/['’](?:s|re|ll|ve|d|m)$/, ''))) words.shift();
  while (words.length > 0 && /^(?:of|for|&|and)$/.test(words.at(-1)!)) words.pop();
  // "Hospital Information System Medikos" goes by its own name.
  const name = words.join(' ').replace(/^(?:\p{Lu}\p{L}{1,20} ){0,3}(?:System|Software|Platform|Database|Application|Suite) (?=\p{Lu})/u, '');
  if (name.length < 2 || /^\d/.test(name) || people.find(name) !== null || people.find(words[0]) !== null) return null;
  return isParty(name, people) ? null : name;
}

function isParty(name: string, people: People): boolean {
  const first = (text: string): string => foldName(text).split(' ')[0] ?? '';
  return first(name) === first(people.sellerCompany) || first(name) === first(people.customerCompany) || foldName(people.customerCompany).includes(foldName(name));
}

/** One name for the same system: "Pickwerk 8" and "Pickwerk 8 (WMS)" are one. */
export const systemKey = (name: string): string => foldName(name.replace(/\([^)]*\)/g, ' ')).replace(/^(?:the|microsoft|ms|oracle|sap|google) (?=\S)/, '').replace(/\b(?:v?\d+(?:[.,]\d+)*|api|system|platform|online|cloud)\b/g, '').replace(/\s+/g, ' ').trim();
