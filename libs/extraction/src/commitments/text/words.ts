/** A set of words written as people read them: parted by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of doing, providing and guaranteeing; what a promise is made of. */
export const DOING = words(`
  send get give provide deliver build share forward set migrate train hold cover pay refund credit match waive include add extend load connect configure install
  bring put draft write prepare check confirm answer call come find look follow chair stand host run own take handle sort fix make do keep let update arrange organise organize
  schedule book supply ship grant offer support maintain ensure guarantee notify inform report return respond reply review sign approve release raise assign name appoint
  nominate introduce invite show present demo test validate import export clean move transfer store host delete purge remove replace repair upgrade enable activate switch turn
  create design develop implement integrate document translate teach coach help assist perform execute complete finish submit circulate file drop push post publish
  reserve block clear free dedicate staff lend borrow bear absorb reimburse compensate indemnify lower reduce cap freeze lock honour honor beat raise escalate talk
  speak ask fly travel attend join sit lead manage coordinate monitor watch back reach land arrive hit go bill charge invoice swap pull map synchronise synchronize
  open pull ring ping swing throw spin square stretch commission instal provision hire extend settle rerun retype parse deduplicate cleanse clean fill grind equip label print scan patch fund sponsor
  wire reroute relocate collect deposit dispatch courier fax phone email mail text brief educate onboard enrol enroll verify validate prove rewrite redo rework keep chair pencil bundle comp
  process restore certify hash notify procure obtain secure drive walk work start begin stay remain serve carry count discuss investigate dig chase circle loop
`);

export const WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunes martes miércoles jueves viernes sábado domingo
`);
export const MONTHS = words(`
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  januari februari maart mei augustus enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
`);
export const TIMES = words(`
  today tomorrow tonight eod eow eom tmrw noon midnight week weeks day days month months quarter q1 q2 q3 q4 hour hours minutes year years christmas easter thanksgiving halloween
  kickoff launch signature weekend heute morgen übermorgen woche wochen tage tagen monat monate monaten ende mitte demain semaine semaines jours mois heures
  morgen vandaag weken dagen maanden maand mañana semana semanas días mes meses hoy
`);
export const NUMBERS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf deux trois quatre cinq sept huit neuf dix twee drie vijf zes zeven negen tien dos tres cuatro cinco seis siete ocho diez
`);
export const FIRST = words('i we us me my our mine ours ich wir uns mir mein meine unser unsere je j\' nous on notre mon ik wij we ons onze yo nosotros nuestro nuestra');
export const SECOND = words('you your yours y\'all ya u ihr euch ihnen sie dir du vous votre vos te toi u jullie jou je uw usted ustedes le les');
