import { fold } from '../../dates/fold.ts';

const UNIT = String.raw`(?:quarter (?:of an )?hour|half(?: an)? hour|seconds?|secs?|minutes?|mins?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|months?|quarters?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|working days?|shifts?)`;
const OFTEN = [
  String.raw`(?:every|each) (?:other |single |few |[\p{L}\d-]{1,14} )?(?:\(\d{1,4}\) )?${UNIT}(?: (?:night|morning|evening))?(?: at \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)?`,
  String.raw`(?:once|twice|three times|four times|\d{1,2} times|\d{1,2}x) (?:a|an|per|every|each) ${UNIT}`, String.raw`per ${UNIT}`,
  'nightly|hourly|daily|weekly|monthly|quarterly|overnight|near[- ]real[- ]time|in real[- ]time|real[- ]time|continuous(?:ly)?|(?<=, )live(?=[,.])|instantly|immediately|per event|on (?:release|demand|save|every change|each change|change)|event[- ](?:driven|based)|in batch(?:es)?',
  'stundlich|taglich|nachtlich|wochentlich|monatlich|in echtzeit|echtzeit|sofort', String.raw`(?:jede[nrs]?|alle) (?:\d{1,3} |zwei |drei |zehn |funf |funfzehn |dreissig )?(?:stunden?|nacht|nachte|tage?|minuten?|sekunden|wochen?|monate?|abend|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)`, String.raw`(?:einmal|zweimal|dreimal) (?:am|pro|in der|die) (?:tag|woche|stunde|nacht|monat)`,
  String.raw`chaque (?:nuit|jour|heure|semaine|soir|matin|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)`, String.raw`tou(?:te)?s les (?:\d{1,3} |deux |trois |dix |quinze |trente )?(?:heures?|nuits|jours|soirs|minutes|semaines|matins)`, String.raw`(?:une|deux|trois) fois par (?:jour|heure|semaine|nuit|mois)`, 'en temps reel|au fil de l\'eau|quotidien\\w{0,6}|hebdomadaires?|mensuel\\w{0,5}',
  String.raw`(?:elke?|iedere?) (?:\d{1,3} |tien |vijftien |dertig )?(?:nacht|dag|uur|week|avond|ochtend|maand|minuten|kwartier|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)`, String.raw`(?:eenmaal|tweemaal|een keer|twee keer) per (?:dag|uur|week|nacht|maand)`, 'per (?:uur|dag|nacht|week|maand)|dagelijkse?|wekelijkse?|maandelijkse?|nachtelijkse?|realtime|\'s nachts',
  String.raw`cada (?:\d{1,3} |dos |tres |diez |quince |treinta )?(?:horas?|noches?|dias?|semanas?|minutos?|mes|manana|tarde|lunes|martes|miercoles|jueves|viernes|sabado|domingo)`, String.raw`(?:una|dos|tres) (?:vez|veces) (?:al|por) (?:dia|semana|hora|mes)`, 'en tiempo real|diari[oa]s?|diariamente|semanal(?:es|mente)?|todos los dias|todas las noches',
].join('|');
/** What carries data, where the words can mean nothing else. */
const MEANS = [
  String.raw`(?:rest|web|api|soap|csv|datei|xml)[- ]?(?:schnittstellen?|interface|koppeling)`, String.raw`(?:csv|xml|json|text|excel|edi)-?(?:dateien|datei|export|bestand|bestanden|files?|exports?)`, String.raw`(?:(?:rest|soap|graphql|odata|open|web|json|public|standard|bulk)[- ])?apis?`, 'rest|soap|graphql|odata|web ?services?|sftp|ftps?|https|as2|webhooks?|csv|xml|json|edifact|x12|edi|fhir|dicom|parquet|avro|idocs?|bapis?|odbc|jdbc|opc[- ]?ua|modbus|mqtt|kafka|grpc|zapier|mulesoft|boomi|ipaas|middleware|message (?:queue|bus)|event (?:bus|stream)|streaming(?: push)?|flat files?|file (?:drop|exchange|transfer|export|share)|database views?|s3 bucket',
  String.raw`hl7(?: v?\d(?:\.\d)?)?`,
].join('|');
/** What carries data where another word beside it says so. */
const WEAK_MEANS = 'files?|feeds?|exports?|extracts?|uploads?|batch(?:es)?|batch jobs?|stream|queue|interface|connectors?|spreadsheets?|excel|e-?mail|sync|datei|dateien|schnittstelle|stapel|fichiers?|flux|interfaz|archivos?|ficheros?|bestand(?:en)?|koppeling';
const CARRIER = String.raw`(?:nightly|daily|weekly|hourly|monthly|flat|csv|xml|json|text|edi|fixed-width|fichier|archivo|fichero)`;
const BEFORE_WEAK = String.raw`(?:by|via|as|over|through|per|als|uber|par|por|mediante|en|door|met|mit) (?:(?:a|an|the|ein|einer?|eine|un|une|een|le|la|el|el|una) )?`;
const PHRASE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${CARRIER}[ -]){1,2}(?:${WEAK_MEANS})|${OFTEN}|fichier csv|fichero csv|archivo csv|${MEANS}|(?<=(?<![\p{L}])${BEFORE_WEAK})(?:${WEAK_MEANS}))(?![\p{L}\p{N}])`, 'gu');
const JOINT = /^[\s,(/+]{0,3}(?:(?:au format|im format|in formato|by|over|via|through|their|its|your|our|a|an|the|as|per|using|with|at|in|on|and|uber|als|eine?|einer|ihre|par|leur|son|de|la|le|un|por|su|una|een|op|door|hun|mediante|with|standard|open|public) ?){0,4}\(?$/;
const LEAD = /(?:^|[\s(])((?:by|via|over|through|als|as|per|par|por|uber|mediante|door|en) (?:an? |the |their |its |eine?r? |une? |een |una? |de |la |le |el |der |die |das )?)$/;

export interface Stretch { start: number; end: number }

/** Where a text says how, and how often, data is carried: "every night by CSV over SFTP" is one stretch. */
export function howAndWhen(text: string): Stretch[] {
  const folded = fold(text.slice(0, 2000));
  const found: Stretch[] = [];
  for (const match of folded.matchAll(PHRASE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = found.at(-1);
    if (last && JOINT.test(folded.slice(last.end, start).slice(0, 40)) && start - last.end < 30) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({ start, end: text.slice(start, end).includes('(') && !text.slice(start, end).includes(')') && text[end] === ')' ? end + 1 : end }));
}

/** The words for it, each once; null when a text says nothing about it. */
export function patternIn(text: string): string | null {
  const stretches = howAndWhen(text);
  let said = '';
  const known = new Set<string>();
  for (const { start, end } of stretches) {
    const words = text.slice(start, end);
    if (known.has(words.toLowerCase())) continue;
    known.add(words.toLowerCase());
    const lead = LEAD.exec(fold(text.slice(Math.max(0, start - 24), start)))?.[1]?.length ?? 0;
    said += said === '' ? words : `${lead > 0 ? ` ${text.slice(start - lead, start)}` : ', '}${words}`;
  }
  return said === '' ? null : said;
}

const HOW = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${MEANS}|flat files?|${CARRIER}[ -](?:${WEAK_MEANS})|schnittstelle|interface|connector|koppeling|interfaz)(?![\p{L}\p{N}])`, 'u');

/** Whether folded words say how data is carried, not only how often. */
export const saysHow = (folded: string): boolean => HOW.test(folded);
